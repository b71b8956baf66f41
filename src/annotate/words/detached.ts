/** A string of its own: a piece of a text keeps the whole text in memory for as long as it is kept itself. */
export function detached(text: string): string {
  return text.split('').join('');
}
