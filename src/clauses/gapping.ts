import { contains, cover } from '../model/span.ts';
import type { Chunk } from './chunk.ts';
import { type DraftFrame, type DraftPhrase, type DraftPrepositional, draftPhrase } from './drafts.ts';
import { current, linkBefore, type Reading, repeatFrame } from './reading.ts';

/**
 * "Contoso will hold 12% of it, and Northwind 4%": a name with a figure behind it repeats the verb before. Takes in the
 * figure that follows the phrase at `last` and returns its index.
 */
export function readGap(reading: Reading, first: number, last: number, phrase: DraftPhrase): number | undefined {
  const { frame } = current(reading);
  const link = linkBefore(reading, first);
  const owner = frame && link === 'conjunction' ? readOwner(reading, last, frame) : undefined;
  if (frame && owner) {
    reading.phrases.push(phrase, owner.subject);
    reading.frames.push(repeatOwned(frame, phrase, owner.subject));
    reading.chain = [owner.subject];
    return owner.last;
  }
  const left = frame && !reading.pending ? readPrepositionGap(reading, first, last, frame, phrase) : undefined;
  if (left !== undefined) return left;
  if (frame?.object && reading.pending) return readRecipient(reading, first, last, phrase);
  if (!frame?.object || reading.pending || (link !== 'conjunction' && link !== 'comma')) return undefined;
  const { tokens } = reading.sentence;
  const isName = tokens[phrase.head]!.tag === 'PROPN' || (OWNERS.has(phrase.lemma) && OWNS.has(frame.lemma));
  const partner = isName ? partnerBehind(reading, last) : undefined;
  const at = partner ? last + 3 : last + 1;
  const figure = reading.chunks[at];
  if (!isName || figure?.kind !== 'noun' || !isLastFigure(reading, at, frame.object)) return undefined;
  if (partner) {
    phrase.conjuncts.push(partner);
    reading.phrases.push(partner);
  }
  const object = draftPhrase(reading.sentence, figure.range, figure.head, false);
  // "60 percent of the market, and Contoso 7 percent"
  object.preps.push(...frame.object.preps.filter(isScope));
  reading.phrases.push(object);
  const preps = frame.preps.filter(isScope);
  // "paid Contoso $3 million and Fabrikam | $2 million": the next one to get something
  const roles = frame.indirect && frame.subject ? { subject: frame.subject, indirect: phrase } : { subject: phrase };
  const repeated = repeat(frame, { ...roles, object, preps }, phrase, object);
  const each = isApiece(reading, at + 1);
  reading.frames.push(each ? { ...repeated, adverbs: [...repeated.adverbs, 'apiece'] } : repeated);
  reading.chain = [];
  return each ? at + 1 : at;
}

/** Who holds a share without a name: "owns 60%, and its founders | 12%". */
const OWNERS: ReadonlySet<string> = new Set(
  (
    'shareholder stockholder bondholder investor employee staff founder family state government management foundation public creditor lender partner fund trust ' +
    'nonprofit company firm group bank rest'
  ).split(' '),
);
const OWNS: ReadonlySet<string> = new Set(['own', 'hold', 'have', 'get', 'receive', 'control', 'keep', 'retain']);

/** "$4 billion | apiece", "4% | each" */
function isApiece({ chunks, sentence }: Reading, i: number): boolean {
  const piece = chunks[i];
  return piece !== undefined && /^(?:apiece|each)$/.test(sentence.tokens[piece.range.from]!.lower);
}

/** "Contoso and | Fabrikam 4%": the second of two who have the figure behind them. */
function partnerBehind({ chunks, sentence }: Reading, last: number): DraftPhrase | undefined {
  const [link, name] = [chunks[last + 1], chunks[last + 2]];
  if (link?.kind !== 'conjunction' || link.word !== 'and' || name?.kind !== 'noun' || name.isPossessor)
    return undefined;
  return sentence.tokens[name.head]!.tag === 'PROPN'
    ? draftPhrase(sentence, name.range, name.head, name.isTime)
    : undefined;
}

/** What a share is of: "of the market", "in Fabrikam". */
const isScope = ({ preposition }: DraftPrepositional) => preposition === 'of' || preposition === 'in';

/** "promised $3 million to Contoso, and | to Fabrikam $2 million": the next recipient of what the verb gives, and how much. */
function readRecipient(reading: Reading, first: number, last: number, phrase: DraftPhrase): number | undefined {
  const frame = current(reading).frame!;
  const { preposition, span } = reading.pending!;
  const figure = reading.chunks[last + 1];
  const isNext = reading.chunks[first - 2]?.kind === 'conjunction' && !phrase.isTime;
  const isParallel = frame.preps.some((prep) => prep.preposition === preposition && prep.object && !prep.object.isTime);
  if (!isNext || !isParallel || figure?.kind !== 'noun' || !isLastFigure(reading, last + 1, frame.object!))
    return undefined;
  const object = draftPhrase(reading.sentence, figure.range, figure.head, false);
  // "12% of the shares to Contoso and to Fabrikam 4%"
  object.preps.push(...frame.object!.preps.filter((prep) => prep.preposition === 'of'));
  const recipient = { preposition, span: cover(span, phrase.span), object: phrase };
  const repeated = repeat(frame, { ...subjectOf(frame), object, preps: [recipient] }, phrase, object);
  reading.phrases.push(object);
  reading.frames.push(repeated);
  reading.pending = undefined;
  reading.chain = [];
  return last + 1;
}

/** "Contoso is left with 89% and Fabrikam | with 7%": who has which figure behind the preposition of the verb. */
function readPrepositionGap(
  reading: Reading,
  first: number,
  last: number,
  frame: DraftFrame,
  phrase: DraftPhrase,
): number | undefined {
  const { chunks, sentence } = reading;
  const [link, figure] = [chunks[last + 1], chunks[last + 2]];
  const before = linkBefore(reading, first);
  if (link?.kind !== 'preposition' || figure?.kind !== 'noun' || (before !== 'conjunction' && before !== 'comma'))
    return undefined;
  const model = frame.preps.find(({ preposition, object }) => preposition === link.word && object);
  if (
    !/^(?:with|at|for)$/.test(link.word) ||
    !model?.object ||
    !isSized(reading, model.object.head) ||
    !isLastFigure(reading, last + 2, model.object, true)
  )
    return undefined;
  const object = draftPhrase(sentence, figure.range, figure.head, false);
  const preps = [{ preposition: link.word, span: object.span, object }, ...frame.preps.filter(isScope)];
  // "valued Contoso at $3 billion and Fabrikam | at $2 billion"
  const who = frame.object ? { ...subjectOf(frame), object: phrase } : { subject: phrase };
  reading.phrases.push(object);
  reading.frames.push(repeat(frame, { ...who, preps }, phrase, object));
  reading.chain = [object];
  return last + 2;
}

const isSized = ({ sentence: { tokens, values } }: Reading, head: number) =>
  values.some(({ value, span }) => /^(?:percent|money)$/.test(value.kind) && contains(span, tokens[head]!.span));

/** Whether the figure at `i` goes on from the object of the verb, and nothing but a mark or a conjunction follows it. */
function isLastFigure(reading: Reading, i: number, object: DraftPhrase, takesOf = false): boolean {
  const figure = reading.chunks[i];
  if (figure?.kind !== 'noun' || !isShare(reading, figure) || !isAlike(reading, object, figure)) return false;
  const next = reading.chunks[i + 1];
  const isOf = takesOf && next?.kind === 'preposition' && /^(?:of|in)$/.test(next.word);
  return !next || next.kind === 'mark' || next.kind === 'conjunction' || isOf || isApiece(reading, i + 1);
}

/** "51% owned by Contoso, and 49% | by Fabrikam": the next owner of what a passive with a share says is owned. */
function readOwner(
  reading: Reading,
  last: number,
  frame: DraftFrame,
): { subject: DraftPhrase; last: number } | undefined {
  const { chunks, sentence } = reading;
  const [share, by, owner] = [chunks[last], chunks[last + 1], chunks[last + 2]];
  const isShared = frame.voice === 'passive' && frame.preps.some(({ preposition }) => preposition === 'measure');
  if (!isShared || share?.kind !== 'noun' || !isShare(reading, share)) return undefined;
  if (by?.kind !== 'preposition' || by.word !== 'by' || owner?.kind !== 'noun' || owner.isPossessor) return undefined;
  return { subject: draftPhrase(sentence, owner.range, owner.head, owner.isTime), last: last + 2 };
}

/** The passive again, with another share and owner. */
function repeatOwned(frame: DraftFrame, share: DraftPhrase, owner: DraftPhrase): DraftFrame {
  return repeatFrame(frame, {
    predicate: share.span,
    span: cover(share.span, owner.span),
    subject: owner,
    preps: [
      { preposition: 'measure', span: share.span, object: share },
      { preposition: 'by', span: owner.span, object: owner },
    ],
  });
}

type Noun = Extract<Chunk, { kind: 'noun' }>;

/** "4%", "the rest" */
function isShare({ sentence }: Reading, { head, isTime }: Noun): boolean {
  const { tag, lower } = sentence.tokens[head]!;
  return !isTime && (tag === 'NUM' || tag === 'SYM' || /^(?:percent|cent|pct|rest|remainder|half)$/.test(lower));
}

const STAKES: ReadonlySet<string> = new Set(['stake', 'interest', 'holding', 'shareholding', 'share']);

/** A share goes on from a share: "70% of it, and Northwind 20%". */
function isAlike(reading: Reading, object: DraftPhrase, figure: Noun): boolean {
  const of = (at: number) =>
    reading.sentence.values.find(({ span }) => contains(span, reading.sentence.tokens[at]!.span));
  // "has a 20% interest in it, Northwind | 40%"
  const inStake = STAKES.has(object.lemma) && reading.sentence.values.find(({ span }) => contains(object.span, span));
  const before = (of(object.head) ?? (inStake || undefined))?.value.kind;
  const after = of(figure.head)?.value.kind;
  return before !== undefined && (after === undefined || before === after);
}

type Roles = Pick<DraftFrame, 'subject' | 'object' | 'indirect' | 'preps'>;

/** The frame again with phrases of its own, from `first` to the one that stands for the verb. */
function repeat(frame: DraftFrame, roles: Roles, first: DraftPhrase, last: DraftPhrase): DraftFrame {
  const repeated = repeatFrame(frame, { predicate: last.span, span: cover(first.span, last.span), preps: roles.preps });
  const { subject: _, indirect: __, complement: ___, object: ____, ...shared } = repeated;
  return { ...shared, ...roles };
}

const subjectOf = ({ subject }: DraftFrame) => (subject ? { subject } : {});
