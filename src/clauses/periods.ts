import type { Chunk } from './chunk.ts';
import type { Reading } from './reading.ts';

/** "the third quarter ended Sept. 29", "the year ending in March": no more than which period it is. */
export function isEndOfPeriod({ chunks, sentence }: Reading, i: number): boolean {
  const [period, verb] = [chunks[i - 1], chunks[i] as Extract<Chunk, { kind: 'verb' }>];
  const next = chunks[i + 1]?.kind === 'preposition' ? chunks[i + 2] : chunks[i + 1];
  if (
    period?.kind !== 'noun' ||
    next?.kind !== 'noun' ||
    !next.isTime ||
    !/^(?:end|begin|start)$/.test(verb.group.lemma)
  )
    return false;
  const isPeriod = period.isTime || PERIODS.has(sentence.tokens[period.head]!.lemma);
  return isPeriod && verb.range.to - verb.range.from === 1;
}

/** "Beginning in 2027, Contoso will", ", starting next year": no more than since when. */
export function isStartOfPeriod({ chunks }: Reading, i: number): boolean {
  const { group, range } = chunks[i] as Extract<Chunk, { kind: 'verb' }>;
  const before = chunks[i - 1];
  const next = chunks[i + 1]?.kind === 'preposition' ? chunks[i + 2] : chunks[i + 1];
  const isApart = before === undefined || (before.kind === 'mark' && before.word === ',');
  const isStart = group.form === 'ing' && /^(?:begin|start|commence)$/.test(group.lemma);
  return isApart && isStart && range.to - range.from === 1 && next?.kind === 'noun' && next.isTime;
}

const PERIODS = new Set(['quarter', 'year', 'month', 'week', 'period', 'half']);
