/** A parsed text, or the offset at which it stops being JSON (its length when it ends too early) and what to do. */
export type JsonResult =
  | { readonly value: unknown; readonly errorAt?: undefined }
  | { readonly errorAt: number; readonly remedy: string };

/**
 * JSON.parse with the place of the error.
 *
 * The runtime's own message differs between versions and often lacks the position.
 */
export function parseJson(text: string): JsonResult {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const errorAt = findJsonError(text);
    return { errorAt, remedy: jsonRemedy(text, errorAt) };
  }
}

/** What may come next: a value, a value or "]", a key, a key or "}", a colon, a comma or the closing bracket. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next';

interface Token {
  readonly kind: 'string' | 'scalar' | '{' | '[' | '}' | ']' | ':' | ',';
  readonly end: number;
}

function findJsonError(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let index = skipSpace(text, 0);
  while (expected !== 'next' || open.length > 0) {
    const token = readToken(text, index);
    const after: Expected | undefined = token && advance(expected, token, open);
    if (!token || !after) return index;
    expected = after;
    index = skipSpace(text, token.end);
  }
  return index;
}

function advance(expected: Expected, { kind }: Token, open: ('{' | '[')[]): Expected | undefined {
  const wantsValue = expected === 'value' || expected === 'first-value';
  if (kind === 'string' && (expected === 'key' || expected === 'first-key')) return 'colon';
  if (kind === 'string' || kind === 'scalar') return wantsValue ? 'next' : undefined;
  if (kind === ':') return expected === 'colon' ? 'value' : undefined;
  if (kind === '{' || kind === '[') {
    if (!wantsValue) return undefined;
    open.push(kind);
    return kind === '{' ? 'first-key' : 'first-value';
  }
  const inside = open.at(-1);
  if (kind === ',') return expected !== 'next' || !inside ? undefined : inside === '{' ? 'key' : 'value';
  const isEmpty = expected === (kind === '}' ? 'first-key' : 'first-value');
  if (inside !== (kind === '}' ? '{' : '[') || (expected !== 'next' && !isEmpty)) return undefined;
  open.pop();
  return 'next';
}

const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

function readToken(text: string, start: number): Token | undefined {
  const first = text[start];
  if (first === undefined) return undefined;
  if ('{}[]:,'.includes(first)) return { kind: first as Token['kind'], end: start + 1 };
  if (first === '"') {
    const end = endOfString(text, start + 1);
    return end === undefined ? undefined : { kind: 'string', end };
  }
  scalar.lastIndex = start;
  return scalar.test(text) ? { kind: 'scalar', end: scalar.lastIndex } : undefined;
}

/** By hand: a pattern that loops over a string of megabytes would exhaust the matcher's stack. */
function endOfString(text: string, from: number): number | undefined {
  for (let index = from; index < text.length; index++) {
    const character = text[index]!;
    if (character === '"') return index + 1;
    if (character < ' ') return undefined;
    if (character !== '\\') continue;
    index++;
    if (
      text[index] === 'u'
        ? !/^[0-9A-Fa-f]{4}$/.test(text.slice(index + 1, index + 5))
        : !/["\\/bfnrt]/.test(text[index] ?? '')
    ) {
      return undefined;
    }
  }
  return undefined;
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (' \t\r\n'.includes(text[index] ?? 'x')) index++;
  return index;
}

/** What to do about the usual mistakes of JSON written by hand. */
function jsonRemedy(text: string, errorAt: number): string {
  const before = text.slice(Math.max(0, errorAt - 200), errorAt).trimEnd();
  const next = text[errorAt];
  if (next === undefined) return 'it ends too early, close what is open';
  if ((next === '}' || next === ']') && before.endsWith(',')) return 'remove the comma before the closing bracket';
  if (next === "'" || next === '“') return 'write strings in straight double quotes';
  if (next === '/' || next === '#') return 'remove the comment';
  if (next === '"' && /["\d\]}el]$/.test(before)) return 'a comma is missing, or a string is not closed';
  return 'check the commas and quotes there';
}
