import type { PageFactValue } from '../page-data.ts';
import { agreementBadges, isolated, typeTag } from './badges.ts';
import { h, plural } from './dom.ts';
import { renderFactHistory } from './fact-history.ts';
import { type Filter, filterFacts, type Sorting, type SortKey, sortFacts } from './filter.ts';
import { createFilterBar } from './filter-bar.ts';
import { growList } from './growing-list.ts';
import { statuses } from './labels.ts';
import type { FactEntry, Model } from './model.ts';
import { stepsOf } from './steps.ts';
import { displaySpan } from './time-scale.ts';
import type { View } from './view.ts';

const columns: readonly { readonly key: SortKey; readonly name: string }[] = [
  { key: 'fact', name: 'Fact' },
  { key: 'type', name: 'Type' },
  { key: 'date', name: 'When' },
  { key: 'status', name: 'Status' },
  { key: 'sources', name: 'Sources' },
  { key: 'agreement', name: 'Agreement' },
];

/** Rows that are drawn at once. */
const batch = 60;

/** The table of facts, to search, filter and sort; each row opens to the fact's history. */
export function createFactsView(
  model: Model,
  initial: Filter,
  opened: string | undefined,
  onFilter: (filter: Filter) => void,
): View {
  let filter = initial;
  let sorting: Sorting = { key: 'agreement', descending: false };
  let list: ReturnType<typeof growList> | undefined;
  const body = h('tbody', {});
  const count = h('p', { class: 'count', role: 'status' });
  const headers = columns.map(({ key, name }) =>
    h('th', { scope: 'col', class: `col-${key}` }, h('button', { type: 'button', onclick: () => sortBy(key) }, name)),
  );
  const after = h('div', {});
  const sortBy = (key: SortKey) => {
    // What people want first: the newest and the most.
    const descendsFirst = key === 'date' || key === 'sources';
    sorting = { key, descending: sorting.key === key ? !sorting.descending : descendsFirst };
    update();
  };
  const update = () => {
    const found = sortFacts(filterFacts(model.facts, filter), sorting);
    list?.stop();
    body.replaceChildren();
    list = growList(body, found, batch, (entry) => renderRows(entry, model));
    after.replaceChildren(list.more);
    count.textContent =
      found.length === model.facts.length
        ? plural(found.length, 'fact')
        : `${plural(found.length, 'fact')} of ${model.facts.length}`;
    columns.forEach(({ key }, index) => {
      const direction = sorting.descending ? 'descending' : 'ascending';
      headers[index]!.setAttribute('aria-sort', sorting.key === key ? direction : 'none');
    });
    return found;
  };
  const bar = createFilterBar(model, filter, (changed) => {
    filter = changed;
    onFilter(filter);
    update();
  });
  const found = update();
  const element = h(
    'section',
    { class: 'facts', 'aria-labelledby': 'view-title' },
    h('h2', { id: 'view-title', tabindex: '-1' }, 'Facts'),
    bar,
    count,
    h('table', { class: 'table' }, h('thead', {}, h('tr', {}, headers)), body),
    after,
  );
  const index = opened === undefined ? -1 : found.findIndex(({ fact }) => fact.id === opened);
  return {
    element,
    focus: () => {
      if (index < 0) return element.querySelector('h2')?.focus();
      list?.showUpTo(index);
      const button = body.querySelectorAll<HTMLButtonElement>('button.open')[index];
      if (button?.getAttribute('aria-expanded') === 'false') button.click();
      button?.focus();
      button?.scrollIntoView({ block: 'start' });
    },
    close: () => list?.stop(),
  };
}

function renderRows(entry: FactEntry, model: Model): HTMLElement[] {
  const { fact, sources, latest } = entry;
  const { status, date } = latest.claim;
  const last = fact.values.at(-1)?.valid;
  const steps = stepsOf(fact.values);
  const button = h('button', { type: 'button', class: 'open', 'aria-expanded': 'false' }, isolated(fact.title));
  const detail = h('tr', { class: 'detail', hidden: true });
  button.addEventListener('click', () => {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!isOpen));
    row.classList.toggle('is-open', !isOpen);
    if (!detail.hasChildNodes()) detail.append(h('td', { colspan: columns.length }, renderFactHistory(entry, model)));
    detail.hidden = isOpen;
  });
  const row = h(
    'tr',
    { class: 'row' },
    h(
      'th',
      { scope: 'row', class: 'col-fact' },
      button,
      steps.length > 1 && h('span', { class: 'steps' }, isolated(describeSteps(steps))),
    ),
    h('td', { class: 'type-cell' }, typeTag(fact.type)),
    h('td', { class: 'col-date' }, last ? displaySpan(last) : (date?.shown ?? '')),
    h(
      'td',
      { class: 'col-status' },
      status === undefined ? '' : statuses[status],
      latest.claim.certainty === 'hedged' && h('span', { class: 'muted' }, ' hedged'),
    ),
    h(
      'td',
      { class: 'number' },
      String(sources.size),
      h('span', { class: 'unit' }, sources.size === 1 ? ' source' : ' sources'),
    ),
    h('td', {}, agreementBadges(fact.agreements)),
  );
  return [row, detail];
}

/** "12% · 15%"; of a long history its beginning. */
function describeSteps(steps: readonly PageFactValue[]): string {
  const shown = steps.slice(0, 6).map((step) => step.shown);
  return [...shown, ...(steps.length > shown.length ? ['…'] : [])].join(' · ');
}
