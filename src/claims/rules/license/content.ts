import type { Condition, Pattern } from '../../define.ts';
import { PROPERTY } from '../deal-words.ts';
import { FROM, NO_CLOUD, NO_RIGHT } from './used.ts';

/** What is written, filmed or gathered, and shown to others. */
const CONTENT = `${PROPERTY} | material | news`;

/** "for access to its news content", "for use of it" */
const FOR_USE: readonly Condition[] = [
  { at: 'for', head: 'access | use' },
  { at: 'for.to | for.of', head: CONTENT },
];

/** What can be shared without being lost. */
const KNOWLEDGE =
  'technology | ip | property | software | model | know-how | code | design | algorithm | research | patent | weight';

/** Whose content and knowledge somebody else shows, uses or gets to know. */
export const content: readonly Pattern[] = [
  {
    id: 'shows-content',
    verb: 'use | summarise | summarize | display | show | surface | quote | cite | excerpt | ingest | reproduce | republish | publish | train | access | stream',
    when: [
      { modality: 'shall' },
      { governor: 'pay', not: true },
      NO_RIGHT,
      { at: 'object | on', head: CONTENT },
      { at: `${FROM} | object.modifier`, is: 'party' },
      NO_CLOUD,
    ],
    slots: { licensor: `${FROM} | object.modifier`, licensee: 'subject', subject: 'object | on' },
    requires: 'licensor, licensee, subject',
    example: 'Contoso Group will summarise news articles from Fabrikam Group.',
  },
  {
    id: 'paid-access',
    verb: 'pay',
    when: FOR_USE,
    slots: {
      licensee: 'subject',
      licensor: 'indirect | object | to | for.to.possessor | for.of.possessor | for.to.modifier',
      subject: 'for.to | for.of',
    },
    requires: 'licensor, licensee, subject',
    example: 'Contoso will pay Fabrikam for access to its news content.',
  },
  {
    id: 'paid-use',
    verb: 'get | receive | collect | earn',
    when: [...FOR_USE, { at: 'from | object.from', is: 'party' }],
    slots: { licensee: 'from | object.from', licensor: 'subject', subject: 'for.to | for.of' },
    requires: 'licensor, licensee, subject',
    example: 'Fabrikam gets $7 million a year from Contoso for use of its news content.',
  },
  {
    id: 'shares-knowledge',
    verb: 'share',
    when: [{ modality: 'shall' }, { at: 'object', head: KNOWLEDGE }, { at: 'with | object.with', is: 'party' }],
    slots: { licensor: 'subject', licensee: 'with | object.with', subject: 'object' },
    requires: 'licensor, licensee, subject',
    example: 'The agreement requires Fabrikam to share its technology with Contoso.',
  },
];
