import { expect, test } from 'vitest';
import { extractArticle } from '../../src/pipeline/extract-article.ts';
import { startLedger } from '../../src/pipeline/start-ledger.ts';

/** The wire's report, paragraph by paragraph. */
const report = [
  'Contoso agreed on Tuesday to buy Fabrikam Robotics for $4.2 billion in cash, its largest deal to date, as the machine maker bets on warehouses that run without people.',
  "The deal values Fabrikam at $4.6 billion including debt. Contoso will pay $31 a share, 28% above Monday's closing price.",
  '“We have looked at this company for three years and we never found a better one,” Contoso Chief Executive Marta Lindqvist told reporters.',
  'Contoso already holds a 9% stake in Fabrikam, which it bought in 2022.',
  'Fabrikam, founded in 2011 in a former boat shed, employs 2,300 people and supplies grippers to supermarkets and post offices in eleven countries.',
  'Analysts at Woodgrove Bank said that the price was fair but that the regulators might ask for more time than the two companies expect.',
];

/** File → publisher and paragraphs, the headline first. */
const articles: Readonly<Record<string, readonly [publisher: string | undefined, ...paragraphs: string[]]>> = {
  wire: [
    'Reuters',
    'Contoso to buy Fabrikam Robotics',
    `NORTHBRIDGE, June 3 (Reuters) - ${report[0]}`,
    ...report.slice(1),
    '(Reporting by Ann Example; Editing by Bo Example)',
  ],
  'cut copy': [
    'Northbridge Post',
    'Robot grippers bring a record deal to Northbridge',
    `NORTHBRIDGE (Reuters) - ${report[0]}`,
    ...report.slice(1, 4),
  ],
  'copy without a credit': ['Harbour Courier', 'Contoso spends billions on grippers', report[0]!, report[3]!],
  'altered copy': [
    'Quick News',
    'Contoso to buy Fabrikam',
    report[0]!.replace('$4.2 billion', '$2.4 billion'),
    report[3]!,
  ],
  rewrite: [
    'Tech Daily',
    'Contoso snaps up Fabrikam Robotics',
    'The industrial group Contoso is acquiring the gripper maker Fabrikam Robotics for $4.2 billion, Reuters first reported.',
    'Contoso owned 9% of Fabrikam.',
  ],
  'other agency': [
    'Lakeside Times',
    'Machine maker takes over rival',
    'NORTHBRIDGE (AP) — Contoso has agreed to acquire Fabrikam Robotics for $4.2 billion.',
    'Contoso holds a 9% stake in Fabrikam.',
  ],
  'other agency by its full name': [
    'Valley Herald',
    'Contoso in big purchase',
    'Contoso, a maker of machines, is to acquire Fabrikam Robotics for $4.2 billion. It has a 9% stake in Fabrikam already.',
    'Copyright 2025 The Associated Press. All rights reserved.',
  ],
  release: [
    undefined,
    'Contoso to Acquire Fabrikam Robotics',
    'NORTHBRIDGE, June 3, 2025 /PRNewswire/ -- Contoso today announced that it has agreed to acquire Fabrikam Robotics for $4.2 billion. Contoso holds 9% of Fabrikam.',
    'SOURCE Contoso Inc.',
  ],
  'what the companies announced': [
    'Market Ledger',
    'Contoso buys Fabrikam Robotics',
    'Contoso is buying Fabrikam Robotics for about $4.2 billion, the companies announced. Contoso held 9% of Fabrikam.',
  ],
};

function ledgerOfArticles() {
  const ledger = startLedger();
  for (const [name, [publisher, ...paragraphs]] of Object.entries(articles)) {
    const values = { published: '2025-06-03', ...(publisher ? { publisher } : {}) };
    const bytes = new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`);
    const hints = [{ foundIn: 'sidecar' as const, label: 'test', values }];
    ledger.add(extractArticle({ path: name, bytes, hints, diagnostics: [] }));
  }
  return ledger.build();
}

const { facts, relations, sources } = ledgerOfArticles();
const pathOf = new Map(sources.map(({ id, path }) => [id, path]));
const originsOf = (type: string) => {
  const fact = facts.find((candidate) => candidate.type === type && candidate.key.includes('contoso'))!;
  return fact.origins.map((origin) => origin.sources.map((id) => pathOf.get(id)!).sort()).sort();
};

test('copies, rewrites and agencies of one deal are as many witnesses as there are', () => {
  expect(originsOf('acquisition')).toEqual([
    ['altered copy', 'copy without a credit', 'cut copy', 'rewrite', 'wire'],
    ['other agency', 'other agency by its full name'],
    ['release', 'what the companies announced'],
  ]);
});

test('the figure that was altered in a copy contradicts the others, and nothing else does', () => {
  const contradicting = relations.filter(({ kind }) => kind === 'contradicts');
  expect(contradicting.map(({ rule }) => rule)).toContain('same-words');
  expect(contradicting.every(({ from, to }) => [from.path, to.path].includes('altered copy'))).toBe(true);
});
