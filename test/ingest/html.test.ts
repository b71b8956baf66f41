import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/ingest/read-article.ts';
import { checkArticle, outline, outlineOf } from './check-article.ts';

const FIRST = 'Contoso said on Monday that it had agreed to buy a stake in Fabrikam, a maker of tractors.';
const SECOND = 'The two firms did not say what the stake is worth, nor when the purchase will be complete.';
const THIRD = 'Analysts had expected the purchase since the spring, when the founders said they would retire.';

const read = (body: string) => outlineOf(`<!doctype html><title>x</title><body>${body}`, 'text/html');
/** What of a page is the article. */
const main = (body: string) => read(body).filter((block) => !block.startsWith('furniture'));

describe('blocks', () => {
  it.each<[name: string, body: string, blocks: string[]]>([
    ['headings', `<h2>What It <i>Costs</i></h2><p>${SECOND}`, ['heading2: What It Costs', `paragraph: ${SECOND}`]],
    [
      'lists',
      `<ul><li>One<ul><li>Deep</ul><li><p>Two</p></ul><p>${SECOND}`,
      ['list-item1: One', 'list-item2: Deep', 'list-item1: Two', `paragraph: ${SECOND}`],
    ],
    ['quotations', `<blockquote><p>${SECOND}</p></blockquote>`, [`quotation: ${SECOND}`]],
    [
      'cells',
      `<table><caption>Sales</caption><tr><th>Year<td>12<b>%</b></table><p>${SECOND}`,
      ['caption: Sales', 'table-cell: Year', 'table-cell: 12%', `paragraph: ${SECOND}`],
    ],
    [
      'captions',
      `<figure><img src=x><figcaption>A plant</figcaption></figure><p>${SECOND}`,
      ['caption: A plant', `paragraph: ${SECOND}`],
    ],
    ['breaks', `<div>One<br>line<br/> <br>${SECOND}</div>`, ['paragraph: One line', `paragraph: ${SECOND}`]],
    [
      'bold lines',
      `<p><strong>What It Costs</strong></p><p>${SECOND}`,
      ['heading4: What It Costs', `paragraph: ${SECOND}`],
    ],
    [
      'what is not shown',
      `<p>a<script>x</script><style>x</style><template>x</template><svg><text>x</text></svg><!-- x -->b</p><p>${SECOND}`,
      ['paragraph: ab', `paragraph: ${SECOND}`],
    ],
  ])('%s', (_, body, blocks) =>
    expect(main(`<article><p>${FIRST}</p>${body}<p>${THIRD}</p></article>`)).toEqual([
      `paragraph: ${FIRST}`,
      ...blocks,
      `paragraph: ${THIRD}`,
    ]),
  );
});

describe('main text', () => {
  const article = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
  const text = [FIRST, SECOND, THIRD].map((words) => `paragraph: ${words}`);

  it.each([
    ['navigation', `<nav><a href=a>Deals</a> <a href=b>${SECOND}</a></nav><div>${article}</div>`],
    ['a side bar', `<div><div id=content>${article}</div><div class="sidebar"><p>${SECOND}</p></div></div>`],
    [
      'teasers',
      `<div class=story>${article}</div><div class="grid">${`<div><h3><a href=x>A headline</a></h3><p>${SECOND.slice(0, 60)}.</p></div>`.repeat(6)}</div>`,
    ],
    [
      'a sign-up box inside',
      `<div>${article.replace('</p>', '</p><div class="newsletter-signup"><p>Get all of our stories about tractors in one letter, each week.</p></div>')}</div>`,
    ],
    [
      'a sign-up line inside',
      `<div>${article.replace('</p>', '</p><p>Sign up for our weekly newsletter on tractors.</p>')}</div>`,
    ],
    [
      'comments',
      `<article>${article}</article><section id="comments"><p>${SECOND} I agree with all of it.</p></section>`,
    ],
    [
      'an author box',
      `<article>${article}<div class="author-bio">Jane Doe writes about farms, and has done so for ten years.</div></article>`,
    ],
    ['a cookie banner', `<div class="cookie-consent">${SECOND}</div><main>${article}</main>`],
    [
      'share links',
      `<main><ul><li><a href=x>Share</a><li><a href=y>Tweet</a></ul>${article}<p><a href=t>tractors</a>, <a href=u>farms</a></p></main>`,
    ],
    [
      'hidden boxes',
      `<main>${article}<div hidden><p>${SECOND}</p></div><div style="display: none">${SECOND}</div></main>`,
    ],
    ['a form around everything', `<form class="page-form">${article}</form>`],
    ['an oddly named container', `<div class="ad-wrapper sidebar-left">${article}</div>`],
    [
      'legacy markup',
      `<table><tr><td><a href=x>Home</a></td><td><font>${article.replaceAll('</p>', '')}</font></td></tr></table>`,
    ],
  ])('is told from %s', (_, body) => expect(main(body)).toEqual(text));

  it('keeps furniture, flagged', () => {
    expect(read(`<nav>Deals of the day</nav><div>${article}</div>`)[0]).toBe('furniture: Deals of the day');
  });

  it('takes the headline from outside its element: the heading that the title repeats', () => {
    const page = `<title>Contoso Buys Stake – Example Wire</title><header><h1>Example Wire</h1></header><h1>Contoso buys stake</h1><div>${article}</div>`;
    const found = outline(checkArticle(page, 'text/html'));
    expect(found.filter((block) => block.startsWith('headline'))).toEqual(['headline: Contoso buys stake']);
  });

  it('says when there is none', () => {
    const bytes = new TextEncoder().encode('<body><nav><a href=x>Home</a></nav><script>render()</script>');
    expect(readArticle(bytes, { mediaType: 'text/html' }).diagnostics.map(({ code }) => code)).toContain(
      'no-main-text',
    );
  });
});

it('places are lines and code points of the file', () => {
  const article = checkArticle('\ufeff<p>\r\n\u{1f600}&eacute;t&eacute; <b>Contoso</b>\rpaid', 'text/html');
  const at = (word: string) => article.placeOf(article.text.indexOf(word));
  expect(article.text).toBe('😀été Contoso paid');
  expect([at('été'), at('Contoso'), at('paid')]).toEqual([
    { line: 2, column: 2 },
    { line: 2, column: 23 },
    { line: 3, column: 1 },
  ]);
});

it('bytes of a span hold the tags inside it, and none outside', () => {
  const source = '<p>It paid <b>&#36;5&nbsp;</b><i>million</i> for it.';
  const { text, bytesOf } = checkArticle(source, 'text/html');
  const start = text.indexOf('$5');
  const range = bytesOf({ start, end: start + '$5 million'.length });
  expect(source.slice(range.start, range.end)).toBe('&#36;5&nbsp;</b><i>million');
});
