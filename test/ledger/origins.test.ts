import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/ingest/read-article.ts';
import { findNearDuplicates } from '../../src/ledger/near-duplicates.ts';
import { sketchText } from '../../src/pipeline/text-sketch.ts';
import { entity, ledgerOf, money, percent, type Report, relationsOf, resultsOf, stake, type Told } from './reports.ts';

const sketch = (text: string) => sketchText(readArticle(new TextEncoder().encode(text), { path: 'a.txt', hints: [] }));

/** Sentences of their own for every topic. */
function story(topic: string, sentences: number): string {
  return Array.from(
    { length: sentences },
    (_, i) => `The ${topic} of day ${i} met ${topic}${i} near the ${i}th ${topic} gate.`,
  ).join(' ');
}

const said = { kind: 'organization' as const, name: 'Contoso' };

describe('independent origins', () => {
  test.each<[name: string, reports: Report[], origins: number, relations: string[]]>([
    ['two newsrooms', [{ claims: [stake('12')] }, { claims: [stake('12')] }], 2, ['a supports b']],
    [
      'one publisher twice',
      [
        { publisher: 'X', claims: [stake('12')] },
        { publisher: 'X', claims: [stake('12')] },
      ],
      1,
      ['a sameOrigin b'],
    ],
    [
      'a wire and an outlet that prints it',
      [
        { publisher: 'Reuters', claims: [stake('12')] },
        { origins: [{ relation: 'wire', value: 'Reuters' }], claims: [stake('12')] },
      ],
      1,
      ['a sameOrigin b'],
    ],
    [
      'originally reported by the other',
      [
        { publisher: 'Example News', claims: [stake('12')] },
        { origins: [{ relation: 'originally-reported-by', value: 'The Example News' }], claims: [stake('12')] },
      ],
      1,
      ['a sameOrigin b'],
    ],
    [
      'the outlet that is quoted',
      [
        { publisher: 'Example News', claims: [stake('12')] },
        { claims: [stake('12', { by: { kind: 'organization', name: 'Example News' } })] },
      ],
      1,
      ['a sameOrigin b'],
    ],
    [
      'the company said so to both',
      [{ claims: [stake('12', { by: said })] }, { claims: [stake('12', { by: said })] }],
      1,
      ['a sameOrigin b'],
    ],
    [
      'its chief executive and the company',
      [
        { claims: [stake('12', { by: { kind: 'person', name: 'Jane Doe', organization: 'Contoso' } })] },
        { claims: [stake('12', { by: said })] },
      ],
      1,
      ['a sameOrigin b'],
    ],
    [
      'the same address',
      [
        { url: 'https://news.example/a?utm_source=x', claims: [stake('12')] },
        { url: 'http://www.news.example/a/', claims: [stake('12')] },
      ],
      1,
      ['a sameOrigin b'],
    ],
    [
      'the same release',
      [
        { origins: [{ relation: 'release', value: 'PR Newswire' }], claims: [stake('12')] },
        { origins: [{ relation: 'release', value: 'PR Newswire' }], claims: [stake('12')] },
      ],
      1,
      ['a sameOrigin b'],
    ],
    [
      'nearly the same text',
      [
        { sketch: sketch(story('harbour', 40)), claims: [stake('12')] },
        { sketch: sketch(`${story('harbour', 40)} Reporting by somebody.`), claims: [stake('12')] },
      ],
      1,
      ['a sameOrigin b'],
    ],
    [
      'another text',
      [
        { sketch: sketch(story('harbour', 40)), claims: [stake('12')] },
        { sketch: sketch(story('railway', 40)), claims: [stake('12')] },
      ],
      2,
      ['a supports b'],
    ],
    [
      'a copy with another figure still contradicts',
      [
        { publisher: 'X', claims: [stake('12')] },
        { publisher: 'X', claims: [stake('21')] },
      ],
      1,
      ['a contradicts b'],
    ],
  ])('%s', (_, reports, origins, relations) => {
    const ledger = ledgerOf(resultsOf(reports));
    expect([ledger.facts[0]!.corroboration, relationsOf(ledger)]).toEqual([origins, relations]);
  });
});

test('what cannot be compared is a fact of its own article', () => {
  const half = { type: 'equity_stake' as const, slots: { issuer: entity('Fabrikam'), percent: percent('12') } };
  const { facts, relations } = ledgerOf(resultsOf([{ claims: [half] }, { claims: [half] }]));
  expect(facts.map(({ key, corroboration }) => [key, corroboration])).toEqual([
    ['equity_stake(holder=?, issuer=fabrikam) @a', 1],
    ['equity_stake(holder=?, issuer=fabrikam) @b', 1],
  ]);
  expect(relations).toEqual([]);
});

test('a description is somebody else in every article', () => {
  const bought = (target: string): Told => ({
    type: 'acquisition',
    slots: { acquirer: entity('Contoso'), target: entity(target), amount: money('$3bn') },
    status: 'planned',
  });
  const reports = (target: string) => resultsOf([{ claims: [bought(target)] }, { claims: [bought(target)] }]);
  expect(ledgerOf(reports('a rival')).facts).toHaveLength(2);
  expect(ledgerOf(reports('Northwind')).facts).toHaveLength(1);
});

test('what is passed on goes back to whoever had it', () => {
  const source = { kind: 'anonymous' as const, name: 'people familiar with the matter' };
  const passedOn = { ...source, chain: [{ kind: 'organization' as const, name: 'Example News' }] };
  const [fact] = ledgerOf(
    resultsOf([
      { publisher: 'Example News', claims: [stake('12', { by: source })] },
      { claims: [stake('12', { by: passedOn })] },
      { claims: [stake('12', { by: source })] },
    ]),
  ).facts;
  expect(fact!.origins.map(({ sources }) => sources)).toEqual([['a', 'b'], ['c']]);
});

test('the same sentence was written once', () => {
  const exact = 'Contoso, which makes harbour cranes, holds a 12% stake in Fabrikam.';
  const [fact] = ledgerOf(
    resultsOf([{ claims: [stake('12', { exact })] }, { claims: [stake('12', { exact })] }, { claims: [stake('12')] }]),
  ).facts;
  expect([fact!.corroboration, fact!.origins.map(({ sources }) => sources)]).toEqual([2, [['a', 'b'], ['c']]]);
});

test('a stake as such backs no figure, a figure backs the stake', () => {
  const bare: Told = { type: 'equity_stake', slots: { holder: entity('Contoso'), issuer: entity('Fabrikam') } };
  const [fact] = ledgerOf(resultsOf([{ claims: [stake('12')] }, { claims: [bare] }, { claims: [bare] }])).facts;
  expect([fact!.text, fact!.corroboration]).toEqual(['equity_stake 1 of b', 3]);
});

test('agreements count origins, not sources', () => {
  const [fact] = ledgerOf(
    resultsOf([
      { claims: [stake('27', { value: '$135bn' })] },
      { claims: [stake('~27', { by: said })] },
      { claims: [stake('26.9', { by: said })] },
    ]),
  ).facts;
  expect(fact!.agreements.map(({ slot, sources, origins }) => [slot, sources.length, origins])).toEqual([
    ['percent', 3, 2],
    ['percent', 3, 2],
    ['percent', 3, 2],
    ['value', 1, 1],
  ]);
  expect(fact!.origins).toEqual([
    { sources: ['a'], sharedBy: [] },
    { sources: ['b', 'c'], sharedBy: ['outlet contoso'] },
  ]);
});

describe('near-duplicates', () => {
  const texts = { a: story('harbour', 60), b: `${story('harbour', 50)} ${story('extra', 3)}`, c: story('railway', 60) };
  const sketches = Object.entries(texts).map(([id, text]) => ({ id, sketch: sketch(text) }));

  test('are found in any order', () => {
    const found = [
      ['a', 'a'],
      ['b', 'a'],
    ];
    expect([...findNearDuplicates(sketches)].sort()).toEqual(found);
    expect([...findNearDuplicates(sketches.toReversed())].sort()).toEqual(found);
  });

  test('short texts have no sketch', () => expect(sketch('Contoso holds a 12% stake in Fabrikam.')).toBeUndefined());
});

describe('parties are matched by', () => {
  const held = (holder: ReturnType<typeof entity>, issuer = entity('Fabrikam')) => ({
    type: 'equity_stake' as const,
    slots: { holder, issuer, percent: percent('12') },
  });
  const written = (name: string, text: string) => ({ ...entity(name), text });
  test.each([
    ['legal form', entity('Contoso'), entity('Contoso Inc.'), 1],
    ['the word for a group of companies', entity('Contoso Group'), entity('Contoso'), 1],
    ['initials that an article uses', written('Amalgamated Widget Stores', 'AWS'), entity('AWS'), 1],
    ['a short form that an article uses', written('Contoso Pharmaceuticals', 'Contoso'), entity('Contoso'), 1],
    ['nothing: initials of chance', entity('Amalgamated Widget Stores'), entity('AWS'), 2],
    ['nothing: words that are no short form', written('Contoso Pharmaceuticals', 'Drugs'), entity('Drugs'), 2],
    ['nothing: another company', entity('Contoso Kitchens'), entity('Contoso'), 2],
    ['nothing: a product owned by somebody is not he', entity('Cobalt', 'Contoso'), entity('Contoso'), 2],
  ])('%s', (_, one, other, facts) => {
    expect(ledgerOf(resultsOf([{ claims: [held(one)] }, { claims: [held(other)] }])).facts).toHaveLength(facts);
  });

  test('initials of two companies are those of neither', () => {
    const names = [written('Amalgamated Widget Stores', 'AWS'), written('Alpine Water Supply', 'AWS'), entity('AWS')];
    expect(ledgerOf(resultsOf(names.map((name) => ({ claims: [held(name)] })))).facts).toHaveLength(3);
  });

  test('the owner that another article names', () => {
    const rightOf = (provider: ReturnType<typeof entity>) => ({
      type: 'cloud_rights' as const,
      slots: { customer: entity('Fabrikam'), provider, right: { kind: 'term' as const, value: 'hosting' } },
    });
    const providers = [entity('Cobalt', 'Contoso'), entity('Cobalt'), entity('Contoso')];
    const { facts } = ledgerOf(resultsOf(providers.map((provider) => ({ claims: [rightOf(provider)] }))));
    expect(facts.map(({ key, corroboration }) => [key, corroboration])).toEqual([
      ['cloud_rights(customer=fabrikam, provider=contoso; right=host)', 3],
    ]);
  });
});
