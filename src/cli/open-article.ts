import { readArticle } from '../ingest/read-article.ts';
import type { Article } from '../model/article.ts';
import type { InputDocument } from '../pipeline/input-document.ts';
import { CliError } from './cli-error.ts';
import { openInputs } from './inputs.ts';
import type { StdinType } from './options.ts';
import type { Terminal, TerminalOptions } from './terminal.ts';

/** What commands about a single article take. */
export interface ArticleOptions extends TerminalOptions {
  readonly published?: string;
  readonly mediaType?: StdinType;
}

export interface OpenedArticle {
  readonly document: InputDocument & { readonly bytes: Uint8Array };
  readonly article: Article;
}

/** Reads the one article that `file` names, with its sidecar, as a run over it would. Throws a {@link CliError} otherwise. */
export async function openArticle(file: string, options: ArticleOptions, terminal: Terminal): Promise<OpenedArticle> {
  const { documents } = await openInputs([file], { ...options, out: '', stdout: true, format: [] }, terminal);
  let opened: OpenedArticle | undefined;
  for await (const { bytes, ...document } of documents) {
    if (opened) throw new CliError('no-input', `${file}: holds several articles; name one`);
    if (!bytes) throw new CliError('no-input', `${document.path}: ${document.diagnostics[0]?.message ?? 'is empty'}`);
    opened = { document: { ...document, bytes }, article: readArticle(bytes, document) };
  }
  if (!opened) throw new CliError('no-input', `${file}: holds no article`);
  for (const { severity, message, line } of [...opened.document.diagnostics, ...opened.article.diagnostics]) {
    if (severity !== 'note') terminal.complain(severity, `${line ? `${file}:${line}` : file}: ${message}`);
  }
  return opened;
}
