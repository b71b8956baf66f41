import { basename } from 'node:path';
import { readInput } from '../../files/read-input.ts';
import { readArticle } from '../../ingest/read-article.ts';
import type { Article } from '../../model/article.ts';
import { escapeControls } from '../../report/escape.ts';
import { CliError } from '../cli-error.ts';
import { openTerminal, type TerminalOptions } from '../terminal.ts';

export interface TextOptions extends TerminalOptions {
  readonly blocks?: boolean;
}

/** `extract text <file>`: the text that selectors count, as it is; on a terminal with control characters escaped. */
export async function runText(file: string, options: TextOptions): Promise<void> {
  const terminal = await openTerminal(options);
  const { bytes, diagnostic } = await readInput(file);
  if (!bytes) throw new CliError('no-input', `${file}: ${diagnostic.message}`);
  const article = readArticle(bytes, { path: basename(file) });
  for (const { severity, message } of article.diagnostics) {
    if (severity !== 'note') terminal.complain(severity, `${file}: ${message}`);
  }
  if (options.blocks) await terminal.write(renderBlocks(article));
  else await terminal.write(process.stdout.isTTY ? `${renderLines(article.text)}\n` : article.text);
}

function renderBlocks({ text, blocks, placeOf }: Article): string {
  return blocks
    .map(({ kind, span, level }) => {
      const { line, column } = placeOf(span.start);
      const name = level === undefined ? kind : `${kind} ${level}`;
      return `${line}:${column}\t${name}\t${escapeControls(text.slice(span.start, span.end))}\n`;
    })
    .join('');
}

function renderLines(text: string): string {
  return text.split('\n').map(escapeControls).join('\n');
}
