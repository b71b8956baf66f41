import { addScalar, type Draft, type FlatFile, readFlowList, type Scalar, splitLines } from './flat-scalars.ts';

const keyPattern = /^"?([\w-]{1,80})"?\s{0,20}=/;

/** Top-level scalars and arrays of TOML front matter; tables are passed over. */
export function readToml(content: string): FlatFile {
  const draft: Draft = { entries: [], problems: [] };
  const lines = splitLines(content);
  for (let index = 0; index < lines.length; index++) {
    const { text, start } = lines[index]!;
    if (/^\s*(?:#|$)/.test(text)) continue;
    if (/^\s*\[/.test(text)) break;
    const key = keyPattern.exec(text);
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
