import type { PageFactValue, PageRelation } from '../page-data.ts';
import { describeSource, isolated } from './badges.ts';
import { h, plural } from './dom.ts';
import { describeSpeaker, describeStanding, relationKinds, slotLabel, standings } from './labels.ts';
import type { ClaimEntry, FactEntry, Model } from './model.ts';
import { formatRoute } from './route.ts';
import { displaySpan } from './time-scale.ts';

/** Everything about a fact: its values over time, each source's words side by side, its origins, its relations. */
export function renderFactHistory(entry: FactEntry, model: Model): HTMLElement {
  const { fact } = entry;
  return h(
    'div',
    { class: 'history' },
    h(
      'ol',
      { class: 'values', 'aria-label': 'Values over time' },
      fact.values.map((value) => renderValue(value, entry, model)),
    ),
    h(
      'div',
      { class: 'notes' },
      fact.support.length > 0 && renderSupport(entry),
      renderOrigins(entry, model),
      fact.relations.length > 0 && renderRelations(fact.relations, model),
    ),
  );
}

function renderValue(value: PageFactValue, { fact }: FactEntry, model: Model): HTMLElement {
  const claims = value.claims.flatMap((id) => model.claims.get(id) ?? []);
  const notes = [
    value.valid && displaySpan(value.valid),
    value.valid?.basis === 'published' && 'date of the report',
    fact.values.length > 1 && standings[value.standing],
    fact.origins.length > 1 && plural(value.origins, 'origin'),
  ];
  return h(
    'li',
    { class: 'value', 'data-standing': value.standing },
    h(
      'p',
      { class: 'value-head' },
      h('strong', {}, isolated(value.shown)),
      ' ',
      h('span', { class: 'muted' }, notes.filter((note) => typeof note === 'string').join(' · ')),
    ),
    h('div', { class: 'quotes' }, claims.map(renderQuotation)),
  );
}

/** A source's words with who says them, and the way to where they stand. */
export function renderQuotation({ claim, source }: ClaimEntry): HTMLElement {
  return h(
    'figure',
    { class: 'quotation' },
    h('blockquote', { lang: source.language }, h('p', {}, isolated(claim.exact))),
    h(
      'figcaption',
      {},
      h('a', { href: formatRoute({ view: 'reader', claim: claim.id }) }, isolated(describeSource(source))),
      h('span', { class: 'muted' }, isolated(describeSpeaker(claim, source)), ` · ${describeStanding(claim)}`),
      claim.condition !== undefined && h('span', { class: 'muted' }, 'Condition: ', isolated(claim.condition)),
    ),
  );
}

function renderSupport({ fact }: FactEntry): HTMLElement {
  const rows = fact.support.map(({ slot, shown, origins }) =>
    h('li', {}, `${slotLabel(slot)}: `, h('strong', {}, isolated(shown)), ` by ${plural(origins, 'origin')}`),
  );
  return h('section', {}, h('h4', {}, 'Agreement'), h('ul', {}, rows));
}

function renderOrigins({ fact }: FactEntry, { sourceOf }: Model): HTMLElement {
  const groups = fact.origins.map(({ sources, sharedBy }) => {
    const names = sources.flatMap((id) => sourceOf.get(id) ?? []).map((source) => isolated(describeSource(source)));
    const shared = sharedBy.length > 0 && h('span', { class: 'muted' }, ` (one witness: ${sharedBy.join('; ')})`);
    return h(
      'li',
      {},
      names.flatMap((name, at) => (at === 0 ? [name] : ['; ', name])),
      shared,
    );
  });
  return h('section', {}, h('h4', {}, plural(fact.origins.length, 'independent origin')), h('ul', {}, groups));
}

function renderRelations(relations: readonly PageRelation[], model: Model): HTMLElement {
  const rows = relations.map(({ kind, from, to, rule, reason }) =>
    h(
      'li',
      { 'data-kind': kind },
      linkTo(from, model),
      ` ${relationKinds[kind]} `,
      linkTo(to, model),
      h('span', { class: 'reason' }, reason),
      h('code', { class: 'rule' }, rule),
    ),
  );
  return h('section', {}, h('h4', {}, 'Relations and their reasons'), h('ul', { class: 'relations' }, rows));
}

function linkTo(id: string, { claims }: Model): HTMLElement | string {
  const entry = claims.get(id);
  if (!entry) return 'a claim that is not in this report';
  const { source, claim } = entry;
  const label = `${source.publisher ?? source.path}${claim.value === undefined ? '' : ` (${claim.value})`}`;
  return h('a', { href: formatRoute({ view: 'reader', claim: id }) }, isolated(label));
}
