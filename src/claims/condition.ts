import type { Article } from '../model/article.ts';
import type { Frame } from '../model/frame.ts';
import type { Span } from '../model/span.ts';
import { governorsOf, verbOf } from './governors.ts';

const CONDITIONAL = new Set([
  'if',
  'unless',
  'provided',
  'provided that',
  'on condition that',
  'as long as',
  'so long as',
  'once',
  'until',
  'whether',
]);
const LIMITING = new Set(['subject to', 'depending on', 'pending', 'contingent on', 'except']);
/** "or the sale, whichever comes first" behind a date. */
const WHICHEVER = /(?:or|and) [^.;]{3,120}?,? whichever (?:comes|is|occurs) (?:first|sooner|earlier|later)/u;

/** The words of the clause that limits a claim: "if the regulator agrees", "subject to approval". */
export function findCondition(
  frame: Frame,
  frames: readonly Frame[],
  sentence: Span,
  article: Article,
): string | undefined {
  for (const other of frames) {
    if (other.kind !== 'verb' || !other.subordinator || !CONDITIONAL.has(other.subordinator)) continue;
    if (other === frame || !limits(other, frame)) continue;
    return clauseText(other, sentence, article);
  }
  const prep = frame.preps.find((each) => LIMITING.has(each.preposition) && each.object);
  if (prep) return article.text.slice(prep.span.start, prep.span.end);
  const whichever = WHICHEVER.exec(article.text.slice(sentence.start, sentence.end));
  return whichever && sentence.start + whichever.index >= frame.predicate.start ? whichever[0] : undefined;
}

/** "if Contoso sells the unit", "instead of exclusivity": whether the predicate is only supposed or passed over, and asserts nothing. */
export function isSupposed(frame: Frame): boolean {
  const verb = verbOf(frame);
  if (verb === undefined) return false;
  if (
    [verb, ...governorsOf(verb)].some(
      (link) => SUPPOSES.has(link.subordinator ?? '') || isAwaited(link) || isAsked(link) || isHow(link),
    )
  )
    return true;
  return verb.preps.some(
    ({ preposition, object }) =>
      PASSES_OVER.has(preposition) && object !== undefined && object.head === frame.phrase?.head,
  );
}

/** "until the contract expires", "once the regulator has agreed": a limit of what the sentence asserts. */
const isAwaited = ({ subordinator, tense }: Frame): boolean =>
  tense === 'present' && /^(?:until|till|once)$/.test(subordinator ?? '');

/** "declined to say whether it would get a seat": a question. */
const isAsked = ({ subordinator, governor }: Frame): boolean =>
  subordinator === 'whether' && governor !== undefined && ASKS.has(governor.lemma);

/** "refines how the two will work together": what is told of is supposed; "explained how it sold the unit" tells that it did. */
const isHow = ({ subordinator, tense }: Frame): boolean =>
  subordinator === 'how' && (tense === 'future' || tense === 'present');

const ASKS: ReadonlySet<string> = new Set(
  'say ask tell wonder know see question disclose clarify specify confirm reveal comment'.split(' '),
);

const PASSES_OVER = new Set(['instead of', 'rather than']);

const SUPPOSES = new Set(['if', 'unless', 'without', ...PASSES_OVER]);

/** Whether the clause hangs on the frame or on what governs it, or stands in front of it. */
function limits(clause: Frame, frame: Frame): boolean {
  if (clause.governor === undefined) return clause.span.end <= frame.predicate.start;
  for (let link: Frame | undefined = frame, steps = 0; link && steps < 8; link = link.governor, steps++) {
    if (clause.governor === link) return true;
  }
  return false;
}

function clauseText(clause: Frame, sentence: Span, article: Article): string {
  const before = article.text.slice(sentence.start, clause.span.start);
  const at = before.toLowerCase().lastIndexOf(clause.subordinator!);
  const start = at < 0 ? clause.span.start : sentence.start + at;
  const rest = article.text.slice(clause.span.end, sentence.end);
  const end = clause.span.end + (/^[^,.;]{0,160}/u.exec(rest)?.[0].length ?? 0);
  return article.text.slice(start, end).trim();
}
