import type { Token } from './annotation.ts';

/** "CTSO.N": a company's code at an exchange, as wire services write it; of a single letter it could be an initial. */
export const isTickerCode = (text: string): boolean => /^[A-Z]{2,5}\.[A-Z]{1,2}$/.test(text);

/** A code that stands behind a name without brackets: the tagger reads it as a mark, for it says nothing. */
export const isBareTicker = ({ tag, text }: Pick<Token, 'tag' | 'text'>): boolean =>
  tag === 'PUNCT' && isTickerCode(text);
