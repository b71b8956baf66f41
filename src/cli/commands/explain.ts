import type { Article } from '../../model/article.ts';
import type { Explanation } from '../../model/explanation.ts';
import { generator, schemaId } from '../../model/generator.ts';
import { explainArticle } from '../../pipeline/explain-article.ts';
import { buildSource } from '../../pipeline/source-record.ts';
import { renderExplanation } from '../../report/explanation.ts';
import { renderJson } from '../../report/json.ts';
import { CliError } from '../cli-error.ts';
import { type ArticleOptions, openArticle } from '../open-article.ts';
import { openTerminal } from '../terminal.ts';

export interface ExplainOptions extends ArticleOptions {
  readonly line?: number;
  readonly text?: string;
  readonly claim?: string;
  readonly format: 'text' | 'json';
}

/** `extract explain <file>`: what was seen in some sentences, which rules fired, and why the others did not. */
export async function runExplain(file: string, options: ExplainOptions): Promise<void> {
  const terminal = await openTerminal(options);
  const { document, article } = await openArticle(file, options, terminal);
  const { id } = buildSource(document, document.bytes, article);
  // a further copy of the same file has "-2" behind its ids
  const claim = options.claim?.replace(/-\d+$/, '');
  const sentences = explainArticle(article, id, { ...options, claim });
  if (sentences.length === 0) throw new CliError('invalid-option', `${file}: ${whyNone(options, article)}`);
  if (options.format === 'text') await terminal.write(renderExplanation(document.path, sentences));
  else {
    const result: Explanation = { $schema: schemaId('explanation'), generator, source: document.path, sentences };
    await terminal.write(renderJson(result));
  }
}

function whyNone({ line, text, claim }: ExplainOptions, { blocks, placeOf }: Article): string {
  if (text !== undefined)
    return `no sentence holds ${JSON.stringify(text)}; a sentence is never longer than its paragraph`;
  if (claim !== undefined) return `has no claim ${claim}; is it from another file, or from before the file changed?`;
  if (line === undefined) return 'holds no sentence';
  const isFurniture = blocks.some(
    ({ kind, span }) => kind === 'furniture' && placeOf(span.start).line <= line && line <= placeOf(span.end - 1).line,
  );
  return isFurniture
    ? `line ${line} is page furniture (menus, teasers, captions), which asserts nothing`
    : `line ${line} holds no sentence of the article; extract text --blocks shows where they stand`;
}
