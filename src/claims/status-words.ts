import type { Sentence } from '../model/annotation.ts';
import type { Status } from '../model/claim.ts';
import type { Frame } from '../model/frame.ts';
import type { Decision } from './decision.ts';
import type { StatusClass } from './define.ts';

/** Words inside a noun phrase that end or announce what it names. */
const FORMER = new Set([
  'former',
  'formerly',
  'previous',
  'previously',
  'prior',
  'erstwhile',
  'terminated',
  'cancelled',
  'canceled',
  'scrapped',
  'abandoned',
  'failed',
  'ended',
  'expired',
  'defunct',
]);
const PROSPECTIVE = new Set(['proposed', 'potential', 'possible', 'prospective', 'mooted', 'rumoured', 'rumored']);
const PLANNED = new Set(['planned', 'pending', 'agreed', 'upcoming', 'forthcoming', 'future', 'expected']);

/** What is over where it stands in front: "once the sole provider". */
export const ONCE = new Set(['once', 'formerly', 'previously']);

/** "a former unit of Contoso": what its own words say is over, though its predicate says that it holds. */
export function isFormer({ phrase }: Frame, { tokens }: Sentence): boolean {
  return phrase !== undefined && tokens.slice(phrase.range.from, phrase.head).some(({ lower }) => FORMER.has(lower));
}

/** Status by the words of the predicate's own phrase and the one right before it. */
export function byNeighbours(kind: StatusClass, frame: Frame, sentence: Sentence): Decision<Status> | undefined {
  const phrase = frame.phrase;
  if (!phrase) return undefined;
  // "Contoso, once the sole provider"
  const before = sentence.tokens[(phrase.possessor ?? phrase).range.from - 1]?.lower ?? '';
  if (frame.host && ONCE.has(before)) return { value: 'ended', reason: `“${before}”` };
  for (let i = phrase.range.from; i < phrase.head; i++) {
    const word = sentence.tokens[i]!.lower;
    if (kind === 'happening' && /^(?:previous|prior|earlier)$/.test(word))
      return { value: 'completed', reason: `“${word}”` };
    // "its earlier 12% stake"; an earlier pledge stands
    if (word === 'earlier' && kind !== 'pledge') return { value: 'ended', reason: `“${word}”` };
    if (FORMER.has(word)) return { value: 'ended', reason: `“${word}”` };
    if (PROSPECTIVE.has(word)) return { value: 'proposed', reason: `“${word}”` };
    if (PLANNED.has(word) && kind !== 'right') return { value: 'planned', reason: `“${word}”` };
  }
  return undefined;
}
