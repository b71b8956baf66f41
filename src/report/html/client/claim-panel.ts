import { agreementBadges, displayIsoDay, isolated, typeTag } from './badges.ts';
import { h, plural } from './dom.ts';
import { describeSpeaker, describeStanding, slotLabel, types } from './labels.ts';
import type { ClaimEntry, Model } from './model.ts';
import { formatRoute } from './route.ts';
import { textFragmentUrl } from './text-fragment.ts';

/** The claims of an article as a list; the active one is open. */
export function createClaimPanel(entries: readonly ClaimEntry[], model: Model) {
  const items = entries.map((entry) => renderItem(entry));
  const element = h(
    'aside',
    { class: 'panel', 'aria-label': 'Claims of this article' },
    h('h3', {}, plural(entries.length, 'claim')),
    h('ol', {}, items),
  );
  let active = -1;
  return {
    element,
    activate: (index: number) => {
      items[active]?.classList.remove('is-active');
      items[active]?.querySelector('.claim-detail')?.remove();
      active = index;
      const item = items[index];
      const entry = entries[index];
      element.classList.toggle('has-active', item !== undefined);
      if (!item || !entry) return;
      item.classList.add('is-active');
      item.append(renderDetail(entry, model));
      // scrollIntoView would move the page as well.
      element.scrollTop += item.getBoundingClientRect().top - element.getBoundingClientRect().top - 56;
    },
  };
}

function renderItem({ claim, source, number }: ClaimEntry): HTMLElement {
  return h(
    'li',
    { 'data-family': types[claim.type].family },
    h(
      'a',
      { href: formatRoute({ view: 'reader', claim: claim.id }) },
      h('span', { class: 'number' }, String(number)),
      h('span', { class: 'claim-text' }, isolated(claim.text)),
    ),
    h(
      'p',
      { class: 'claim-meta' },
      typeTag(claim.type),
      h('span', { class: 'muted' }, describeStanding(claim), ' · ', isolated(describeSpeaker(claim, source))),
    ),
  );
}

function renderDetail({ claim, source }: ClaimEntry, model: Model): HTMLElement {
  const { attribution, date, condition, slots, via, reasons, foundBy, line, column } = claim;
  const fact = model.factOf.get(claim.id);
  const rows: (readonly [string, ...(Node | string)[]])[] = [
    ...slots.map(({ name, shown, words }): [string, ...(Node | string)[]] => [
      slotLabel(name),
      isolated(shown),
      ...(words === undefined ? [] : [h('span', { class: 'muted' }, ' “', isolated(words), '”')]),
    ]),
    ['status', describeStanding(claim)],
    ['on whose word', isolated(describeSpeaker(claim, source)), ` (${attribution.kind})`],
  ];
  if (attribution.medium !== undefined) rows.push(['said in', isolated(attribution.medium)]);
  if (via.length > 0) rows.push(['passed on by', isolated(via.join(', '))]);
  if (date) rows.push(['when', isolated(date.shown), date.basis === 'published' ? ' (date of the report)' : '']);
  if (condition !== undefined) rows.push(['condition', isolated(condition)]);
  rows.push(['place', `line ${line}, column ${column}`], ['found by', h('code', {}, foundBy)]);
  if (reasons.length > 0)
    rows.push([
      'because',
      h(
        'ul',
        {},
        reasons.map((reason) => h('li', {}, isolated(reason))),
      ),
    ]);
  const live = source.url === undefined ? undefined : textFragmentUrl(source.url, claim.exact);
  return h(
    'div',
    { class: 'claim-detail' },
    h(
      'dl',
      {},
      rows.flatMap(([name, ...values]) => [h('dt', {}, name), h('dd', {}, values)]),
    ),
    h(
      'p',
      { class: 'links' },
      fact && h('a', { href: formatRoute({ view: 'facts', filter: {}, fact: fact.fact.id }) }, 'Its fact and history'),
      fact && agreementBadges(fact.fact.agreements),
      live !== undefined &&
        h('a', { href: live, rel: 'noopener noreferrer external', target: '_blank' }, 'These words on the live page'),
    ),
    source.published !== undefined && h('p', { class: 'muted' }, `Published ${displayIsoDay(source.published)}`),
  );
}
