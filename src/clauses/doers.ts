import { COPULAS } from './control.ts';
import { type DraftFrame, type DraftPhrase, draftPhrase } from './drafts.ts';
import type { Reading } from './reading.ts';

/** Nouns whose owner does what is said to be in them: "its plan is to sell", "their strategy includes buying". */
const PLANS: ReadonlySet<string> = new Set(
  (
    'plan aim goal intention strategy ambition target priority programme program turnaround overhaul restructuring effort decision move idea policy proposal ' +
    'approach task job mission focus hope commitment obligation option pledge promise'
  ).split(' '),
);

/** Verbs that say what a plan is made of. */
const HOLDS: ReadonlySet<string> = new Set('include involve mean entail require foresee comprise'.split(' '));

/** "its plan is to sell it", "the strategy of Contoso includes buying": who has a plan does what it says. */
export function plannerOf(subject: DraftPhrase | undefined): DraftPhrase | undefined {
  if (!subject || !PLANS.has(subject.lemma)) return subject;
  return subject.possessor ?? subject.preps.find(({ preposition }) => preposition === 'of')?.object ?? subject;
}

/** Who does what the infinitive or gerund behind a verb says: its subject, or whoever has the plan that it speaks of. */
export const surfaceOf = ({ lemma, subject }: DraftFrame): DraftPhrase | undefined =>
  COPULAS.has(lemma) || HOLDS.has(lemma) ? plannerOf(subject) : subject;

/** What companies do, and their shares do not. */
export const ACTS: ReadonlySet<string> = new Set(
  'announce sign agree reveal unveil win secure disclose strike land ink expand extend renew seal clinch launch post report raise'.split(
    ' ',
  ),
);

/** "Contoso shares rose after announcing": the company that the shares are of. */
export function issuerOf({ sentence }: Reading, phrase: DraftPhrase): DraftPhrase {
  if (!/^(?:share|stock)$/.test(phrase.lemma)) return phrase;
  if (phrase.possessor) return phrase.possessor;
  const { from } = phrase.range;
  const isNamed = from < phrase.head && sentence.tokens.slice(from, phrase.head).every(({ tag }) => tag === 'PROPN');
  return isNamed ? draftPhrase(sentence, { from, to: phrase.head }, phrase.head - 1, false) : phrase;
}

/** What somebody gets from whoever grants it, to do something himself. */
const GRANTED: ReadonlySet<string> = new Set(
  'light go-ahead clearance nod all-clear blessing permission approval consent authorisation authorization mandate licence license right order invitation freedom'.split(
    ' ',
  ),
);

/** "an offer from Contoso to buy": whose the noun is by the preposition behind it. */
export function authorOf({ lemma, preps }: DraftPhrase): DraftPhrase | undefined {
  if (GRANTED.has(lemma)) return undefined;
  return preps.find(({ preposition }) => preposition === 'from' || preposition === 'by')?.object;
}
