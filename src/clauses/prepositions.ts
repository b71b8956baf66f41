import { cover } from '../model/span.ts';
import { isFigure } from './complements.ts';
import { type DraftPhrase, type DraftPrepositional, draftFrame } from './drafts.ts';
import { attach, current, hang, type Reading } from './reading.ts';

export function placeAfterPreposition(reading: Reading, first: number, last: number, phrase: DraftPhrase): void {
  const link = reading.pending!;
  link.object = phrase;
  reading.pending = undefined;
  const prep = { ...link, span: cover(link.span, phrase.span) };
  if (isPriceBehindOwning(reading, prep)) reading.stack.pop();
  else if (isLevelBehindRelative(reading, prep)) {
    reading.stack.pop();
    reading.chain = [current(reading).frame!.object!];
  }
  hang(reading, prep);
  reading.circumstance = CIRCUMSTANCES.has(prep.preposition) ? phrase : undefined;
  if (prep.preposition === 'as' && reading.absolute) hangAbsolute(reading, prep);
  if (!phrase.isTime) reading.chain.push(phrase);
  // "with $5 already received"
  const next = reading.chunks.slice(last + 1, last + 3).find(({ kind }) => kind !== 'adverb');
  // "a contract with Fabrikam to buy copper" completes the contract
  const isInfinitive = next?.kind === 'verb' && next.group.form === 'infinitive';
  // "expects the market for chips to reach": it is the market that does
  const { frame } = current(reading);
  const isControlled = frame?.lemma === 'expect' && frame.object?.preps.at(-1)?.object === phrase;
  const makesSubject =
    (next?.kind === 'verb' && ['ing', 'participle'].includes(next.group.form)) ||
    (isInfinitive && !isControlled && (link.preposition === 'for' || isSetOff(reading, first)));
  if (link.preposition === 'with' || link.preposition === 'for') {
    const asHost = next?.kind === 'preposition' && next.word === 'as';
    const ofSeveral = link.preposition === 'with' && isSetOff(reading, first) && doTogether(reading, last);
    if (makesSubject || ofSeveral || (asHost && link.preposition === 'with' && isSetOff(reading, first)))
      reading.absolute = phrase;
  }
}

/** ", with Contoso and Fabrikam taking part": whether others are joined to the phrase that ends at `last`, and all do something. */
function doTogether({ chunks }: Reading, last: number): boolean {
  let at = last;
  while (/^(?:conjunction|mark)$/.test(chunks[at + 1]?.kind ?? '') && chunks[at + 2]?.kind === 'noun') at += 2;
  const next = chunks[at + 1];
  return at > last && next?.kind === 'verb' && next.group.form === 'ing';
}

/** Prepositions whose phrase is a happening of its own. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['following', 'after', 'amid', 'despite']);

/** "bids for the shares it does not own | at $70 a share": nobody owns at a price. */
function isPriceBehindOwning(reading: Reading, { preposition, object }: DraftPrepositional): boolean {
  const { kind, frame } = current(reading);
  const owns =
    kind === 'relative' && reading.stack.length > 1 && /^(?:own|have|hold|control)$/.test(frame?.lemma ?? '');
  return owns && /^(?:at|for)$/.test(preposition) && isFigure(reading, object!);
}

/** "cut the fee it charges | from 30% to 18%", "puts the gain it booked | at $3 billion": how far the verb around it goes. */
function isLevelBehindRelative(reading: Reading, { preposition, object }: DraftPrepositional): boolean {
  const { kind, frame, antecedent, host } = current(reading);
  const outer = reading.stack.at(-2)?.frame;
  // "put the number of homes lost | at 7,000"
  if (kind !== 'relative' || !outer?.object || !frame || frame.object !== (antecedent ?? host)) return false;
  const isLevel = CHANGES.has(outer.lemma)
    ? /^(?:from|to|by|below)$/.test(preposition)
    : PUTS.has(outer.lemma) && preposition === 'at';
  return isLevel && isFigure(reading, object!);
}

const CHANGES: ReadonlySet<string> = new Set(
  'cut reduce lower raise increase lift boost trim slash halve double bring push take move drop'.split(' '),
);
const PUTS: ReadonlySet<string> = new Set('put peg estimate value set fix cap keep'.split(' '));

/** Whether a comma or dash, or nothing, stands before the preposition of the phrase at `first`. */
function isSetOff(reading: Reading, first: number): boolean {
  const before = reading.chunks[first - 2];
  return before === undefined || before.kind === 'mark';
}

/** "with Azure as the sole host": says that it is. */
function hangAbsolute(reading: Reading, prep: DraftPrepositional): void {
  const group = {
    main: 0,
    lemma: 'be',
    form: 'ing' as const,
    passive: false,
    perfect: false,
    progressive: false,
    negated: false,
    adverbs: [],
  };
  const range = { from: prep.object!.range.from - 1, to: prep.object!.range.from };
  const frame = draftFrame(reading.sentence, reading.index, range, group);
  frame.subject = reading.absolute!;
  frame.complement = prep.object!;
  attach(frame, current(reading).frame, 'adverbial');
  reading.frames.push(frame);
  reading.absolute = undefined;
}
