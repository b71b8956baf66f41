import type { Pattern } from '../../define.ts';
import { DEAL } from '../vocabulary.ts';

const SHOWS = 'broadcast | show | stream | air | screen | televise';

/** Who may show what, by a right or a deal. */
export const showing: readonly Pattern[] = [
  {
    id: 'permission-to-show',
    noun: 'permission | licence | license | right',
    when: [{ doing: SHOWS }],
    slots: {
      licensee: 'governor.indirect | possessor | subject',
      licensor: 'from | governor.from | doing.object.possessor | doing.from | governor.subject',
      subject: 'doing.object',
      exclusivity: 'self | on | governor.on',
    },
    requires: 'licensee, subject',
    carried: 'licensor',
    example: 'Northern League granted Contoso the right to stream Match Night.',
  },
  {
    id: 'deal-to-show',
    noun: DEAL,
    when: [{ doing: SHOWS }],
    slots: {
      licensee: 'governor.subject | possessor',
      licensor: 'with | governor.with | from | governor.from | doing.object.possessor',
      subject: 'doing.object',
      exclusivity: 'self | on | governor.on',
    },
    requires: 'licensee, subject',
    carried: 'licensor',
    example: 'Contoso landed a deal to broadcast the league.',
  },
  {
    id: 'shown-under-deal',
    verb: SHOWS,
    when: [{ at: 'under.with', is: 'company' }],
    slots: { licensee: 'subject', licensor: 'under.with', subject: 'object' },
    requires: 'licensee, licensor, subject',
    example: 'Contoso Group will broadcast the races under a deal with Fabrikam Group.',
  },
];
