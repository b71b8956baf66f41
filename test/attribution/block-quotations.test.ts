import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { findFrames } from '../../src/clauses/find-frames.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import type { MediaType } from '../../src/model/article.ts';
import { renderVoucher } from './attributed.ts';

/** Every content of a page with its voucher. */
function blocksOf(mediaType: MediaType, page: string): string[] {
  const article = readArticle(new TextEncoder().encode(page), { path: 'page', mediaType, hints: [] });
  const annotation = annotate(article);
  const { contents } = attribute(annotation, findFrames(annotation));
  return contents.map(
    ({ content, voucher, quotation }) =>
      `${renderVoucher(voucher)}${quotation === undefined ? '' : ' quoted'}: ${article.text.slice(content.start, content.end)}`,
  );
}

const lead = 'Contoso and Fabrikam have published a short paper on the deal that both of them signed in May.';

describe('block quotations', () => {
  it.each<[string, MediaType, string, string[]]>([
    [
      'in Markdown',
      'text/markdown',
      `${lead}\n\n> Contoso keeps its share of 12%.\n`,
      ['document ? < block-quotation: Contoso keeps its share of 12%.'],
    ],
    [
      'announced with a colon',
      'text/markdown',
      `${lead} Jane Doe, head of Contoso, wrote in a memo:\n\n> We keep our share of 12%.\n`,
      ['person Jane Doe, head @ Contoso / memo < block-quotation: We keep our share of 12%.'],
    ],
    [
      'with whom it is from above',
      'text/markdown',
      `${lead}\n\nFrom [The Northwind Times](https://contoso.example/a):\n\n> Fabrikam keeps its share of 12%.\n`,
      ['organization Northwind Times < block-quotation: Fabrikam keeps its share of 12%.'],
    ],
    [
      'under a line that names nobody',
      'text/markdown',
      `${lead}\n\nFrom 2019 to 2023:\n\n> Fabrikam keeps its share of 12%.\n`,
      ['document ? < block-quotation: Fabrikam keeps its share of 12%.'],
    ],
    [
      'with marks of its own',
      'text/markdown',
      `${lead} Jane Doe wrote:\n\n> “We keep our share of 12%.”\n`,
      ['person Jane Doe < colon quoted: We keep our share of 12%.'],
    ],
    [
      'in HTML',
      'text/html',
      `<article><h1>A deal</h1><p>${lead}</p><p>${lead} The agreement says:</p><blockquote><p>Contoso keeps its share of 12%.</p></blockquote><p>${lead}</p></article>`,
      ['document agreement < block-quotation: Contoso keeps its share of 12%.'],
    ],
  ])('%s', (_, mediaType, page, expected) => {
    expect(blocksOf(mediaType, page)).toEqual(expected);
  });
});
