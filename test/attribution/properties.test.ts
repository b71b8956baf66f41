import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { attributeText, readText, renderVoucher } from './attributed.ts';

const sentence = fc.constantFrom(
  '“We like this deal,” said Jane Doe, chief executive of Contoso.',
  'Contoso said in a filing that it would buy Fabrikam for $5 million.',
  '“It is good,” she said. “It will last.”',
  'According to people familiar with the matter, Fabrikam agreed.',
  'A spokesman for Fabrikam said: “We do not comment on “rumours” here.”',
  'The price rose by 5%, analysts said, adding that it may fall.',
  '“We stay here.',
  'John Roe called it “by far the worst deal of them all.”',
  'It was “so good” that ‘he said',
  'He told reporters the ‘26 plan (and the 6" screen) was “done',
);
const article = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });
const written = (paragraphs: readonly (readonly string[])[]) => paragraphs.map((each) => each.join(' ')).join('\n');

/** Microseconds in which even a coarse clock of the processor has moved. */
const CLOCK_TICKS = 50_000;

/** Every content with its voucher. */
function contentsOf(text: string): string[] {
  const { annotation, attributions } = attributeText(text);
  return attributions.contents.map(
    ({ content, voucher }) => `${renderVoucher(voucher)}: ${annotation.article.text.slice(content.start, content.end)}`,
  );
}

describe('attribute', () => {
  it('keeps every content inside one block, with words of the article as cue and source', () => {
    fc.assert(
      fc.property(article, (paragraphs) => {
        const { annotation, attributions } = attributeText(written(paragraphs));
        const { text, blocks } = annotation.article;
        for (const { content, quotation, voucher } of attributions.contents) {
          expect(content.start).toBeLessThan(content.end);
          expect(blocks.some(({ span }) => span.start <= content.start && content.end <= span.end)).toBe(true);
          if (quotation !== undefined) expect(content).toEqual(annotation.quotations[quotation]!.content);
          for (const place of [voucher.cue, voucher.source]) {
            if (place) expect(text.slice(place.start, place.end).trim()).not.toBe('');
          }
        }
        const quoted = attributions.contents.flatMap(({ quotation }) => quotation ?? []);
        expect(new Set(quoted).size).toBe(quoted.length);
      }),
      { numRuns: 40 },
    );
  });

  it('attributes nothing else when an unrelated paragraph is added', () => {
    const unrelated = 'The weather was mild, and the lakes froze late.';
    fc.assert(
      fc.property(article, (paragraphs) => {
        const text = written(paragraphs);
        const alone = contentsOf(text);
        expect(contentsOf(`${unrelated}\n${text}`)).toEqual(alone);
        expect(contentsOf(`${text}\n${unrelated}`)).toEqual(alone);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['Doe said ', 'said, “a” ', '(said: “', 'citing Doe, ', '“he ‘said '])(
    'takes time in proportion to %j',
    (words) => {
      // time of this process and stage only: other work on the machine must not fail the test; as often as it takes
      // for the clock to tick
      const time = (times: number) => {
        const { annotation, frames } = readText(words.repeat(times));
        const started = process.cpuUsage();
        for (let runs = 1; ; runs++) {
          attribute(annotation, frames);
          const { user } = process.cpuUsage(started);
          if (user >= CLOCK_TICKS) return user / runs;
        }
      };
      time(200);
      // eight times the words; sixty-four times the time if it were quadratic
      expect(Math.min(time(2400), time(2400)) / Math.min(time(300), time(300))).toBeLessThan(40);
    },
  );
});
