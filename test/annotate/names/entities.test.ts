import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_KNOWN_NAMES } from '../../../src/annotate/names/lists/known-names.ts';
import type { Entity } from '../../../src/model/annotation.ts';
import { processorTime } from '../../processor-time.ts';
import { read } from './article-of.ts';

/** A text, a name in it, and the type that the text shows with the rule that found it. */
const TYPES: readonly [text: string, name: string, type: string, foundBy: string][] = [
  ['It met Velay Inc.', 'Velay', 'organization', 'organization/legal-suffix'],
  ['It met Velay Airlines.', 'Velay Airlines', 'organization', 'organization/head-word'],
  ['Holders of shares of Velay sold.', 'Velay', 'organization', 'organization/shares-of'],
  ['The Italian car maker Velay lost.', 'Velay', 'organization', 'organization/noun-before'],
  ['It met Velay, a maker of chips.', 'Velay', 'organization', 'organization/apposition'],
  ['It bought Velay, a designer of chips.', 'Velay', 'organization', 'organization/apposition'],
  ['It met Orla Velay, a designer of shoes.', 'Orla Velay', 'person', 'person/person-noun'],
  ['In May, Velay (now owned by a bank) lost.', 'Velay', 'organization', 'organization/owned'],
  ['Rivals such as Velay lost.', 'Velay', 'organization', 'organization/example'],
  ['It owns the marques Velay and Orrin.', 'Orrin', 'organization', 'organization/coordinated'],
  ["It met Norway's Velay.", 'Velay', 'organization', 'organization/of-place'],
  ['The G7 met.', 'G7', 'organization', 'organization/group-of-nations'],
  ['The U.K. Ministry of Velay met.', 'U.K. Ministry of Velay', 'organization', 'organization/head-word'],
  ['It met Mr Velay.', 'Velay', 'person', 'person/honorific'],
  ['The opposition leader Omar Velay met.', 'Omar Velay', 'person', 'person/person-noun'],
  ['It met Orla Velay, an oil expert.', 'Orla Velay', 'person', 'person/person-noun'],
  ['The analyst Orla Velay agreed.', 'Orla Velay', 'person', 'person/title-before'],
  ['It met Orla Velay, a founder of it.', 'Orla Velay', 'person', 'person/title-apposition'],
  ['It met Orla Velay, who left.', 'Orla Velay', 'person', 'person/relative-who'],
  ['It met David Velay.', 'David Velay', 'person', 'person/first-name'],
  ['It met Tolu Velay. Velay said so.', 'Tolu Velay', 'person', 'person/surname'],
  ['It met Tolu Velay of Velay Orrin Capital.', 'Tolu Velay', 'person', 'person/of-employer'],
  ['It met Groupe Velay. Velay said so.', 'Groupe Velay', 'organization', 'organization/head-word'],
  ['People like the Velay assistant.', 'Velay', 'product', 'product/noun-behind'],
  ['It sells tools like Velay.', 'Velay', 'product', 'product/example'],
  ['It sells the VX-204.', 'VX-204', 'product', 'product/model-number'],
  ['It will be hosted on Velay.', 'Velay', 'product', 'product/runs-on'],
  ['He lives in Milan.', 'Milan', 'place', 'place/listed'],
  ['Norway has agreed.', 'Norway', 'place', 'place/country'],
  ['The Velay company grew.', 'Velay', 'place', 'place/seat'],
  ['It met Velay AI.', 'Velay AI', 'organization', 'organization/ai-company'],
  ['Velay, its host, met.', 'Velay', 'organization', 'organization/apposition'],
  ['He came from Velay, a town.', 'Velay', 'place', 'place/apposition'],
];

/** A text, and names that stand for one entity under the first. */
const MERGED: readonly [text: string, ...aliases: string[]][] = [
  [
    'Fabrikam Pharmaceuticals Inc fell. The sale of Fabrikam helps.',
    'Fabrikam Pharmaceuticals',
    'Fabrikam Pharmaceuticals Inc',
    'Fabrikam',
  ],
  ['A bid for Velay rose. Velay Oil Co agreed.', 'Velay Oil', 'Velay Oil Co', 'Velay'],
  ['The vote of Orla Velay, an analyst, counts. The view of Velay prevailed.', 'Orla Velay', 'Orla Velay', 'Velay'],
  ['It met Tolu Velay. Velay said so.', 'Tolu Velay', 'Tolu Velay', 'Velay'],
  ['Ovo Velay runs it. Backer Velay owns a part. Mr. Velay sold.', 'Ovo Velay', 'Ovo Velay', 'Velay'],
  ['Shares were sold by Tolu van der Velay. Van der Velay wrote so.', 'Tolu van der Velay', 'Van der Velay'],
  ['J Orrin Plc sold. Shares of Orrin fell.', 'J Orrin', 'J Orrin Plc', 'Orrin'],
  ['A stake in Velay.com Inc grew. It met Velay.', 'Velay', 'Velay.com Inc', 'Velay'],
  ['It met VELAY. It met Velay. It met Velay.', 'Velay', 'VELAY', 'Velay'],
  ['It met Velay Arms. The view of Velay counts.', 'Velay Arms', 'Velay Arms', 'Velay'],
  [
    'It met Velay Arms, which has a pact with a large and old bank that Velay sold.',
    'Velay Arms',
    'Velay Arms',
    'Velay',
  ],
  ['It met Velay Oil Inc (NYSE: VO) (“Velay” or the “Company”).', 'Velay Oil', 'Velay'],
  ['It met Velay Trading Company Limited (hereinafter "VTC"). VTC agreed.', 'Velay Trading', 'VTC'],
  [
    'It met Anchor Works LLC (together with its affiliates, “Anchor”). Anchor holds a part.',
    'Anchor Works',
    'Anchor Works LLC',
    'Anchor',
  ],
  ['It met Groupe Velay. The view of Velay counts.', 'Groupe Velay', 'Groupe Velay', 'Velay'],
  ['It met David Orrin. A friend of David left.', 'David Orrin', 'David Orrin', 'David'],
  ['It met Velay Group PBC. It met Velay. It met Velay.', 'Velay', 'Velay Group PBC', 'Velay'],
];

/** Pairs of names that one text keeps apart. */
const APART: readonly [text: string, a: string, b: string][] = [
  ['The cloud of Orrin runs Orrin Copilot.', 'Orrin', 'Orrin Copilot'],
  ['A deal of Velay helped Velay Web Services.', 'Velay', 'Velay Web Services'],
  ['It met Velay Arms, a unit of Velay.', 'Velay Arms', 'Velay'],
  ['It met Velay Arms and a tech firm, Velay.', 'Velay Arms', 'Velay'],
  ['It runs on Velay Orrin. Orrin is a tool of Velay.', 'Orrin', 'Velay'],
  ['It met China Velay Corp. It left China.', 'China Velay', 'China'],
  ['It met the University of Surrey. It left the U.S. by sea.', 'University of Surrey', 'U.S.'],
  ['It met the Davis family and Jim Davis.', 'Davis family', 'Jim Davis'],
  ['It met Jane Velay, a banker, and John Velay, a broker.', 'Jane Velay', 'John Velay'],
];

const find = (entities: readonly Entity[], name: string) => entities.find((entity) => entity.name === name);

describe('types', () => {
  it.each(TYPES)('%s', (text, name, type, foundBy) => {
    const { entities, mentions } = read(text, NO_KNOWN_NAMES);
    const index = entities.findIndex((entity) => entity.name === name);
    expect(entities[index]?.type).toBe(type);
    expect(mentions.find((mention) => mention.entity === index)?.foundBy).toBe(foundBy);
  });
});

describe('one entity per thing', () => {
  it.each(MERGED)('%s', (text, name, ...aliases) => {
    const { entities } = read(text, NO_KNOWN_NAMES);
    expect(find(entities, name!)?.aliases).toEqual(expect.arrayContaining(aliases));
  });

  it.each(APART)('%s', (text, a, b) => {
    const { entities } = read(text, NO_KNOWN_NAMES);
    expect(find(entities, a)).toBeDefined();
    expect(find(entities, b)).toBeDefined();
  });

  it('lists aliases with the longest first', () => {
    const { entities } = read('Velay Oil Co sold. A sale by Velay helps.');
    expect(entities[0]!.aliases).toEqual(['Velay Oil Co', 'Velay']);
  });
});

describe('what persons do and who owns products', () => {
  it.each<[text: string, name: string, expected: Partial<Entity>]>([
    ['It met Orla Velay, VP analyst at Orrin.', 'Orla Velay', { title: 'VP analyst', organization: 'Orrin' }],
    [
      'The view is that of Orla Velay, VP and practice lead, CIO and technology buyers, at The Orrin Group.',
      'Orla Velay',
      { title: 'VP and practice lead, CIO and technology buyers', organization: 'The Orrin Group' },
    ],
    [
      'It is smart, said Orla Velay, founder of market research firm Deep Orrin.',
      'Orla Velay',
      { title: 'founder', organization: 'Deep Orrin' },
    ],
    [
      'The call of Orrin chief executive Orla Velay ended.',
      'Orla Velay',
      { title: 'chief executive', organization: 'Orrin' },
    ],
    ["It met Orrin's founder, Orla Velay, today.", 'Orla Velay', { title: 'founder', organization: 'Orrin' }],
    ["It met Orla Velay, Orrin's software chief.", 'Orla Velay', { title: 'software chief', organization: 'Orrin' }],
    ['It met Orla Velay, head of sales.', 'Orla Velay', { title: 'head of sales' }],
    ['It met Orrin founder and CEO Orla Velay.', 'Orla Velay', { title: 'founder and CEO', organization: 'Orrin' }],
    [
      'It met Orrin co-founders Orla Velay and Sebastian Tarn.',
      'Sebastian Tarn',
      { title: 'co-founders', organization: 'Orrin' },
    ],
    ["It sells Orrin's Velay assistant.", 'Velay', { type: 'product', owner: 'Orrin' }],
    ["People use Velay, Orrin's assistant.", 'Velay', { owner: 'Orrin' }],
    ['It met Orrin, the maker of Velay.', 'Velay', { type: 'product', owner: 'Orrin' }],
    ['It met Velay maker Orrin Group.', 'Velay', { type: 'product', owner: 'Orrin Group' }],
    ['It met Orrin, maker of tools like Orrin Copilot.', 'Orrin Copilot', { owner: 'Orrin' }],
  ])('%s', (text, name, expected) => {
    expect(find(read(text, NO_KNOWN_NAMES).entities, name)).toMatchObject(expected);
  });

  it('takes owners and long forms from the lexicon, but no names that the text lacks', () => {
    const { entities } = read('It moved from AWS to Azure. VW did too, as Volkswagen said.');
    expect(find(entities, 'Azure')).toMatchObject({ owner: 'Microsoft' });
    expect(find(entities, 'AWS')).toMatchObject({ name: 'AWS', owner: 'Amazon' });
    expect(find(entities, 'Volkswagen')?.aliases).toContain('VW');
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Velay',
    'Orrin',
    'Inc',
    "'s",
    'it',
    'its',
    'the company',
    'both companies',
    'and',
    'of',
    ',',
    '.',
    '(',
    ')',
    '-',
    '"',
    'said',
    'which',
    'CEO',
    'Jane',
    'the U.S.',
    '7',
    '<',
    '>',
    'they',
    'who',
    'itself',
    'Bank',
    '“',
    '…',
    '\n',
    'É',
    '😀',
  );

  it('yields mentions in reading order that never overlap and lead to entities', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const { entities, mentions } = read(parts.join(' '));
        mentions.forEach((mention, i) => {
          expect(mention.span.start).toBeGreaterThanOrEqual(mentions[i - 1]?.span.end ?? 0);
          for (const member of [mention.entity ?? 0, ...(mention.members ?? [])])
            if (entities.length) expect(entities[member]).toBeDefined();
          if (mention.form === 'name') expect(mention.entity).toBeDefined();
          if (mention.resolution) expect(mention.resolution.antecedent).not.toEqual(mention.span);
        });
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it.each([
    [
      'capitals',
      (n: number) => Array.from({ length: n }, (_, i) => `W${i.toString(36).replace(/\d/g, 'x')}`).join(' '),
    ],
    ['one name', (n: number) => 'Velay '.repeat(n)],
    ['joined names', (n: number) => 'Velay and Orrin, '.repeat(n / 2)],
    ['pronouns', (n: number) => `Velay said ${'it and its company '.repeat(n / 4)}`],
    ['descriptions', (n: number) => `Velay is ${'the company '.repeat(n / 2)}`],
    ['clauses', (n: number) => 'Velay said it agreed '.repeat(n / 4)],
    ['possessives', (n: number) => "Velay's ".repeat(n)],
    ['brackets', (n: number) => 'Velay Orrin (VO '.repeat(n / 3)],
  ])('grows no faster than the text: %s', (_name, make) => {
    const time = (n: number) => {
      const text = make(n);
      return processorTime(() => void read(text));
    };
    time(1000);
    const small = Math.min(time(1000), time(1000));
    expect(time(8000)).toBeLessThan(24 * small + 200);
  });
});
