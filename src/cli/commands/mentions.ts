import { generator, schemaId } from '../../model/generator.ts';
import type { MentionsFile } from '../../model/mention.ts';
import { analyseArticle } from '../../pipeline/analyse-article.ts';
import { buildMentions } from '../../pipeline/build-mentions.ts';
import { renderJson } from '../../report/json.ts';
import { renderLine } from '../../report/ndjson.ts';
import { type ArticleOptions, openArticle } from '../open-article.ts';
import { openTerminal } from '../terminal.ts';

export interface MentionsOptions extends ArticleOptions {
  readonly format: 'ndjson' | 'json';
}

/** `extract mentions <file>`: every value, name, description, pronoun and quotation, and what found it. */
export async function runMentions(file: string, options: MentionsOptions): Promise<void> {
  const terminal = await openTerminal(options);
  const { document, article } = await openArticle(file, options, terminal);
  const { annotation, attributions } = analyseArticle(article);
  const mentions = buildMentions(annotation, attributions);
  if (options.format === 'ndjson') await terminal.write(mentions.map(renderLine).join(''));
  else {
    const result: MentionsFile = { $schema: schemaId('mentions'), generator, source: document.path, mentions };
    await terminal.write(renderJson(result));
  }
}
