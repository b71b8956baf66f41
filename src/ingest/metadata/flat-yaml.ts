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

interface Draft {
  entries: { key: string; values: Scalar[] }[];
  problems: { offset: number; message: string }[];
}

interface Line {
  readonly text: string;
  readonly start: number;
}

const keyOf = {
  yaml: /^(?:"([^"]{1,80})"|'([^']{1,80})'|([^\s:#"'[\]{}&*!|>%@`-][^:#]{0,79}?)) ?:(?:\s|$)/,
  toml: /^"?([\w-]{1,80})"?\s{0,20}=/,
};

/** Top-level scalars and lists of scalars of YAML front matter; nested maps are passed over. */
export function readYaml(content: string): FlatFile {
  const draft: Draft = { entries: [], problems: [] };
  const lines = splitLines(content);
  for (let index = 0; index < lines.length; index++) {
    const { text, start } = lines[index]!;
    if (/^\s*(?:#|$)/.test(text) || /^(?:---|\.\.\.)\s*$/.test(text)) continue;
    const key = keyOf.yaml.exec(text);
    if (!key) {
      if (/^\t/.test(text)) draft.problems.push({ offset: start, message: 'is indented with a tab; use spaces' });
      else if (!/^ |^-(?:\s|$)/.test(text))
        draft.problems.push({ offset: start, message: 'is no "key: value"; add the colon or remove it' });
      continue;
    }
    const values: Scalar[] = [];
    draft.entries.push({ key: (key[1] ?? key[2] ?? key[3]!).trim(), values });
    const from = key[0].length;
    const rest = text.slice(from).trim();
    const children = childLines(lines, index + 1);
    if (/^[|>][-+\d]{0,2}$/.test(rest)) addBlock(children, rest[0] === '>' ? ' ' : '\n', values);
    else if (rest.startsWith('['))
      index += readFlowList(content, start + from + text.slice(from).indexOf('['), draft, values, '#');
    else if (rest === '' || rest.startsWith('#')) addItems(children, draft, values);
    else addScalar(text, start, from, draft, values, '#');
  }
  return draft;
}

/** Top-level scalars and arrays of TOML front matter; tables are passed over. */
export function readToml(content: string): FlatFile {
  const draft: Draft = { entries: [], problems: [] };
  const lines = splitLines(content);
  for (let index = 0; index < lines.length; index++) {
    const { text, start } = lines[index]!;
    if (/^\s*(?:#|$)/.test(text)) continue;
    if (/^\s*\[/.test(text)) break;
    const key = keyOf.toml.exec(text);
    if (!key) {
      if (!/^[\w-]+(?:\.[\w-]+)+\s{0,20}=/.test(text))
        draft.problems.push({ offset: start, message: 'is no key = "value"; add the equals sign or remove it' });
      continue;
    }
    const values: Scalar[] = [];
    draft.entries.push({ key: key[1]!, values });
    const from = key[0].length;
    const rest = text.slice(from).trimStart();
    if (rest.startsWith('[')) index += readFlowList(content, start + text.length - rest.length, draft, values, '#');
    else if (!rest.startsWith('{')) addScalar(text, start, from, draft, values, '#');
  }
  return draft;
}

function splitLines(content: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of content.split('\n')) {
    lines.push({ text: line.replace(/\r$/, ''), start });
    start += line.length + 1;
  }
  return lines;
}

/** The indented lines and list items that belong to the key before them. */
function childLines(lines: readonly Line[], from: number): Line[] {
  let end = from;
  while (end < lines.length && /^(?: |-(?:\s|$)|\s*$)/.test(lines[end]!.text)) end++;
  return lines.slice(from, end);
}

function addBlock(lines: readonly Line[], joint: string, values: Scalar[]): void {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return;
  const start = first.start + first.text.length - first.text.trimStart().length;
  values.push({
    value: filled.map(({ text }) => text.trim()).join(joint),
    start,
    end: last.start + last.text.trimEnd().length,
  });
}

/** "- Jane Doe" and "- name: Jane Doe" below a key; "name: Jane Doe" of a map too. */
function addItems(lines: readonly Line[], draft: Draft, values: Scalar[]): void {
  for (const { text, start } of lines) {
    const item = /^\s{0,20}-\s{1,20}(?:name:\s)?|^\s{1,20}name:\s/.exec(text);
    if (item && (/name:\s$/.test(item[0]) || !keyOf.yaml.test(text.slice(item[0].length)))) {
      addScalar(text, start, item[0].length, draft, values, '#');
    }
  }
}

/** The scalar of a line from an offset: quoted, or plain up to a comment. */
function addScalar(
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
function readFlowList(content: string, open: number, draft: Draft, values: Scalar[], comment: string): number {
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
