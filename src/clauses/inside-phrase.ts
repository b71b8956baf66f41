import type { Sentence } from '../model/annotation.ts';
import { type DraftFrame, type DraftPhrase, draftFrame, draftPhrase } from './drafts.ts';
import type { Reading } from './reading.ts';

/**
 * "the Contoso-owned chain Fabrikam", "Fabrikam, the Contoso-owned chain": the passive that stands inside a phrase, with
 * the name before its hyphen as its agent.
 */
export function owningFrame({ sentence, index, phrases }: Reading, phrase: DraftPhrase): DraftFrame | undefined {
  const { tokens } = sentence;
  const { from, to } = phrase.range;
  const hyphen = tokens.findIndex(({ text }, i) => i > from && i < to && text === '-' && tokens[i + 1]?.tag === 'VERB');
  if (hyphen < 0 || tokens[hyphen - 1]!.tag !== 'PROPN') return undefined;
  let first = hyphen - 1;
  while (first > from && tokens[first - 1]!.tag === 'PROPN') first--;
  const verb = { from: hyphen + 1, to: hyphen + 2 };
  const frame = draftFrame(sentence, index, verb, {
    main: verb.from,
    lemma: tokens[verb.from]!.lemma,
    form: 'participle',
    passive: true,
    perfect: false,
    progressive: false,
    negated: false,
    adverbs: [],
  });
  frame.object = phrases.find(({ appositions }) => appositions.includes(phrase)) ?? phrase;
  frame.subject = draftPhrase(sentence, { from: first, to: hyphen }, hyphen - 1, false);
  return frame;
}

/** What a name behind is to the name before: "Fabrikam parent Contoso", "Contoso's subsidiary Fabrikam". */
const RELATED = /^(?:parent|owner|shareholder|stockholder|investor|unit|subsidiary|arm|affiliate)$/;

/** "its owner Contoso": the common noun in front of a name, as a phrase that stands beside it. */
export function besideName(sentence: Sentence, phrase: DraftPhrase): DraftPhrase | undefined {
  const { tokens } = sentence;
  const { from, to } = phrase.range;
  if (tokens[phrase.head]!.tag !== 'PROPN' || phrase.head !== to - 1) return undefined;
  let at = phrase.head - 1;
  while (at > from && tokens[at]!.tag === 'PROPN') at--;
  if (at < from || tokens[at]!.tag !== 'NOUN' || !RELATED.test(tokens[at]!.lemma)) return undefined;
  const beside = draftPhrase(sentence, { from, to: at + 1 }, at, false);
  beside.possessor = phrase.possessor;
  return beside;
}
