/** A scalar with the half-open run of the front matter that it was read from, quotes left out. */
export interface Scalar {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A top-level key with its scalar, or the items of its list. */
export interface Entry {
  readonly key: string;
  readonly values: readonly Scalar[];
}

/** What was read, and the offsets that could not be. */
export interface FlatFile {
  readonly entries: readonly Entry[];
  readonly problems: readonly { readonly offset: number; readonly message: string }[];
}

/** A {@link FlatFile} that is being read. */
export interface Draft {
  entries: { key: string; values: Scalar[] }[];
  problems: { offset: number; message: string }[];
}

/** A line without its end, and its offset. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** The lines of a text, CRLF or LF. */
export function splitLines(content: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of content.split('\n')) {
    lines.push({ text: line.replace(/\r$/, ''), start });
    start += line.length + 1;
  }
  return lines;
}

/** The scalar of a line from an offset: quoted, or plain up to a comment. */
export function addScalar(
  text: string,
  lineStart: number,
  from: number,
  draft: Draft,
  values: Scalar[],
  comment: string,
): void {
  const begin = text.length - text.slice(from).trimStart().length;
  const quote = text[begin];
  if (quote === '"' || quote === "'") {
    const end = closingQuote(text, begin);
    if (end === undefined) draft.problems.push({ offset: lineStart, message: `lacks the closing ${quote}` });
    else
      values.push({ value: unquote(text.slice(begin, end + 1)), start: lineStart + begin + 1, end: lineStart + end });
    return;
  }
  const commentAt = text.indexOf(` ${comment}`, begin);
  const plain = text.slice(begin, commentAt < 0 ? undefined : commentAt).trimEnd();
  if (plain !== '' && !/^(?:null|~|\{|&|\*|!)/.test(plain)) {
    values.push({ value: plain, start: lineStart + begin, end: lineStart + begin + plain.length });
  }
}

/** Reads "[a, 'b', "c"]" from its bracket, over several lines too; returns how many line feeds it holds. */
export function readFlowList(content: string, open: number, draft: Draft, values: Scalar[], comment: string): number {
  let index = open + 1;
  while (index < content.length && content[index] !== ']') {
    const character = content[index]!;
    if (character === '"' || character === "'") {
      const end = closingQuote(content, index);
      if (end === undefined) break;
      values.push({ value: unquote(content.slice(index, end + 1)), start: index + 1, end });
      index = end + 1;
    } else if (character === comment) {
      index = endOf(content, index, '\n');
    } else if (/[\s,]/.test(character)) {
      index++;
    } else {
      const end = endOf(content, index, ',]\n');
      const value = content.slice(index, end).trimEnd();
      values.push({ value, start: index, end: index + value.length });
      index = end;
    }
  }
  if (content[index] === ']') return content.slice(open, index).split('\n').length - 1;
  draft.problems.push({ offset: open, message: 'lacks the closing "]" or quote' });
  return 0;
}

function endOf(content: string, from: number, stops: string): number {
  let index = from;
  while (index < content.length && !stops.includes(content[index]!)) index++;
  return index;
}

function closingQuote(text: string, open: number): number | undefined {
  const quote = text[open]!;
  for (let index = open + 1; index < text.length && text[index] !== '\n'; index++) {
    if (text[index] === '\\' && quote === '"') index++;
    else if (text[index] === quote) {
      if (quote === "'" && text[index + 1] === "'") index++;
      else return index;
    }
  }
  return undefined;
}

/** Escapes that front matter is written with: \" \\ \n \t \uXXXX in double quotes, '' in single ones. */
function unquote(quoted: string): string {
  const inner = quoted.slice(1, -1);
  if (quoted[0] === "'") return inner.replaceAll("''", "'");
  return inner.replace(/\\(?:u([0-9A-Fa-f]{4})|(.))/g, (_, code: string | undefined, character: string) => {
    if (code) return String.fromCharCode(Number.parseInt(code, 16));
    return character === 'n' ? '\n' : character === 't' ? '\t' : character;
  });
}
