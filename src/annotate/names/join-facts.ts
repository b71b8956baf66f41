import type { Token } from '../../model/annotation.ts';
import { isLegalSuffix } from '../../model/legal-suffixes.ts';
import type { Line } from './line.ts';

/** What other places of the article say where the shape leaves two readings. */
export interface JoinFacts {
  /** Words that stand as a name of their own somewhere, in lower case. */
  readonly alone: ReadonlySet<string>;
  /** Those of them that do so where no "and" and further name follows. */
  readonly apart: ReadonlySet<string>;
  /** Acronyms of the article, in lower case: "gm". */
  readonly acronyms: ReadonlySet<string>;
  /** Words whose "'s" belongs to them and that never stand without it: "Tate's operates", "McDonald's said". */
  readonly apostrophe: ReadonlySet<string>;
}

/** Names that always have it; "poor" behind "Standard &". */
export const APOSTROPHES: ReadonlySet<string> = new Set(
  'moody poor mcdonald sainsbury macy kohl sotheby arby bloomingdale'.split(' '),
);

/** Reads the facts off all sentences. */
export function collectJoinFacts(lines: readonly Line[]): JoinFacts {
  const alone = new Set<string>();
  const apart = new Set<string>();
  const bare = new Set<string>();
  const acronyms = new Set<string>();
  const apostrophe = new Set<string>();
  for (const { tokens, kinds, capitals } of lines) {
    tokens.forEach((token, i) => {
      if (kinds[i] !== 'name' || capitals[i] === 'display') return;
      if (/^\p{Lu}{2,6}$/u.test(token.text)) acronyms.add(token.lower);
      if (/^(?:\p{Lu}&\p{Lu})$/u.test(token.text)) acronyms.add(token.lower);
      const next = tokens[i + 1];
      // "Ministry of Trade"
      const isObject = /^(?:of|for)$/.test(tokens[i - 1]?.lower ?? '') && kinds[i - 2] === 'name';
      const isPart =
        isObject ||
        /^(?:name|maybe)$/.test(kinds[i - 1] ?? '') ||
        // "Contoso Corp": a legal suffix leaves the word before it a name of its own
        (kinds[i + 1] === 'name' && !isLegalSuffix(next!.lower)) ||
        /^[-‐‑&]$/.test(tokens[i - 1]?.text ?? '');
      if (!isPart && !/^[-‐‑&]$/.test(next?.text ?? '')) {
        alone.add(token.lower);
        if (next?.lower !== 'and' || kinds[i + 2] !== 'name') apart.add(token.lower);
      }
      if (!/^['’]s$/u.test(next?.text ?? '')) bare.add(token.lower);
      else if (endsBehindApostrophe(tokens[i + 2])) apostrophe.add(token.lower);
    });
  }
  for (const word of APOSTROPHES) apostrophe.add(word);
  for (const word of bare) apostrophe.delete(word);
  return { alone, apart, acronyms, apostrophe };
}

/** Whether what follows "'s" shows that nothing is owned: a verb, an article, a preposition, the end. */
export function endsBehindApostrophe(next: Token | undefined): boolean {
  if (next === undefined || next.tag === 'AUX' || next.tag === 'DET' || next.tag === 'ADP') return true;
  return (next.tag === 'VERB' && (next.form === 's' || next.form === 'past')) || /^[.!?]$/.test(next.text);
}
