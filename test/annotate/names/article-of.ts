import { findEntities } from '../../../src/annotate/names/find-entities.ts';
import { KNOWN_NAMES, type KnownNames } from '../../../src/annotate/names/lists/known-names.ts';
import { findQuotations } from '../../../src/annotate/quotations.ts';
import { splitSentences } from '../../../src/annotate/words/sentences.ts';
import { tagTokens } from '../../../src/annotate/words/tag.ts';
import { splitTokens } from '../../../src/annotate/words/tokens.ts';
import type { Entity, EntityMention, Sentence } from '../../../src/model/annotation.ts';
import type { Article, Block } from '../../../src/model/article.ts';

/** The entities and mentions of a text without values: one block per line, "# " makes a headline. */
export interface Read {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly mentions: readonly EntityMention[];
}

/** Annotates a text as far as names need it. */
export function read(source: string, known: KnownNames = KNOWN_NAMES): Read {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const lines = source.split('\n').map((line) => line.trim());
  const text = lines.map((line) => line.replace(/^# /, '')).join('\n');
  const ordinary = new Set(text.match(/(?<![\p{L}’'.-])\p{Ll}{3,}(?![’'-]?\p{L})/gu) ?? []);
  let at = 0;
  for (const line of lines) {
    const content = line.replace(/^# /, '');
    blocks.push({ kind: line === content ? 'paragraph' : 'headline', span: { start: at, end: at + content.length } });
    for (const { start, end } of splitSentences(content)) {
      const tokens = tagTokens(splitTokens(content.slice(start, end), at + start), ordinary);
      sentences.push({
        span: { start: at + start, end: at + end },
        block: blocks.length - 1,
        tokens,
        values: [],
        entities: [],
      });
    }
    at += content.length + 1;
  }
  const article = { text, blocks } as unknown as Article;
  const found = findEntities(article, sentences, findQuotations(article), known);
  return { text, entities: found.entities, mentions: found.mentions.flat() };
}

/** The canonical names that each name in the text leads to, in reading order: "Contoso Inc → Contoso". */
export function namesIn({ text, entities, mentions }: Read): string[] {
  return mentions
    .filter((mention) => mention.form === 'name')
    .map(({ span, entity }) => {
      const words = text.slice(span.start, span.end);
      const name = entities[entity!]!.name;
      return words === name ? name : `${words} → ${name}`;
    });
}

/** Descriptions and pronouns with what they stand for: "the chip maker = Contoso", "both = Contoso + Fabrikam", "it = ?". */
export function referencesIn({ text, entities, mentions }: Read): string[] {
  return mentions
    .filter((mention) => mention.form !== 'name')
    .map(({ span, entity, members }) => {
      const meant = members ?? (entity === undefined ? [] : [entity]);
      const names = meant.map((member) => entities[member]!.name).join(' + ') || '?';
      return `${text.slice(span.start, span.end)} = ${names}`;
    });
}
