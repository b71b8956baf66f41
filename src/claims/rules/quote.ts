import { defineClaimType } from '../define.ts';

/** Quotations come from the attribution stage; no pattern evokes them. */
export const quote = defineClaimType({
  id: 'quote',
  summary: "A speaker's own words.",
  slots: {
    speaker: { kind: 'entity', key: true, summary: 'who speaks' },
    title: { kind: 'term', summary: 'what the speaker does' },
    organization: { kind: 'entity', summary: 'for whom' },
    medium: { kind: 'term', summary: 'where it was said: email, statement, post' },
  },
  status: 'quote',
  text: '{speaker}[, {title}][ of {organization}]: direct quotation',
  patterns: [],
});
