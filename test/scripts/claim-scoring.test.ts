import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addArticle, createScore, figuresOf } from '../../scripts/claim-scoring.ts';
import { type GoldClaim, type GoldFile, goldBytes, isSlotRight } from '../../scripts/gold.ts';
import { compareVerdicts } from '../../scripts/score-claims.ts';
import type { Claim, Slot, SlotValue } from '../../src/model/claim.ts';

const text = 'Contoso owns 9% of Tailspin. Fabrikam, née Wide World, owns a third of it.';

const entity = (name: string): SlotValue => ({ kind: 'entity', name });
const percent = (value: number): SlotValue => ({ kind: 'percent', value });

function found(words: string, slots: Record<string, Slot>, more: Partial<Claim> = {}): Claim {
  const start = Buffer.byteLength(text.slice(0, text.indexOf(words)));
  const bytes = { start, end: start + Buffer.byteLength(words) };
  return {
    id: words,
    type: 'equity_stake',
    factKey: '',
    text: words,
    slots,
    status: 'in_force',
    certainty: 'asserted',
    negated: false,
    attribution: { kind: 'publisher' },
    evidence: {
      source: 's',
      selector: [
        { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', ...bytes },
        { type: 'DataPositionSelector', ...bytes },
      ],
      line: 1,
      column: 1,
    },
    foundBy: 'equity_stake/some',
    ...more,
  };
}

const first: GoldClaim = {
  type: 'equity_stake',
  evidence: 'Contoso owns 9% of Tailspin',
  slots: { holder: 'Contoso', issuer: 'Tailspin', percent: { value: 9 } },
  status: 'in_force',
  certainty: 'asserted',
  attribution: { kind: 'publisher' },
};
const second: GoldClaim = {
  type: 'equity_stake',
  evidence: 'owns a third of it',
  slots: { holder: 'Fabrikam', issuer: 'Tailspin', percent: { value: 33.33 } },
};

const right = found('Contoso owns 9% of Tailspin', {
  holder: entity('Contoso Inc.'),
  issuer: entity('Tailspin'),
  percent: percent(9),
});

function scoreOf(gold: readonly GoldClaim[], got: readonly Claim[]) {
  const score = createScore();
  addArticle(score, { source: 'a.txt', claims: gold }, text, got);
  const { all } = figuresOf(score);
  return { ...all, f1: [all.detection.f1, all.strict.f1, all.slots.f1], score };
}

describe('claims against gold', () => {
  test.each<[string, readonly GoldClaim[], readonly Claim[], number[]]>([
    ['right', [first], [right], [1, 1, 1]],
    ['nothing is found', [first], [], [0, 0, 0]],
    ['one of two', [first, second], [right], [0.667, 0.667, 0.667]],
    ['one too many', [first], [right, found('a third', { percent: percent(33) })], [0.667, 0.667, 0.857]],
    ['a key slot is wrong', [first], [{ ...right, slots: { ...right.slots, percent: percent(8) } }], [1, 0, 0.667]],
    ['a key slot is absent', [first], [found('Contoso owns', { holder: entity('Contoso') })], [1, 0, 0.5]],
    ['the evidence is elsewhere', [first], [{ ...right, evidence: found('World', {}).evidence }], [0, 0, 0]],
    ['another type', [first], [{ ...right, type: 'acquisition' }], [0, 0, 0]],
    [
      'another type that is right too',
      [{ ...first, alternatives: { type: ['acquisition'] } }],
      [{ ...right, type: 'acquisition' }],
      [1, 1, 1],
    ],
    ['optional and found', [second, { ...first, optional: true }], [right], [0, 0, 0]],
    [
      'behind letters of two bytes',
      [second],
      [found('owns a third of it', { holder: entity('Fabrikam') })],
      [1, 0, 0.5],
    ],
  ])('%s', (_, gold, got, f1) => expect(scoreOf(gold, got).f1).toEqual(f1));

  test('an optional claim is neither required nor too much', () => {
    expect(scoreOf([{ ...first, optional: true }], [right])).toMatchObject({ gold: 0, got: 0 });
    expect(scoreOf([{ ...first, optional: true }], [])).toMatchObject({ gold: 0, got: 0 });
  });

  test('each claim matches one gold claim, that with most slots right', () => {
    const other = { ...right, slots: { ...right.slots, percent: percent(33.33), holder: entity('Fabrikam') } };
    const twice = [first, { ...second, evidence: first.evidence! }];
    const { score, f1 } = scoreOf(twice, [other, right]);
    expect(f1).toEqual([1, 1, 1]);
    expect(Object.fromEntries(score.verdicts.get('a.txt')!)).toEqual({
      'equity_stake@0': 'strict',
      'equity_stake@0#2': 'strict',
    });
  });

  test('status, certainty and attribution of what was found', () => {
    const { score } = scoreOf(
      [first],
      [{ ...right, status: 'ended', attribution: { kind: 'person', name: 'Jane Doe' } }],
    );
    expect(score.fields).toEqual({ status: [0, 1], certainty: [1, 1], attribution: [0, 1] });
    expect(score.remarks.map((remark) => remark.split(' ')[0])).toEqual(['status', 'attribution']);
  });

  test('what was lost and won since, losses first', () => {
    const then = { 'a.txt': { 'cap@1': 'found', 'cap@2': 'strict', 'cap@3': 'missed' } } as const;
    const now = { 'a.txt': { 'cap@1': 'strict', 'cap@2': 'missed', 'cap@3': 'missed', 'cap@4': 'found' } } as const;
    expect(compareVerdicts(now, then).map((line) => line.slice(0, 16))).toEqual([
      'lost  a.txt cap@',
      'won   a.txt cap@',
    ]);
  });
});

describe('slots', () => {
  const is = (gold: GoldClaim['slots'][string], slot: Slot | undefined, alternatives: unknown[] = [], name = 'x') =>
    isSlotRight({ ...first, slots: { [name]: gold }, alternatives: { [name]: alternatives } }, name, slot);
  const money = (value: object) => ({ kind: 'money', ...value }) as Slot;
  const term = (value: string): SlotValue => ({ kind: 'term', value });

  test.each<[boolean, boolean]>([
    [is('Contoso', entity('Contoso Bank plc')), true],
    [is('The Contoso Co', entity("Contoso's")), true],
    [is('Contoso', entity('Fabrikam')), false],
    [is(['A One', 'B Two'], [entity('B Two'), entity('A One')]), true],
    [is(['A One', 'B Two'], [entity('A One')]), false],
    [is('Contoso', [entity('Contoso')]), true],
    [is('the cloud services', term('cloud computing services')), true],
    [is('cloud', term('profit')), false],
    [is('formed', term('formed'), [], 'action'), true],
    [is('form', term('formed'), ['formed'], 'action'), true],
    [is('formed deal', term('formed'), [], 'action'), false],
    [is({ amount: 5e9, currency: 'USD' }, money({ amount: 5e9 })), true],
    [is({ amount: 5e9, currency: 'USD' }, money({ amount: 5e9, currency: 'EUR' })), false],
    [is({ min: 5, max: 9 }, money({ min: 5, max: 9 })), true],
    [is({ min: 5, max: 9 }, money({ amount: 5 })), false],
    [is({ min: 5 }, money({ min: 5, max: 7 })), true],
    [is({ value: 3 }, percent(-3)), true],
    [is({ edtf: '2024-05' }, { kind: 'date', edtf: '2024' }), false],
    [is({ iso: 'P5Y' }, { kind: 'duration', iso: 'P5Y' }), true],
    [is({ text: 'several years' }, { kind: 'duration', text: 'several long years' }), true],
    [is({ text: 'several years' }, { kind: 'duration', iso: 'P5Y', text: 'several years' }), false],
    [is('Contoso', undefined), false],
    [is('Contoso', undefined, [null]), true],
  ])('%#', (is, expected) => expect(is).toBe(expected));
});

test.each([
  [{ evidence: 'owns', nth: 2 }, 'owns'],
  [{ start: 39, end: 42 }, 'née'],
])('%j', (gold, words) => {
  const { start, end, words: found } = goldBytes({ ...first, evidence: undefined, ...gold } as GoldClaim, text);
  expect([found, Buffer.from(text).subarray(start, end).toString()]).toEqual([words, words]);
});

const fixtures = new URL('../../fixtures/', import.meta.url);

const golds = readdirSync(new URL('expected/', fixtures)).map(
  (name) => JSON.parse(readFileSync(new URL(`expected/${name}`, fixtures), 'utf8')) as GoldFile,
);

test('the committed figures speak of the claims of fixtures/expected; after a change of these: npm run score, --update', () => {
  const score = createScore();
  // throws where the evidence does not stand in the article
  for (const gold of golds) {
    addArticle(score, gold, readFileSync(new URL(`articles/${gold.source}`, fixtures), 'utf8'), []);
  }
  const accuracy = JSON.parse(readFileSync(new URL('../../bench/accuracy.json', import.meta.url), 'utf8'));
  const { all, claims } = accuracy['fixtures/expected'] as { all: { gold: number }; claims: Record<string, object> };
  expect(figuresOf(score).all.gold).toBe(all.gold);
  const keys = (verdicts: Iterable<readonly [string, Iterable<string>]>) =>
    Object.fromEntries([...verdicts].map(([article, claims]) => [article, [...claims].sort()]));
  expect(keys(Object.entries(claims).map(([article, verdicts]) => [article, Object.keys(verdicts)]))).toEqual(
    keys([...score.verdicts].map(([article, verdicts]) => [article, verdicts.keys()])),
  );
});
