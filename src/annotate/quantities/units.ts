import { wordAt } from './characters.ts';

/** Abbreviated units of measure, with their names: "1.2GW" counts gigawatts. Case matters. */
export const UNIT_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['W', 'watts'],
  ['kW', 'kilowatts'],
  ['KW', 'kilowatts'],
  ['MW', 'megawatts'],
  ['GW', 'gigawatts'],
  ['TW', 'terawatts'],
  ['Wh', 'watt-hours'],
  ['kWh', 'kilowatt-hours'],
  ['MWh', 'megawatt-hours'],
  ['GWh', 'gigawatt-hours'],
  ['TWh', 'terawatt-hours'],
  ['V', 'volts'],
  ['kV', 'kilovolts'],
  ['Hz', 'hertz'],
  ['kHz', 'kilohertz'],
  ['MHz', 'megahertz'],
  ['GHz', 'gigahertz'],
  ['KB', 'kilobytes'],
  ['MB', 'megabytes'],
  ['GB', 'gigabytes'],
  ['TB', 'terabytes'],
  ['PB', 'petabytes'],
  ['Mbps', 'megabits per second'],
  ['Gbps', 'gigabits per second'],
  ['Tbps', 'terabits per second'],
  ['nm', 'nanometres'],
  ['mm', 'millimetres'],
  ['cm', 'centimetres'],
  ['km', 'kilometres'],
  ['kms', 'kilometres'],
  ['m', 'metres'],
  ['ft', 'feet'],
  ['in', 'inches'],
  ['mi', 'miles'],
  ['mg', 'milligrams'],
  ['mcg', 'micrograms'],
  ['g', 'grams'],
  ['kg', 'kilograms'],
  ['kgs', 'kilograms'],
  ['lb', 'pounds'],
  ['lbs', 'pounds'],
  ['oz', 'ounces'],
  ['t', 'tonnes'],
  ['kt', 'kilotonnes'],
  ['Mt', 'megatonnes'],
  ['ml', 'millilitres'],
  ['l', 'litres'],
  ['L', 'litres'],
  ['ha', 'hectares'],
  ['km2', 'square kilometres'],
  ['m2', 'square metres'],
  ['sqm', 'square metres'],
  ['sqft', 'square feet'],
  ['mph', 'miles per hour'],
  ['kph', 'kilometres per hour'],
  ['rpm', 'revolutions per minute'],
  ['mpg', 'miles per gallon'],
  ['boe', 'barrels of oil equivalent'],
  ['boed', 'barrels of oil equivalent per day'],
  ['bpd', 'barrels per day'],
  ['mAh', 'milliampere-hours'],
  ['hp', 'horsepower'],
  ['BTC', 'bitcoins'],
  ['dpi', 'dots per inch'],
]);

/** Letters that may touch a number besides units and scales: percent, pence, currency codes and "元". */
const OTHER_SUFFIXES: ReadonlySet<string> = new Set(['p', 'c', 'pc', 'pct', 'bp', 'bps', 'pp', 'T', 'x']);

/** ISO 4217 codes and the Nordic "MEUR" (million euros) touch their number too: "115USD". */
const CODE = /^M?[A-Z]{3}$/;

/** Whether the letters at `at` may follow a number without a space. */
export function isGluedUnit(text: string, at: number): boolean {
  const word = wordAt(text, at);
  return UNIT_ABBREVIATIONS.has(word) || OTHER_SUFFIXES.has(word) || CODE.test(word);
}
