import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/annotate/quotations.ts';
import type { Article, Block } from '../../src/model/article.ts';

/** An article of plain paragraphs. */
function paragraphs(...lines: string[]): Article {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line): Block => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { kind: 'paragraph', span };
  });
  return { text, blocks } as unknown as Article;
}

/** Each quotation as "speech kind: content". */
function quoted(...lines: string[]): string[] {
  const article = paragraphs(...lines);
  return findQuotations(article).map(
    ({ content, kind, speech }) => `${speech} ${kind}: ${article.text.slice(content.start, content.end)}`,
  );
}

describe('findQuotations', () => {
  it.each<[string, string[], string[]]>([
    ['curly', ['“We are done,” she said.'], ['0 direct: We are done,']],
    ['straight', ['"We are done," she said.'], ['0 direct: We are done,']],
    ['wire style', ["``We are done,'' she said."], ['0 direct: We are done,']],
    ['German', ['„Wir sind fertig“, sagte sie.'], ['0 direct: Wir sind fertig']],
    ['French', ['« C’est fini », dit-elle.'], ['0 direct:  C’est fini ']],
    ['German guillemets', ['Er sagte: »Es ist jetzt fertig.«'], ['0 direct: Es ist jetzt fertig.']],
    ['single', ['‘We are done,’ she said.'], ['0 direct: We are done,']],
    ['straight single', ["'We are done,' she said."], ['0 direct: We are done,']],
    ['closed by the opening mark', ['She said, “We are done now“ and left.'], ['0 direct: We are done now']],
    ['opened by the closing mark', ['She said, ”We are done now” and left.'], ['0 direct: We are done now']],
    [
      'nested',
      ['“He called it ‘a good day’ for all,” she said.'],
      ['0 direct: He called it ‘a good day’ for all,', '1 fragment: a good day'],
    ],
    [
      'nested alike',
      ['“He said “not at all” to us,” she said.'],
      ['0 direct: He said “not at all” to us,', '1 fragment: not at all'],
    ],
    [
      'apostrophes',
      ['“It’s Contoso’s plan, ’til we don’t,” she said.'],
      ['0 direct: It’s Contoso’s plan, ’til we don’t,'],
    ],
    ['apostrophes alone', ["It's Contoso's '90s plan of '26, and 'til then the companies' own."], []],
    ['a year with the wrong mark', ['At the fair ‘26, Contoso’s plan was shown.'], []],
    [
      'possessive inside single marks',
      ['‘The companies’ plan is dead,’ she said.'],
      ['0 direct: The companies’ plan is dead,'],
    ],
    ['possessive behind double marks', ['“Yes,” she said of the companies’ plan.'], ['0 direct: Yes,']],
    ['inches', ['The 27" screen beside a 6" one was "very good value" for her.'], ['0 fragment: very good value']],
    ['inches inside', ['"The 27" screen is good," she said.'], ['0 direct: The 27" screen is good,']],
    [
      'a number that ends it',
      ['She said "I am 27" and he said "I am 28" at once.'],
      ['0 fragment: I am 27', '1 fragment: I am 28'],
    ],
    ['scare quotes', ['The so-called “partnership” is over.'], ['0 scare: partnership']],
    ['a title', ['He hosts “The Morning Hour” on Sundays.'], ['0 scare: The Morning Hour']],
    ['a fragment', ['She called it “by far the worst deal” yet.'], ['0 fragment: by far the worst deal']],
    [
      'several paragraphs',
      ['“We are here.', '“We stay here.', '“We won,” she said.'],
      ['0 direct: We are here.', '0 direct: We stay here.', '0 direct: We won,'],
    ],
    ['opened once', ['“We are here.', 'We stay,” she said.'], ['0 direct: We are here.', '0 direct: We stay,']],
    [
      'interrupted',
      ['“We stay,” she said, “as long as it takes.”'],
      ['0 direct: We stay,', '0 direct: as long as it takes.'],
    ],
    [
      'two sentences',
      ['“We stay,” she said. “It is good here.”'],
      ['0 direct: We stay,', '1 direct: It is good here.'],
    ],
    ['never closed', ['She said: “We stay here.', 'Nobody else did.'], ['0 direct: We stay here.']],
    [
      'opened again before it was closed',
      ['She said that “we stay here. “It is good,” she said.'],
      ['0 fragment: we stay here.', '0 direct: It is good,'],
    ],
    ['never opened', ['We stay here,” she said.', 'Nobody “else at all here” did.'], ['0 fragment: else at all here']],
    ['a stray mark', ['The “ was there.', 'Nothing more.'], []],
    ['nothing inside', ['He wrote “” and "" there.'], []],
    ['no space behind', ['"We stay here."Also: what it means'], ['0 direct: We stay here.']],
  ])('%s', (_, lines, expected) => {
    expect(quoted(...lines)).toEqual(expected);
  });

  const line = fc.array(fc.constantFrom(...'“”"‘’\'«»„ ', 'a', 's ', 'He said, ', '. ', '27', '``'), { maxLength: 40 });

  it('nests or keeps apart, inside one block, marks outside of the content', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (parts) => {
        const article = paragraphs(...parts.map((part) => part.join('')));
        const quotations = findQuotations(article);
        for (const [i, { span, content }] of quotations.entries()) {
          expect(span.start).toBeLessThan(content.start + 1);
          expect(content.start).toBeLessThan(content.end);
          expect(content.end).toBeLessThanOrEqual(span.end);
          expect(article.text.slice(span.start, span.end)).not.toContain('\n');
          for (const later of quotations.slice(i + 1)) {
            const isInside = later.span.start >= content.start && later.span.end <= content.end;
            expect(isInside || later.span.start >= span.end).toBe(true);
          }
        }
      }),
    );
  });

  it.each(['“', '"', '“ ‘', "s' a ", '“a” '])('takes time in proportion to %j', (mark) => {
    // time of this process only: other work on the machine must not fail the test
    const time = (marks: number, rounds: number) => {
      const article = paragraphs(mark.repeat(marks));
      const started = process.cpuUsage();
      for (let round = 0; round < rounds; round++) findQuotations(article);
      return process.cpuUsage(started).user;
    };
    const fastest = (marks: number, rounds: number) => Math.min(...[1, 2, 3].map(() => time(marks, rounds)));
    // The same number of marks, in one text or in eight, because a coarse clock shows a short time as none: eight times the
    // time if it were quadratic.
    expect(fastest(40_000, 1) / fastest(5_000, 8)).toBeLessThan(40 / 8);
  });
});
