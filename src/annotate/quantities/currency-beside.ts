/** Where a currency stands beside its number, and which it is: ISO 4217, "" where shared, "$" for the article's dollar. */
export interface CurrencyBeside {
  readonly code: string;
  /** Start of the sign before the number, or end of the word after it. */
  readonly edge: number;
  readonly rule: 'sign' | 'code' | 'name' | 'hundredth';
  readonly scaled?: true;
  /** The number is in millions: "MSEK 60". */
  readonly millions?: true;
}
