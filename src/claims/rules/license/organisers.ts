import type { Pattern } from '../../define.ts';
import { DEAL } from '../vocabulary.ts';

/** Who has rights to sell, by what it is called: what it agrees on with somebody, the latter may show. */
const ORGANISER =
  'league | federation | championship | cup | tournament | rights-holder | rightsholder | organiser | organizer | promoter';
const BY_ORGANISER = { at: 'subject | subject.apposition', head: ORGANISER } as const;
const SOLD = { licensor: 'subject', licensee: 'with | governor.with', exclusivity: 'self' } as const;

/** Leagues and organisers who make a deal with whoever shows what they hold. */
export const organisers: readonly Pattern[] = [
  {
    id: 'organiser-lets-show',
    noun: DEAL,
    when: [BY_ORGANISER, { doing: 'broadcast | show | stream | air | screen' }],
    slots: { ...SOLD, subject: 'doing.object' },
    requires: 'licensor, licensee, subject',
    example: 'The Northern League signed a deal with Contoso to broadcast its matches.',
  },
  {
    id: 'organiser-sells-rights',
    noun: 'right',
    when: [
      BY_ORGANISER,
      { at: 'self', word: 'rights' },
      { governor: 'sign | agree | strike | reach | extend | renew | ink | announce | conclude' },
    ],
    slots: { ...SOLD, subject: 'to.doing.object | doing.object | to | of | self' },
    requires: 'licensor, licensee, subject',
    example: 'The Northern League agreed a deal with Contoso for the broadcast rights.',
  },
];
