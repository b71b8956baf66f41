/** The match of a sticky pattern that starts exactly at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Alternatives of a pattern from words with a space between. */
export function oneOf(words: string): string {
  return words.replaceAll(' ', '|');
}
