import { expect, test } from 'vitest';
import { extractArticle } from '../../src/pipeline/extract-article.ts';
import { startLedger } from '../../src/pipeline/start-ledger.ts';

/** An article: who published it and when, and its sentences. */
type Draft = readonly [publisher: string, published: string, ...sentences: string[]];

/** What the claims of some articles, called "a", "b" … in their order, are to each other: "a contradicts b". */
function relationsBetween(drafts: readonly Draft[]): string[] {
  const ledger = startLedger();
  const names = new Map<string, string>();
  drafts.forEach(([publisher, published, ...sentences], i) => {
    const text = `# Report number ${i}\n\n${sentences.join('\n\n')}\n`;
    const hint = { foundIn: 'sidecar' as const, label: 'test', values: { publisher, published } };
    const result = extractArticle({
      path: `${i}.md`,
      bytes: new TextEncoder().encode(text),
      hints: [hint],
      diagnostics: [],
    });
    names.set(result.source.id, String.fromCharCode(97 + i));
    ledger.add(result);
  });
  const found = ledger.build().relations.map(({ kind, from, to, rule }) => {
    const ends = [names.get(from.source)!, names.get(to.source)!];
    return (kind === 'supersedes' ? ends : ends.sort()).join(` ${rule === 'outdated' ? 'outdates' : kind} `);
  });
  return [...new Set(found)].sort();
}

const filler =
  'The harbour was quiet in the morning and nobody on the quay could say why the ferries had stayed away for so long this time.';

test.each<[name: string, drafts: readonly Draft[], relations: readonly string[]]>([
  [
    'two newsrooms with the same stake',
    [
      ['Example Wire', '2026-05-06', 'Contoso holds a 12% stake in Fabrikam.'],
      ['Other Post', '2026-05-07', 'Contoso owns about 12% of Fabrikam.'],
    ],
    ['a supports b'],
  ],
  [
    'another stake',
    [
      ['Example Wire', '2026-05-06', 'Contoso holds a 12% stake in Fabrikam.'],
      ['Other Post', '2026-05-07', 'Contoso owns 21% of Fabrikam.'],
    ],
    ['a contradicts b'],
  ],
  [
    'another stake, years later',
    [
      ['Example Wire', '2022-05-06', 'Contoso holds a 12% stake in Fabrikam.'],
      ['Other Post', '2026-05-07', 'Contoso owns 21% of Fabrikam.'],
    ],
    ['b supersedes a'],
  ],
  [
    'a company by another form of its name',
    [
      ['Example Wire', '2026-05-06', 'Contoso Inc. holds a 12% stake in Fabrikam.'],
      ['Other Post', '2026-05-07', 'Contoso owns 12% of Fabrikam Ltd.'],
    ],
    ['a supports b'],
  ],
  [
    'two investments in two years',
    [
      ['Example Wire', '2026-05-06', 'Contoso invested $1 billion in Fabrikam in 2019.'],
      ['Other Post', '2026-05-07', 'Contoso invested $10 billion in Fabrikam in 2023.'],
    ],
    [],
  ],
  [
    'another sum in the same year',
    [
      ['Example Wire', '2026-05-06', 'Contoso invested $1 billion in Fabrikam in 2019.'],
      ['Other Post', '2026-05-07', 'Contoso invested $3 billion in Fabrikam in 2019.'],
    ],
    ['a contradicts b'],
  ],
  [
    'a price and a rounded price',
    [
      ['Example Wire', '2026-05-06', 'Contoso agreed to buy Northwind for $5.2 billion.'],
      ['Other Post', '2026-05-07', 'Contoso agreed to acquire Northwind for about $5 billion.'],
    ],
    ['a supports b'],
  ],
  [
    'a syndicated copy',
    [
      ['Example Wire', '2026-05-06', 'Contoso holds a 12% stake in Fabrikam.', filler, `Later, ${filler}`],
      ['Other Post', '2026-05-07', 'Contoso holds a 12% stake in Fabrikam.', filler, `Later, ${filler}`],
    ],
    ['a sameOrigin b'],
  ],
  [
    'two foundings',
    [
      ['Example Wire', '2026-05-06', 'Fabrikam was founded in 2016.'],
      ['Other Post', '2026-05-07', 'Fabrikam was founded in 2019.'],
    ],
    ['a contradicts b'],
  ],
  [
    'other companies',
    [
      ['Example Wire', '2026-05-06', 'Contoso holds a 12% stake in Fabrikam.'],
      ['Other Post', '2026-05-07', 'Contoso owns 21% of Tailspin.'],
    ],
    [],
  ],
])('%s', (_, drafts, relations) => {
  expect(relationsBetween(drafts)).toEqual(relations);
});
