import {
  addScalar,
  type Draft,
  type FlatFile,
  type Line,
  readFlowList,
  type Scalar,
  splitLines,
} from './flat-scalars.ts';

const keyPattern = /^(?:"([^"]{1,80})"|'([^']{1,80})'|([^\s:#"'[\]{}&*!|>%@`-][^:#]{0,79}?)) ?:(?:\s|$)/;

/** Top-level scalars and lists of scalars of YAML front matter; nested maps are passed over. */
export function readYaml(content: string): FlatFile {
  const draft: Draft = { entries: [], problems: [] };
  const lines = splitLines(content);
  for (let index = 0; index < lines.length; index++) {
    const { text, start } = lines[index]!;
    if (/^\s*(?:#|$)/.test(text) || /^(?:---|\.\.\.)\s*$/.test(text)) continue;
    const key = keyPattern.exec(text);
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
    if (item && (/name:\s$/.test(item[0]) || !keyPattern.test(text.slice(item[0].length)))) {
      addScalar(text, start, item[0].length, draft, values, '#');
    }
  }
}
