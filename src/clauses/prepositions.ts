import { cover } from '../model/span.ts';
import { type DraftPhrase, type DraftPrepositional, draftFrame } from './drafts.ts';
import { attach, current, hang, type Reading } from './reading.ts';

export function placeAfterPreposition(reading: Reading, last: number, phrase: DraftPhrase): void {
  const link = reading.pending!;
  link.object = phrase;
  delete reading.pending;
  const prep = { ...link, span: cover(link.span, phrase.span) };
  hang(reading, prep);
  if (prep.preposition === 'as' && reading.absolute) hangAbsolute(reading, prep);
  reading.chain.push(phrase);
  const next = reading.chunks[last + 1];
  const makesSubject = next?.kind === 'verb' && ['ing', 'participle', 'infinitive'].includes(next.group.form);
  if (link.preposition === 'with' || link.preposition === 'for') {
    const asHost = next?.kind === 'preposition' && next.word === 'as';
    if (makesSubject || (asHost && link.preposition === 'with')) reading.absolute = phrase;
  }
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
  delete reading.absolute;
}
