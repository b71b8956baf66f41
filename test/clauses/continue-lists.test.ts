import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { continueLists } from '../../src/clauses/continue-lists.ts';
import { findFrames } from '../../src/clauses/find-frames.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { extractArticle } from '../../src/pipeline/extract-article.ts';

/** A Markdown article of a paragraph, a lead-in and its items. */
const article = (leadIn: string, ...items: string[]) =>
  `Contoso Group and Fabrikam Energy have a new contract.\n\n${leadIn}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;

/** The words of each item with what it is read with in front, in brackets. */
function itemsOf(text: string): string[] {
  const read = readArticle(new TextEncoder().encode(text), { path: 'page.md', mediaType: 'text/markdown', hints: [] });
  const annotation = annotate(read);
  const { sentences } = continueLists({ annotation, frames: findFrames(annotation) }).annotation;
  return sentences
    .filter(({ block }) => read.blocks[block]!.kind === 'list-item')
    .map(({ tokens, span }) => {
      const words = (isOwn: boolean) =>
        tokens.filter(({ span: { start } }) => start >= span.start === isOwn).map((token) => token.text);
      return `[${words(false).join(' ')}] ${words(true).join(' ')}`;
    });
}

/** The line of each claim with the words of its evidence. */
function claimsOf(text: string): string[] {
  const { claims } = extractArticle({ path: 'page.md', bytes: Buffer.from(text), hints: [], diagnostics: [] });
  return claims.map(({ text: line, evidence }) => `${line} “${evidence.selector[0].exact}”`);
}

describe('an item of a list', () => {
  it.each<[string, string, string, string]>([
    [
      'goes on behind a subject',
      'Under it, Contoso Group:',
      'owns 27% of it',
      '[Under it , Contoso Group] owns 27 % of it',
    ],
    ['goes on behind an auxiliary', 'Contoso Group will:', 'keep its stake', '[Contoso Group will] keep its stake'],
    ['goes on behind "to"', 'It agreed to:', 'pay $5 million', '[It agreed to] pay $ 5 million'],
    ['is what a verb wants', 'It will buy:', '500 chips from Fabrikam', '[It will buy] 500 chips from Fabrikam'],
    [
      'with a participle too',
      'It will spend:',
      '$5 billion with Fabrikam, spread over five years',
      '[It will spend] $ 5 billion with Fabrikam , spread over five years',
    ],
    [
      'is what a label is of',
      "Contoso's commitments:",
      '$5 billion with Fabrikam',
      "[Contoso 's commitments :] $ 5 billion with Fabrikam",
    ],
    ['says by itself who does it', 'The terms:', 'Contoso owns 27%', '[] Contoso owns 27 %'],
    ['is no label’s without a figure', 'The terms:', 'a seat on the board', '[] a seat on the board'],
    ['has no lead-in without a colon', 'Contoso Group will.', 'keep its stake', '[] keep its stake'],
  ])('%s', (_, leadIn, item, expected) => {
    expect(itemsOf(article(leadIn, item))).toEqual([expected]);
  });

  it('makes claims of its own, whose evidence is the item', () => {
    const text = article('Under it, Contoso Group will:', 'hold 27% of Fabrikam Energy', 'get 20% of its revenue');
    expect(claimsOf(text)).toEqual([
      'Contoso Group and Fabrikam Energy formed an agreement “Contoso Group and Fabrikam Energy have a new contract”',
      'Contoso Group holds 27% of Fabrikam Energy “hold 27% of Fabrikam Energy”',
      'Fabrikam Energy pays Contoso Group 20% of revenue “get 20% of its revenue”',
    ]);
  });

  it('does not repeat what its lead-in says', () => {
    const text = article('Contoso Group will pay Fabrikam Energy $5 million and will:', 'cut costs', 'sell its ships');
    expect(claimsOf(text).filter((claim) => claim.includes('$5 million'))).toHaveLength(1);
  });
});
