import type { Reading } from './reading.ts';

/** "all | its products": whether the chunk says how many there are of what somebody has. */
export function isPredeterminer({ chunks, sentence: { tokens } }: Reading, i: number): boolean {
  const { from, to } = chunks[i]!.range;
  const isPronoun = chunks[i + 1] !== undefined && tokens[chunks[i + 1]!.range.from]!.tag === 'PRON';
  return isPronoun && to - from === 1 && /^(?:all|both|half)$/.test(tokens[from]!.lower);
}

export function isPossessorAt(reading: Reading, i: number): boolean {
  const piece = reading.chunks[i];
  return piece?.kind === 'noun' && piece.isPossessor;
}
