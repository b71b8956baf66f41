import { basename, dirname, extname, join } from 'node:path';
import type { Diagnostic } from '../model/article.ts';
import { checkHints, type Hint } from '../model/hints.ts';
import { parseJson } from './parse-json.ts';
import { readInput } from './read-input.ts';

/** A sidecar of a megabyte is no sidecar. */
const maxSidecarBytes = 1024 * 1024;

/** What stands beside an article about it; no hint when there is no sidecar or it cannot be used. */
export interface SidecarResult {
  readonly hint?: Hint;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `merger.html.meta.json`, else `merger.meta.json`, beside `merger.html`. */
export async function readSidecar(location: string): Promise<SidecarResult> {
  const name = basename(location);
  for (const label of [`${name}.meta.json`, `${basename(name, extname(name))}.meta.json`]) {
    const { bytes, diagnostic } = await readInput(join(dirname(location), label), maxSidecarBytes);
    if (bytes) return parseSidecar(bytes, label);
    if (!diagnostic.message.startsWith('does not exist')) {
      return { diagnostics: [{ ...diagnostic, code: 'invalid-sidecar', message: `${label}: ${diagnostic.message}` }] };
    }
  }
  return { diagnostics: [] };
}

/** The hint in a sidecar's bytes; `label` is its file name. */
export function parseSidecar(bytes: Uint8Array, label: string): SidecarResult {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { diagnostics: [invalid(`${label}: is not UTF-8; save it as UTF-8`)] };
  }
  const json = parseJson(text);
  if (json.errorAt !== undefined) {
    const line = text.slice(0, json.errorAt).split('\n').length;
    return { diagnostics: [invalid(`${label}:${line}: is no valid JSON; ${json.remedy}`)] };
  }
  const { values, diagnostics } = checkHints(json.value, label, 'invalid-sidecar');
  return { hint: { foundIn: 'sidecar', label, values }, diagnostics };
}

function invalid(message: string): Diagnostic {
  return { code: 'invalid-sidecar', severity: 'warning', message };
}
