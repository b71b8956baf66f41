import { describe, expect, test } from 'vitest';
import { check, unusedSuppressions } from '../../src/check/check.ts';
import type { SlotValue } from '../../src/model/claim.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ArticleResult } from '../../src/model/result.ts';
import {
  entity,
  investment,
  ledgerOf,
  percent,
  purchase,
  type Report,
  resultsOf,
  right,
  stake,
  type Told,
  term,
} from '../ledger/reports.ts';

interface Scene {
  readonly known: readonly Report[];
  readonly fresh: readonly Report[];
  /** New versions of the first known sources. */
  readonly again?: readonly Report[];
  readonly requireSupport?: boolean;
}

function findingsOf({ known, fresh, again = [], requireSupport = false }: Scene): Finding[] {
  const all = resultsOf([...known, ...fresh, ...again]);
  const before = all.slice(0, again.length);
  const rest = all.slice(again.length, known.length);
  const after = all.slice(known.length + fresh.length);
  const checkedAgain = [...all.slice(known.length, known.length + fresh.length), ...after];
  return check(
    {
      known: rest,
      fresh: checkedAgain,
      replacements: before.map((result, i) => ({ before: result, after: after[i]! })),
      ledger: ledgerOf([...rest, ...checkedAgain]),
      pathOf: ({ path }) => `texts/${path}`,
    },
    { requireSupport, suppressions: [] },
  );
}

const quotation = (exact: string, name = 'Jane Doe'): Told => ({
  type: 'quote',
  slots: { speaker: entity(name) },
  exact,
  by: { kind: 'person', name },
});
const typed = (told: Told, type: 'other'): Told => ({
  ...told,
  slots: { ...told.slots, holder: { ...(told.slots.holder as SlotValue & { kind: 'entity' }), type } },
});
const premium = (figure: string): Told => ({
  type: 'statistic',
  slots: { subject: term('premium'), value: percent(figure) },
  exact: `The price is ${figure}% above that of the day before the talks.`,
});
const day = '2026-05-06';
const report = (...claims: Told[]): Report => ({ published: day, claims });

const promise = '“We will keep every promise that we made to our customers and to our suppliers.”';

describe('finds in', () => {
  test.each<[name: string, scene: Scene, found: string[]]>([
    [
      'a faithful article: nothing',
      { known: [report(stake('12'))], fresh: [report(stake('~12'))], requireSupport: true },
      [],
    ],
    [
      'an altered figure',
      { known: [report(stake('12'))], fresh: [report(stake('21'))] },
      ['contradiction b.txt:1 a.txt:1'],
    ],
    [
      'two drafts that contradict each other',
      { known: [report(purchase('$5bn'))], fresh: [report(stake('12')), report(stake('21'))] },
      ['contradiction b.txt:1 c.txt:1', 'contradiction c.txt:1 b.txt:1'],
    ],
    [
      'a draft that a known source backs, and one that none does',
      { known: [report(stake('12'))], fresh: [report(stake('12')), report(stake('21'))] },
      ['contradiction c.txt:1 a.txt:1'],
    ],
    [
      'an altered figure beside one that a known source backs',
      {
        known: [report(stake('12'), stake('12', { value: '$3bn' }))],
        fresh: [report(stake('12', { value: '$5bn' }))],
      },
      ['contradiction b.txt:1 a.txt:2'],
    ],
    [
      'what known sources disagree on',
      { known: [report(stake('12')), report(stake('21'))], fresh: [report(stake('12'))] },
      ['disputed c.txt:1 b.txt:1'],
    ],
    [
      'old terms',
      {
        known: [report({ ...right('exclusive_provider', { status: 'ended' }), date: '2025-01' })],
        fresh: [report(right('exclusive_provider'))],
      },
      ['outdated b.txt:1 a.txt:1'],
    ],
    [
      'old terms that are told as old',
      { known: [report(stake('27', { date: '2025' }))], fresh: [report(stake('49', { date: '2023' }))] },
      [],
    ],
    [
      'a history',
      {
        known: [report(stake('12'))],
        fresh: [report(right('exclusive_provider'), right('exclusive_provider', { status: 'ended' }))],
      },
      [],
    ],
    [
      'a quotation with another word',
      { known: [report(quotation(promise))], fresh: [report(quotation(promise.replace('keep', 'break')))] },
      ['altered-quotation b.txt:1 a.txt:1'],
    ],
    [
      'words that another speaker said',
      { known: [report(quotation(promise))], fresh: [report(quotation(promise, 'John Smith'))] },
      ['altered-quotation b.txt:1 a.txt:1'],
    ],
    [
      'a part of a quotation, other marks, a last name',
      {
        known: [report(quotation(promise))],
        fresh: [report(quotation('"every promise that we made to our customers"', 'Doe'))],
      },
      [],
    ],
    [
      'words left out where dots say so, words put in within brackets',
      {
        known: [report(quotation(promise))],
        fresh: [report(quotation('“We will keep every promise … and to our [many] suppliers.”'))],
      },
      [],
    ],
    [
      'another quotation of the same speaker',
      {
        known: [report(quotation(promise))],
        fresh: [report(quotation('“Nobody knows what the next year will bring to us.”'))],
      },
      [],
    ],
    [
      'a figure that no source has',
      { known: [report(stake('12'))], fresh: [report(investment('$3bn'))], requireSupport: true },
      ['unsupported-figure b.txt:1'],
    ],
    ['a figure that need not have a source', { known: [report(stake('12'))], fresh: [report(investment('$3bn'))] }, []],
    [
      'a figure of the same parties in another relation',
      {
        known: [report(investment('$3bn'))],
        fresh: [
          report({
            ...investment('$3bn'),
            type: 'commitment',
            slots: { buyer: entity('Contoso'), amount: investment('$3bn').slots.amount! },
          }),
        ],
        requireSupport: true,
      },
      [],
    ],
    [
      'the value of a stake whose percentage alone is known',
      { known: [report(stake('12'))], fresh: [report(stake('12', { value: '$3bn' }))], requireSupport: true },
      ['unsupported-figure b.txt:1'],
    ],
    [
      'claims without a date',
      { known: [report(purchase('$5bn'))], fresh: [{ claims: [stake('12'), investment('$3bn')] }] },
      ['undated b.txt:1'],
    ],
    [
      'claims that nobody vouches for',
      { known: [report(purchase('$5bn'))], fresh: [report({ ...stake('12'), by: { kind: 'publisher' } })] },
      ['unattributed b.txt:1'],
    ],
    [
      'a known source with another figure',
      { known: [report(stake('12'))], fresh: [], again: [report(stake('21'))] },
      ['changed-claim b.txt:1 a.txt:1'],
    ],
    [
      'a known source that lost a claim',
      { known: [report(stake('12'), investment('$3bn'))], fresh: [], again: [report(stake('12'))] },
      ['lost-claim b.txt a.txt:2'],
    ],
    [
      'a known source with its sentences in another order, and a party that is taken for something else: nothing',
      {
        known: [report(stake('12'), investment('$3bn'))],
        fresh: [],
        again: [report(investment('$3bn'), typed(stake('12'), 'other'))],
      },
      [],
    ],
    [
      'a known source that adds a condition',
      { known: [report(stake('12'))], fresh: [], again: [report({ ...stake('12'), condition: 'if all agree' })] },
      ['changed-claim b.txt:1 a.txt:1'],
    ],
    [
      'figures that a known source had before',
      { known: [report(stake('12'))], fresh: [], again: [report(stake('12'))], requireSupport: true },
      [],
    ],
    [
      'an article from before the change',
      {
        known: [report(stake('27', { date: '2026-10' }))],
        fresh: [{ published: '2026-01-06', claims: [stake('49')] }],
      },
      [],
    ],
    [
      'a sentence that says no more than a figure, altered',
      {
        known: [report(premium('12'))],
        fresh: [report(premium('21'))],
      },
      ['contradiction b.txt:1 a.txt:1'],
    ],
    [
      'a known source that says the same in other words, and more',
      {
        known: [report(stake('12'))],
        fresh: [],
        again: [report({ ...stake('12'), exact: 'In other words.' }, investment('$3bn'))],
      },
      [],
    ],
  ])('%s', (_, scene, found) => {
    const hasVoucher = (told: Told): Told => ({ by: { kind: 'organization', name: 'Somebody' }, ...told });
    const vouched = (reports: readonly Report[] = []) =>
      reports.map((told) => ({ ...told, claims: told.claims.map(hasVoucher) }));
    const again = scene.again ? { again: vouched(scene.again) } : {};
    const findings = findingsOf({ ...scene, known: vouched(scene.known), fresh: vouched(scene.fresh), ...again });
    expect(findings.map(describeFinding)).toEqual(found);
  });
});

function describeFinding({ rule, place, related }: Finding): string {
  const where = [place, ...related].map(({ path, line }) => path.replace('texts/', '') + (line ? `:${line}` : ''));
  return [rule, ...where].join(' ');
}

test('what cannot be read is a finding, at its line', () => {
  const [broken] = resultsOf([{ claims: [] }]);
  const { sha256: _, ...source } = broken!.source;
  const diagnostics = [{ code: 'unreadable', severity: 'error' as const, message: 'may not be read', line: 4 }];
  const fresh: ArticleResult[] = [{ source: { ...source, diagnostics }, claims: [] }];
  const checked = { known: [], fresh, replacements: [], ledger: ledgerOf(fresh), pathOf: () => 'x.txt' };
  const [finding] = check(checked, { requireSupport: false, suppressions: [] });
  expect(finding).toMatchObject({ rule: 'unreadable', place: { path: 'x.txt', line: 4 }, message: 'may not be read' });
});

describe('a fingerprint', () => {
  const contradictionsIn = (scene: Scene) => findingsOf(scene).filter(({ rule }) => rule === 'contradiction');
  const scene = (...before: Told[]): Scene => ({
    known: [report(stake('12'))],
    fresh: [report(...before, stake('21', { exact: 'It holds 21%.' }))],
  });
  const [finding] = contradictionsIn(scene());

  test('stays when the sentence moves', () => {
    const moved = contradictionsIn(scene(purchase('$1bn'), purchase('$1bn')));
    expect(moved.map(({ fingerprint, place }) => [fingerprint, place.line])).toEqual([[finding!.fingerprint, 3]]);
  });

  test('changes with the words of either side', () => {
    const other = contradictionsIn({ known: [report(stake('13', { exact: 'Other words.' }))], fresh: scene().fresh });
    expect(other[0]!.fingerprint).not.toBe(finding!.fingerprint);
  });
});

describe('suppressions', () => {
  const [known, fresh] = resultsOf([report(stake('12')), report(stake('21'))]);
  const checked = {
    known: [known!],
    fresh: [fresh!],
    replacements: [],
    ledger: ledgerOf([known!, fresh!]),
    pathOf: ({ path }: { path: string }) => `drafts/${path}`,
  };
  const [plain] = check(checked, { requireSupport: false, suppressions: [] }).filter(
    ({ rule }) => rule === 'contradiction',
  );

  test.each([
    [{ fingerprint: plain!.fingerprint }, true],
    [{ fingerprint: plain!.fingerprint.slice(0, 12) }, true],
    [{ path: 'drafts/b.txt' }, true],
    [{ path: 'drafts' }, true],
    [{ path: 'drafts/' }, true],
    [{ path: 'draft' }, false],
    [{ fingerprint: 'ffffffffffff' }, false],
    [{ path: 'drafts', fingerprint: 'ffffffffffff' }, false],
  ])('%j covers it: %s', (suppression, covers) => {
    const suppressions = [{ rule: 'contradiction' as const, reason: 'the editor knows', ...suppression }];
    const findings = check(checked, { requireSupport: false, suppressions });
    const found = findings.find(({ rule }) => rule === 'contradiction');
    expect(found!.suppressed).toEqual(covers ? { reason: 'the editor knows' } : undefined);
    expect(unusedSuppressions(findings, suppressions)).toHaveLength(covers ? 0 : 1);
  });
});
