/**
 * Marked sentences, one a line; `#` opens a remark.
 *
 *     @published 2026-04-28
 *     + [subject Revenue] rose [rate 4.5%] to [value $6.2 billion] in [date 2024]. {status: completed, rate: 4.5}
 *     - Revenue was flat.
 *
 * `+` is a claim of the file's type with these slots and no others; brackets may nest ("[value 300 [subject shops]]") and
 * a list slot is marked once per member. Braces hold what has no words of its own, or what the words come to: status,
 * certainty, negated, condition, else a slot. A text with several claims stands on one line for each, and holds no
 * further claim of the type; `-` is a text without any. `@published` dates all below it.
 */
export interface MarkedCase {
  readonly line: number;
  readonly text: string;
  readonly published?: string;
  readonly claims: readonly MarkedClaim[];
}

export interface MarkedClaim {
  readonly marks: readonly Mark[];
  readonly expected: ReadonlyMap<string, string>;
}

/** A slot's words, in code points of the text. */
export interface Mark {
  readonly slot: string;
  readonly start: number;
  readonly end: number;
}

export function readMarked(source: string): MarkedCase[] {
  const cases: (MarkedCase & { claims: MarkedClaim[] })[] = [];
  let published: string | undefined;
  for (const [index, line] of source.split('\n').entries()) {
    const at = `line ${index + 1}`;
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@published ')) published = line.slice('@published '.length);
    else if (line.startsWith('- ')) {
      cases.push({ line: index + 1, text: line.slice(2), ...(published ? { published } : {}), claims: [] });
    } else if (line.startsWith('+ ')) {
      const { text, ...claim } = readClaim(line.slice(2), at);
      const last = cases.at(-1);
      if (last?.text === text && last.claims.length > 0) last.claims.push(claim);
      else cases.push({ line: index + 1, text, ...(published ? { published } : {}), claims: [claim] });
    } else throw new Error(`${at}: neither a sentence nor a remark`);
  }
  return cases;
}

function readClaim(line: string, at: string): MarkedClaim & { text: string } {
  const braces = /^(.*?) *\{([^{}]*)\}$/.exec(line);
  const expected = new Map<string, string>();
  for (const pair of braces?.[2]?.split(/, (?=\w+: )/) ?? []) {
    const colon = pair.indexOf(': ');
    if (colon < 0) throw new Error(`${at}: “${pair}” is no “name: value”`);
    expected.set(pair.slice(0, colon), pair.slice(colon + 2));
  }
  return { ...readMarks(braces?.[1] ?? line, at), expected };
}

function readMarks(marked: string, at: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: { slot: string; start: number }[] = [];
  const text: string[] = [];
  const characters = [...marked];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i]!;
    if (character === '[') {
      const space = characters.indexOf(' ', i);
      open.push({ slot: characters.slice(i + 1, space).join(''), start: text.length });
      i = space;
    } else if (character === ']') {
      const mark = open.pop();
      if (!mark) throw new Error(`${at}: “]” without “[”`);
      marks.push({ ...mark, end: text.length });
    } else text.push(character);
  }
  if (open.length > 0) throw new Error(`${at}: “[” without “]”`);
  return { text: text.join(''), marks };
}
