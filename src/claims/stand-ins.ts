import type { EntityMention, Sentence, Token } from '../model/annotation.ts';
import type { Frame, NounPhrase } from '../model/frame.ts';
import { contains, overlaps } from '../model/span.ts';
import type { Scene } from './filler.ts';
import type { Stand } from './places.ts';

/** "its Contoso unit", "the Contoso car parts group", "the “Contoso” joint venture": the company that is called one. */
export function unitBefore({ head, range }: NounPhrase, { tokens, entities }: Sentence): EntityMention | undefined {
  if (!CALLED.test(tokens[head]!.lemma) || belongsToIt(tokens, range.from, head)) return undefined;
  let at = head - 1;
  while (at > range.from && tokens[at]!.tag === 'NOUN' && !/^(?:parent|holding)$/.test(tokens[at]!.lower)) at--;
  if (/^(?:[>”"’]|joint)$/.test(tokens[at]?.text ?? '')) at--;
  const name = tokens[at]?.tag === 'PROPN' ? tokens[at]!.span : undefined;
  return name && entities.find(({ span, form }) => form === 'name' && span.end === name.end);
}

/** "the former Contoso unit", "a Contoso subsidiary": somebody's, unlike "its Contoso unit", which is called so. */
function belongsToIt(tokens: readonly Token[], from: number, head: number): boolean {
  if (tokens.slice(from, head).some(({ lower }) => /^(?:former|ex|erstwhile|one-time)$/.test(lower))) return true;
  return /^(?:subsidiary|affiliate)$/.test(tokens[head]!.lemma) && /^(?:an?|the)$/.test(tokens[from]!.lower);
}

const CALLED =
  /^(?:unit|subsidiary|arm|division|affiliate|group|company|chain|brand|business|venture|project|initiative|startup|start-up|consortium|exchange|airline|newspaper|magazine|label|studio)$/;

/** Who says the clause that a pronoun is the subject of, where the pronoun was left open and the speaker has no name. */
export function speakerOf(phrase: NounPhrase, { sentence, frames }: Scene): NounPhrase | undefined {
  if (!/^(?:it|they)$/.test(sentence.tokens[phrase.head]!.lower)) return undefined;
  const said = frames.find(
    ({ kind, subject, relation }) => kind === 'verb' && subject === phrase && relation === 'complement',
  );
  const speaker = said?.governor?.lemma === 'say' ? said.governor.subject : undefined;
  return speaker && sentence.tokens[speaker.head]!.tag === 'NOUN' ? speaker : undefined;
}

/** "Contoso, a start-up that has raised": whom the phrase renames. */
export const hostOf = (phrase: NounPhrase, frames: readonly Frame[]): NounPhrase | undefined =>
  frames.find((frame) => frame.phrase === phrase)?.host;

/** What no company is, whomever it stands beside: "a round led by Contoso, a move that". */
export const ABSTRACT: ReadonlySet<string> = new Set(
  'move step deal decision development sign milestone increase rise jump total sum figure number price amount valuation transaction'.split(
    ' ',
  ),
);

/** Whom the head of a phrase, or the words before it, stand for; "its cloud arm, Contoso Cloud," is whom its apposition names. */
export function entitiesAt({ phrase, modifiersOnly }: Stand, { sentence }: Scene): number[] {
  const head = sentence.tokens[phrase.head]!.span;
  const found = entitiesWithin(sentence, ({ span }) =>
    modifiersOnly ? contains(phrase.span, span) && span.end <= head.start : overlaps(span, head),
  );
  if (modifiersOnly || found.length > 0) return found;
  const unit = unitBefore(phrase, sentence)?.entity;
  if (unit !== undefined) return [unit];
  return phrase.appositions.flatMap((apposition) =>
    entitiesWithin(
      sentence,
      ({ span, form }) => form === 'name' && overlaps(span, sentence.tokens[apposition.head]!.span),
    ),
  );
}

const entitiesWithin = ({ entities }: Sentence, isMeant: (mention: EntityMention) => boolean): number[] =>
  entities.filter(isMeant).flatMap(({ entity, members }) => members ?? (entity === undefined ? [] : [entity]));
