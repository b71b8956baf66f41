import { defineClaimType } from '../define.ts';
import { beginnings } from './event/beginnings.ts';
import { dates } from './event/dates.ts';
import { doings } from './event/doings.ts';
import { happenings } from './event/happenings.ts';
import { listings } from './event/listings.ts';
import { occasions } from './event/occasions.ts';
import { offices } from './event/offices.ts';

export const event = defineClaimType({
  id: 'event',
  summary: 'Any other dated happening: a founding, launch, appointment or departure.',
  slots: {
    entity: { kind: 'entity', key: true, list: true, open: '*', summary: 'to whom it happened' },
    what: { kind: 'term', key: true, summary: 'what happened' },
    date: { kind: 'date', key: true, summary: 'when' },
  },
  status: 'happening',
  ownDate: true,
  tells: 'what',
  text: '{entity} {what}, {date}',
  patterns: [...happenings, ...doings, ...listings, ...offices, ...beginnings, ...occasions, ...dates],
});
