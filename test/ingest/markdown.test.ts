import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/ingest/read-article.ts';
import { outlineOf } from './check-article.ts';

const read = (source: string) => outlineOf(source, 'text/markdown');
const PROSE = 'Contoso said on Monday that it had agreed to buy a stake in Fabrikam, a maker of tractors.';

describe('blocks', () => {
  it.each<[name: string, source: string, blocks: string[]]>([
    [
      'headings',
      '# Contoso Buys Stake ##\n\nText\n===\n\nMore\n---\n\nEnd.',
      ['headline1: Contoso Buys Stake', 'heading1: Text', 'heading2: More', 'paragraph: End.'],
    ],
    ['lines of a paragraph', 'One\ntwo  \nthree\n\nfour', ['paragraph: One two three', 'paragraph: four']],
    [
      'lists',
      '- one\n  more\n  - deep\n- [x] done\n\n1. first',
      ['list-item1: one more', 'list-item2: deep', 'list-item1: done', 'list-item1: first'],
    ],
    [
      'a paragraph in an item',
      '- one\n\n  still one\n\nafter',
      ['list-item1: one', 'list-item1: still one', 'paragraph: after'],
    ],
    ['quotations', '> one\n> two\nlazy\n\nafter', ['quotation: one two lazy', 'paragraph: after']],
    [
      'tables',
      '| A | B \\| C |\n|---|:-:|\n| 12% | **5** |\n\nend',
      ['table-cell: A', 'table-cell: B | C', 'table-cell: 12%', 'table-cell: 5', 'paragraph: end'],
    ],
    ['code', 'a.\n\n```js\nx *= y & <b>\n```\nb.', ['paragraph: a.', 'furniture: x *= y & <b>', 'paragraph: b.']],
    [
      'rules, definitions, comments',
      'a.\n\n* * *\n[x]: http://x.example\n<!-- no\nword -->\n<script>\nno\n</script>\nb.',
      ['paragraph: a.', 'paragraph: b.'],
    ],
    ['a lone image', '![The *plant*](a.png "t")\n\nb.', ['caption: The plant', 'paragraph: b.']],
    [
      'a lone bold line',
      `${PROSE}\n\n**What It Costs**\n\n${PROSE}`,
      [`paragraph: ${PROSE}`, 'heading3: What It Costs', `paragraph: ${PROSE}`],
    ],
    [
      'paragraphs of one line each',
      `${PROSE} ${PROSE}\n${PROSE} ${PROSE}`,
      [`paragraph: ${PROSE} ${PROSE}`, `paragraph: ${PROSE} ${PROSE}`],
    ],
    ['a footnote', 'a[^1].\n\n[^1]: From the filing.', ['paragraph: a.', 'paragraph: From the filing.']],
  ])('%s', (_, source, blocks) => expect(read(source)).toEqual(blocks));
});

describe('inline marks', () => {
  it.each([
    ['*a* **b** ***c*** _d_ __e__ ~~f~~', 'a b c d e f'],
    ['snake_case_name 5 * 3 * 2 a*', 'snake_case_name 5 * 3 * 2 a*'],
    ['in**side** and "**quoted**,"', 'inside and "quoted,"'],
    ['`a *b* &amp;` ``c ` d``', 'a *b* &amp; c ` d'],
    ['[words *here*](http://x.example/a_b(c) "a (title)") end', 'words here end'],
    ['[words][x] [X] [y] [z][y]\n\n[x]: http://x.example', 'words X [y] [z][y]'],
    ['[the company] said', '[the company] said'],
    ['![alt](a.png) then [![alt](b.png)](c) end', 'then end'],
    ['\\*no\\* \\[no\\](x) a\\b', '*no* [no](x) a\\b'],
    ['&pound;5&nbsp;m AT&T &copy &#8212; &bogus;', '£5 m AT&T &copy — &bogus;'],
    ['a<br>b<sup>2</sup> <!-- c --> <SNB.L> <b>d</b>', 'a b2 <SNB.L> d'],
    ['<https://x.example/a_b_c> <a@x.example>', 'https://x.example/a_b_c a@x.example'],
    ['a\\\nb', 'a b'],
    ['**unclosed and [open', '**unclosed and [open'],
  ])('%s', (source, text) => {
    expect(read(`${PROSE}\n\n${source}`)).toEqual(
      [`paragraph: ${PROSE}`, `paragraph: ${text}`].filter((block) => block !== 'paragraph: '),
    );
  });
});

describe('front matter', () => {
  const parse = (source: string) => readArticle(new TextEncoder().encode(source), { mediaType: 'text/markdown' }).text;

  it.each([
    ['---\ntitle: A\n---\nbody', 'body'],
    ['---\r\ntitle: A\r\n...\r\nbody', 'body'],
    ['+++\ntitle = "A"\n+++\n\nbody', 'body'],
    ['\ufeff---\ntitle: A\n---\nbody', 'body'],
    ['---\n---\nbody', 'body'],
    ['---\nA paragraph between rules.\n---\nbody', 'A paragraph between rules.\nbody'],
    ['---\ntitle: never closed\n\nbody', 'title: never closed\nbody'],
  ])('%j', (source, text) => expect(parse(source)).toBe(text));
});
