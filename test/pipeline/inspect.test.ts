import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/ingest/read-article.ts';
import type { Mention } from '../../src/model/mention.ts';
import { analyseArticle } from '../../src/pipeline/analyse-article.ts';
import { buildMentions } from '../../src/pipeline/build-mentions.ts';
import { explainArticle, type SentenceChoice } from '../../src/pipeline/explain-article.ts';
import { renderExplanation } from '../../src/report/explanation.ts';

const read = (text: string) => {
  const hints = [{ foundIn: 'option' as const, label: '--published', values: { published: '2026-05-06' } }];
  return readArticle(new TextEncoder().encode(text), { path: 'a.txt', mediaType: 'text/plain', hints });
};

describe('mentions', () => {
  const text = `“We like cafés & 🥐 a lot,” said Contoso.

Contoso and Fabrikam are based in Leeds. The retailer holds a 12% stake in Fabrikam,\u00a0worth €3m. Both companies grew last year, for the first time in five years.
`;
  const article = read(text);
  const { annotation, attributions } = analyseArticle(article);
  const mentions = buildMentions(annotation, attributions);
  const find = (words: string) => mentions.find((mention) => mention.text === words);

  test('code points, bytes and words agree; reading order', () => {
    const bytes = Buffer.from(text);
    for (const mention of mentions) {
      expect([...article.text].slice(mention.span.start, mention.span.end).join('')).toBe(mention.text);
      expect(bytes.subarray(mention.bytes.start, mention.bytes.end).toString()).toBe(mention.text);
    }
    const starts = mentions.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test.each<[string, Partial<Mention>]>([
    ['€3m', { kind: 'money', amount: 3e6, currency: 'EUR' }],
    ['12%', { kind: 'percent', value: 12 }],
    ['last year', { kind: 'date', edtf: '2025', basis: 'published', timex3: { type: 'DATE', value: '2025' } }],
    ['five years', { kind: 'duration', iso: 'P5Y', timex3: { type: 'DURATION', value: 'P5Y' } }],
    ['Fabrikam', { kind: 'entity', form: 'name', name: 'Fabrikam' }],
    ['The retailer', { kind: 'entity', form: 'description', line: 3, column: 42 }],
  ])('%s', (words, expected) => expect(find(words)).toMatchObject(expected));

  test('a quotation has what is inside its marks, and who speaks', () => {
    expect(find('“We like cafés & 🥐 a lot,”')).toMatchObject({
      kind: 'quotation',
      form: 'direct',
      content: { text: 'We like cafés & 🥐 a lot,', span: { start: 1, end: 25 } },
      attribution: { name: 'Contoso' },
    });
  });

  test('a description of two has both, and what it was resolved to', () => {
    const both = find('Both companies');
    expect(both).toMatchObject({ members: [{ name: 'Contoso' }, { name: 'Fabrikam' }] });
    expect(both).toHaveProperty('resolution.rule');
  });
});

describe('explanations', () => {
  const explain = (text: string, choice: SentenceChoice = {}) => explainArticle(read(text), 'source', choice);
  const rulesOf = (text: string) => explain(text).flatMap(({ rules }) => rules);
  const slotsOf = (text: string) =>
    rulesOf(text).flatMap((rule) =>
      rule.outcome === 'claim' ? rule.slots.map(({ slot, at, text: words }) => `${slot} ${at} “${words}”`) : [],
    );

  test('slots say at which place they were found', () => {
    expect(slotsOf('Contoso owns 9% of Tailspin since 2019.')).toEqual(
      expect.arrayContaining(['holder subject “Contoso”', 'issuer object.of “Tailspin”']),
    );
    expect(slotsOf('Contoso bought Tailspin for $3 billion in 2019.')).toContain('date time “2019”');
  });

  test('a rule that misses a slot says what stands where it looked', () => {
    const reasons = rulesOf('Contoso owns a dog.').flatMap((rule) => (rule.outcome === 'missed' ? [rule.reason] : []));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.join('\n')).toMatch(/nothing fills \w+ \(.*“a dog” at object is no /);
  });

  test('a rule that yields names the one that says it', () => {
    const yielded = rulesOf('Contoso paid $3 billion for a 12% stake in Fabrikam.').flatMap((rule) =>
      rule.outcome === 'yielded' ? [rule.reason] : [],
    );
    expect(yielded.join('\n')).toMatch(/\w+\/\w+/);
  });

  test('a quotation is a claim without a predicate', () => {
    const [rule] = rulesOf('“We are delighted with this deal,” said Jane Doe.').filter(
      ({ outcome }) => outcome === 'claim',
    );
    expect(rule).toMatchObject({
      claim: { type: 'quote' },
      slots: [{ slot: 'speaker', at: 'source', text: 'Jane Doe' }],
    });
    expect(rule).not.toHaveProperty('frame');
  });

  test('no rule is tried on a question', () => {
    const [sentence] = explain('Does Contoso own 9% of Tailspin?');
    expect(sentence).toMatchObject({ note: expect.stringMatching(/question/), rules: [] });
    expect(sentence!.frames.length).toBeGreaterThan(0);
  });

  const wrapped = `The third sentence of this text is so long that whoever
wrote it down went on in another line, as mails and wires
did for many years, and in yet another one before it ended.`;

  test.each<[string, SentenceChoice, string[]]>([
    ['a line that holds two sentences', { line: 1 }, ['One rose.', 'Two “fell”.']],
    ['a line inside a wrapped sentence', { line: 4 }, [wrapped.replaceAll('\n', ' ')]],
    ['a line of nothing', { line: 2 }, []],
    ['words in another case and with other marks', { text: ' two  "FELL' }, ['Two “fell”.']],
    ['words of two sentences', { text: 'rose. Two' }, []],
    ['a claim that is not there', { claim: '00' }, []],
  ])('%s', (_, choice, sentences) => {
    const found = explain(`One rose. Two “fell”.\n\n${wrapped}\n`, choice);
    expect(found.map(({ text }) => text)).toEqual(sentences);
  });

  test('as text, control characters are shown and nothing is left out', () => {
    const sentences = explain('Contoso owns 9% of\u009b Tailspin.');
    const text = renderExplanation('a\u001b.txt', sentences);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    for (const { rule } of sentences[0]!.rules) expect(text).toContain(`\n  ${rule} on `);
  });
});
