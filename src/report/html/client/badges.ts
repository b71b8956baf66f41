import type { ClaimTypeId } from '../../../model/claim.ts';
import type { Agreement, PageSource } from '../page-data.ts';
import { h } from './dom.ts';
import { agreementLabels, isoDay, types } from './labels.ts';
import { displayDay } from './time-scale.ts';

/** The name of a type beside the colour of its family. */
export function typeTag(type: ClaimTypeId): HTMLElement {
  const { name, family } = types[type];
  return h('span', { class: 'type', 'data-family': family }, name);
}

/** How the sources of a fact stand: a sign and a word each, so that colour is never alone. */
export function agreementBadges(agreements: readonly Agreement[]): HTMLElement {
  return h('span', { class: 'badges' }, agreements.map(agreementBadge));
}

export function agreementBadge(agreement: Agreement): HTMLElement {
  const { name, sign, explanation } = agreementLabels[agreement];
  return h(
    'span',
    { class: 'badge', 'data-agreement': agreement, title: explanation },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    name,
  );
}

/** "The Counter, 11 May 2018": who published it and when, as far as known. */
export function describeSource({ publisher, path, published }: PageSource): string {
  return [publisher ?? path, published && displayIsoDay(published)].filter(Boolean).join(', ');
}

/** An ISO 8601 day or instant as "6 May 2026". */
export function displayIsoDay(instant: string): string {
  const time = Date.parse(`${isoDay(instant)}T00:00:00Z`);
  return Number.isNaN(time) ? instant : displayDay(time / 86_400_000);
}

/** Third-party text in its own direction, so that it cannot reorder what stands around it. */
export function isolated(text: string, language?: string): HTMLElement {
  return h('bdi', { lang: language }, text);
}
