import { COUNTRIES_OF, COUNTRY_NAMES } from '../lists/countries.ts';

/** Several names of one country → the first of them. */
const FIRST_NAMES: ReadonlyMap<string, string> = new Map(
  [...COUNTRIES_OF.values()].flatMap((countries) =>
    countries.map((country): [string, string] => [country, countries[0]!]),
  ),
);

/**
 * The places that a word says somebody is of, countries under their first name in the list: "german" → germany, "us" → us,
 * "berlin-based" → berlin; none for other words.
 */
export function placesOf(lower: string): readonly string[] {
  const demonym = COUNTRIES_OF.get(lower);
  if (demonym) return [demonym[0]!];
  const seat = /^(\p{L}[\p{L}.-]*)-(?:based|listed|headquartered)$/u.exec(lower)?.[1]?.replaceAll('.', '');
  if (seat !== undefined) return [FIRST_NAMES.get(seat) ?? seat];
  return COUNTRY_NAMES.has(lower) ? [FIRST_NAMES.get(lower)!] : [];
}

/** Legal forms and other words of names → where such a company can be of. */
const NAME_ORIGINS: Readonly<Record<string, string>> = {
  ag: 'germany switzerland austria',
  gmbh: 'germany switzerland austria',
  deutsche: 'germany',
  plc: 'uk ireland',
  spa: 'italy',
  gruppo: 'italy',
  nv: 'netherlands belgium',
  bv: 'netherlands',
  ab: 'sweden finland',
  asa: 'norway',
  oyj: 'finland',
  kk: 'japan',
  banco: 'spain portugal italy brazil mexico argentina chile colombia',
  banca: 'italy spain romania',
  grupo: 'spain portugal brazil mexico argentina chile colombia',
  groupe: 'france belgium switzerland canada',
  banque: 'france belgium switzerland canada',
  compagnie: 'france belgium switzerland canada',
  société: 'france belgium switzerland canada',
};

/** The places that a word of a company's name, lower case without dots, shows: "ag" → germany, switzerland, austria. */
export const placesInName = (word: string): readonly string[] => [
  ...placesOf(word),
  ...(Object.hasOwn(NAME_ORIGINS, word) ? NAME_ORIGINS[word]!.split(' ') : []),
];
