import type { Attribution, Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import { escapeMarkdown } from './escape.ts';
import type { Report } from './report.ts';
import { renderSlot } from './value.ts';

/** For readers: a section for each source, in it each claim with its slots and the words that state it. */
export const markdown: Report = {
  file: 'claims.md',
  head: '# Claims\n',
  separator: '',
  renderItems: ({ source, claims }) => [renderSource(source), ...claims.map((claim) => renderClaim(claim, source))],
  renderTail: () => '',
};

function renderSource(source: Source): string {
  const { headline, publisher, datePublished, url } = source.metadata;
  const facts = [publisher?.value, datePublished?.value, url?.value, source.path].filter((fact) => fact !== undefined);
  const lines = [`## ${escapeMarkdown(headline?.value ?? source.path)}`, facts.map(escapeMarkdown).join(' · ')];
  const warnings = source.diagnostics.map(({ severity, message }) => `*${severity}:* ${escapeMarkdown(message)}`);
  if (source.claimCount === 0 && warnings.length === 0) warnings.push('No claims.');
  return [...lines, ...warnings].map((paragraph) => `\n${paragraph}\n`).join('');
}

function renderClaim(claim: Claim, source: Source): string {
  const slots = Object.entries(claim.slots).map(([name, slot]) => `${name}: ${escapeMarkdown(renderSlot(slot))}`);
  const place = `${source.path}:${claim.evidence.line}:${claim.evidence.column}`;
  return [
    '',
    `- **${escapeMarkdown(claim.type)}** ${escapeMarkdown(claim.text)}`,
    `  - ${slots.join('; ')}`,
    `  - ${renderStanding(claim)}`,
    `  - “${escapeMarkdown(claim.evidence.selector[0].exact)}” (${escapeMarkdown(place)})`,
    '',
  ].join('\n');
}

function renderStanding(claim: Claim): string {
  const date = claim.date?.edtf ?? claim.date?.text;
  return [
    claim.status?.replace('_', ' '),
    claim.certainty,
    claim.negated ? 'denied' : undefined,
    date && `${escapeMarkdown(date)} (${claim.date?.basis})`,
    claim.condition && `condition: ${escapeMarkdown(claim.condition)}`,
    `according to ${renderAttribution(claim.attribution)}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function renderAttribution({ kind, name, title, organization, medium }: Attribution): string {
  const known = [name, title, organization, medium].filter((part) => part !== undefined).map(escapeMarkdown);
  return known.length > 0 ? `${known.join(', ')} (${kind})` : kind === 'publisher' ? 'the publisher' : kind;
}
