import type { Pattern } from '../../define.ts';
import { CHANGE, FORMER, TERMS } from './places.ts';

/** Of what a share is that belongs to a deal, and what is done with it. */
const PAPER = 'share | vote | stock | capital | equity | gdp | gnp';
const INCOME = 'revenue | sale | turnover | proceeds | profit';
const COMPANY = 'company | firm | bank | group | venture | business | unit | subsidiary | club';
const DEALS =
  'own | hold | buy | acquire | pay | take | sell | control | get | keep | retain | offer | tender | receive | swap | hand | give | owe | share | entitle | collect';

/** What is done with a share of income that is one's due. */
const PAYS = 'go | charge | demand | earn | waive | pass | remit | cede | cap | limit | accrue';

/** Verbs whose subject is what the share measures: "services accounted for 27% of sales". */
const SHARES_OF = 'account | make up | represent | comprise | constitute | contribute';

/** So many percent of something. */
export const shares: readonly Pattern[] = [
  {
    id: 'share-of',
    noun: 'percent',
    when: [
      { governor: SHARES_OF, not: true },
      { governor: DEALS, role: 'object | prep', not: true },
      { at: 'of', is: 'company', not: true },
      { at: 'of', head: `${PAPER} | ${INCOME}`, not: true },
      { at: 'of', head: COMPANY, word: 'the | its', not: true },
    ],
    slots: { subject: 'of', value: 'self' },
    requires: 'subject, value',
    example: 'About 61% of patients recovered.',
  },
  {
    id: 'share-of-market',
    noun: 'percent',
    when: [
      {
        at: 'of',
        head: 'market | spectrum | trade | traffic | electorate | population | sector | industry | audience | workforce',
      },
    ],
    slots: { subject: 'of', value: 'self' },
    requires: 'subject, value',
    example: 'Contoso controls a fifth of the market.',
  },
  {
    id: 'share-of-output',
    noun: 'percent',
    when: [{ at: 'of', head: 'output | production | crop | catch | harvest' }, { governor: 'sell | export | ship' }],
    slots: { subject: 'of', value: 'self' },
    requires: 'subject, value',
    example: 'The mine sells about 60% of its output abroad.',
  },
  {
    id: 'share-of-income',
    noun: 'percent',
    when: [
      { at: 'of', head: INCOME },
      { role: 'subject | object | complement' },
      { governor: `${DEALS} | ${PAYS} | ${SHARES_OF}`, not: true },
    ],
    slots: { subject: 'of', value: 'self' },
    requires: 'subject, value',
    example: 'Now 62 percent of its revenue comes from security.',
  },
  {
    id: 'so-many-shares',
    noun: 'share',
    when: [
      { governor: `${DEALS} | issue`, role: 'object', not: true },
      { within: TERMS, not: true },
      { at: 'governor.subject', head: TERMS, not: true },
    ],
    slots: { subject: 'self', value: 'self | : | up | down', from: FORMER, rate: CHANGE },
    requires: 'subject, value',
    example: 'It has 40,000 B shares.',
  },
];
