import { contains } from '../model/span.ts';
import { DATES_BACK } from './complements.ts';
import { COPULAS } from './control.ts';
import type { DraftFrame, DraftPhrase } from './drafts.ts';
import { type Clause, current, type Reading } from './reading.ts';

/** "Fabrikam, 40%-owned by Contoso", "is 40 percent owned by": how much a participle holds for; returns of what. */
export function takeMeasure(reading: Reading, i: number, frame: DraftFrame): DraftPhrase | undefined {
  const measure = reading.chain.at(-1);
  const { frame: outer, before } = current(reading);
  if (frame.voice !== 'passive' || reading.chunks[i - 1]?.kind !== 'noun' || !measure) return undefined;
  const isPart = /^(?:majority|minority)$/.test(measure.lemma);
  const isShare =
    isPart ||
    reading.sentence.values.some(
      ({ value, span }) => value.kind === 'percent' && contains(span, reading.sentence.tokens[measure.head]!.span),
    );
  // "is 70% owned by Contoso and 30% owned by Northwind": of the same
  const isAgain = outer?.lemma === frame.lemma && outer.voice === 'passive';
  const whole = isAgain
    ? outer.object
    : (reading.chain.at(-2) ?? (outer && COPULAS.has(outer.lemma) ? outer.subject : before[0]));
  if (!isShare || !whole || whole === measure) return undefined;
  if (before.at(-1) === measure) before.pop();
  frame.preps.push({ preposition: 'measure', span: measure.span, object: measure });
  return whole;
}

/** "an agreement with Contoso valued at $3 billion", "a stake in Contoso valued at": what is priced is the deal, or the stake. */
function pricedBefore({ chain, sentence: { tokens } }: Reading, { lemma, voice }: DraftFrame): DraftPhrase | undefined {
  const nearest = chain.at(-1);
  if (voice !== 'passive' || !/^(?:value|price)$/.test(lemma) || !nearest || tokens[nearest.head]!.tag !== 'PROPN')
    return undefined;
  const deal = chain.at(-2);
  if (!deal || !(DEALS.test(deal.lemma) || STAKES.test(deal.lemma))) return undefined;
  // "a stake in Contoso, valued at $3 billion" may tell of either
  return STAKES.test(deal.lemma) && tokens[nearest.range.to]?.text === ',' ? undefined : deal;
}

const DEALS = /^(?:deal|agreement|contract|pact|partnership|order|transaction)$/;
const STAKES = /^(?:stake|holding|shareholding|interest|investment)$/;

/** "values the stake at $5 billion, representing 12%": what is valued, and not who values it. */
export const isMeasuredBy = ({ frame }: Clause, host: DraftPhrase, { lemma }: DraftFrame): boolean =>
  frame?.object === host && frame.lemma === 'value' && lemma === 'represent';

/** "a pact between Contoso and Fabrikam | going back to 2016": what has its age, and no name. */
function agelessBefore(
  { chain, sentence: { tokens } }: Reading,
  { group, lemma }: DraftFrame,
): DraftPhrase | undefined {
  if (group.form !== 'ing' || !DATES_BACK.test(lemma)) return undefined;
  return chain.findLast(({ head }) => tokens[head]!.tag === 'NOUN');
}

/** Of the phrases before a participle the one that only it can be said of. */
export const saidBefore = (reading: Reading, frame: DraftFrame): DraftPhrase | undefined =>
  pricedBefore(reading, frame) ?? agelessBefore(reading, frame);
