/** Dollars that an article can declare for all its sums, with the word that names them. */
const DOLLARS: Readonly<Record<string, string>> = {
  canadian: 'CAD',
  australian: 'AUD',
  'hong kong': 'HKD',
  singapore: 'SGD',
  'new zealand': 'NZD',
  taiwan: 'TWD',
  'u.s.': 'USD',
  us: 'USD',
  american: 'USD',
};
/** "All figures are in Canadian dollars", "(in Australian dollars unless stated otherwise)". */
const DECLARATION =
  /\b(?:figures|amounts|sums|prices|values|numbers)\b[^.;]{0,40}\bin (canadian|australian|hong kong|singapore|new zealand|taiwan|u\.s\.|us|american) (?:dollars|currency)\b/i;

/** ISO 4217 currency that a bare "$" means because the article says so; undefined where it does not. */
export function findDollar(text: string): string | undefined {
  return DOLLARS[DECLARATION.exec(text)?.[1]?.toLowerCase() ?? ''];
}
