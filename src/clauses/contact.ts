import { overlaps } from '../model/span.ts';
import { isFigure } from './complements.ts';
import { TELLING } from './control.ts';
import type { DraftPhrase } from './drafts.ts';
import { current, newClause, open, type Reading } from './reading.ts';

const SUBJECT_PRONOUN = /^(?:it|they|he|she|we|i|you)$/;
/** Pronouns that a clause without a pronoun of its own may complete. */
const FREE = /^(?:what|whatever|everything|anything|all|something|nothing)$/;

/** Opens "the stake | Contoso holds", "what | it earns": a relative clause without a pronoun, whose subject is the phrase at `first`. */
export function opensContact(reading: Reading, first: number, last: number, phrase: DraftPhrase): boolean {
  const antecedent = reading.chain.at(-1);
  const clause = current(reading);
  if (!antecedent || phrase.isTime || !startsContact(reading, first) || !hasVerb(reading, last)) return false;
  const before = reading.chunks[first - 1]!;
  if (before.kind !== 'noun' || before.head !== antecedent.head) return false;
  // "In return Contoso will pay": what a preposition fronts is no antecedent, nor whom somebody tells
  if (!clause.frame && clause.before.length === 0) return false;
  if (clause.frame && TELLING.has(clause.frame.lemma)) return false;
  open(reading, {
    ...newClause('relative'),
    antecedent: isShareOfName(reading, first)
      ? (reading.chain.at(-2) ?? antecedent)
      : (figureOf(reading, antecedent) ?? antecedent),
    isContact: true,
    ...(clause.frame ? { governor: clause.frame } : {}),
  });
  current(reading).before.push(phrase);
  // "everything | Contoso earns": whose it is, though no possessive says so
  if (EVERYTHING.test(antecedent.lemma.toLowerCase()))
    antecedent.preps.push({ preposition: 'by', span: phrase.span, object: phrase });
  return true;
}

const EVERYTHING = /^(?:what|whatever|everything|anything|all)$/;

/** Whether a subject stands right behind a common noun or a free pronoun: "the chips it", "the stake Contoso". */
export function startsContact(reading: Reading, i: number): boolean {
  const { tokens } = reading.sentence;
  const [before, piece] = [reading.chunks[i - 1], reading.chunks[i]];
  if (before?.kind !== 'noun' || piece?.kind !== 'noun' || before.isTime || piece.isTime || before.isPossessor)
    return false;
  const head = tokens[before.head]!;
  // "the $3 billion | Contoso put in"
  const isSum = isFigure(reading, before) && tokens[before.range.from]!.lower === 'the';
  const isFree = isSum || (head.tag === 'PRON' && FREE.test(head.lower)) || isShareOfName(reading, i);
  if (head.tag !== 'NOUN' && !isFree) return false;
  const opener = tokens[piece.range.from]!;
  if (opener.tag === 'PRON')
    return SUBJECT_PRONOUN.test(opener.lower) || (piece.isPossessor && hasVerb(reading, i + 1));
  const isNamed = opener.tag === 'PROPN' || /^(?:the|this|these|those)$/.test(opener.lower);
  // "the two companies" is no figure that something comes to
  const isSaid = tokens[piece.head]!.tag === 'NOUN' || !isFigure(reading, { head: piece.head });
  return isNamed && isSaid && hasVerb(reading, i);
}

/** "$5 billion: what | Contoso will spend" is "the $5 billion that Contoso will spend". */
function figureOf(reading: Reading, { head, appositions }: DraftPhrase): DraftPhrase | undefined {
  const isFree = FREE.test(reading.sentence.tokens[head]!.lower);
  return isFree ? appositions.find((label) => isFigure(reading, label)) : undefined;
}

/** "the 45 percent of Contoso | it does not own" */
function isShareOfName({ chunks, sentence: { tokens, values } }: Reading, i: number): boolean {
  const [share, of, name] = [chunks[i - 3], chunks[i - 2], chunks[i - 1]];
  if (share?.kind !== 'noun' || of?.kind !== 'preposition' || of.word !== 'of' || name?.kind !== 'noun') return false;
  const isShare = values.some(
    ({ value, span }) => value.kind === 'percent' && overlaps(span, tokens[share.head]!.span),
  );
  const verb = chunks.find(({ kind }, at) => at > i && kind !== 'adverb');
  const owns = verb?.kind === 'verb' && /^(?:own|hold|control)$/.test(verb.group.lemma);
  return isShare && owns && tokens[name.head]!.tag === 'PROPN';
}

/** Whether a finite verb stands right behind the phrase that ends at `last`. */
function hasVerb({ chunks }: Reading, last: number): boolean {
  const next = chunks[last + 1]?.kind === 'adverb' ? chunks[last + 2] : chunks[last + 1];
  return next?.kind === 'verb' && (next.group.form === 'finite' || next.group.form === 'bare');
}
