import { agreements } from '../page-data.ts';
import { h } from './dom.ts';
import type { Filter } from './filter.ts';
import { agreementLabels, certainties, type Family, families, statuses, types } from './labels.ts';
import type { Model } from './model.ts';

/** More names than this in the list of suggestions slow typing down; the field still takes any. */
const suggestedParties = 400;

/** Fields for every part of a filter; `onChange` is told of each change at once. */
export function createFilterBar(model: Model, initial: Filter, onChange: (filter: Filter) => void): HTMLElement {
  let filter = initial;
  const fields: (HTMLInputElement | HTMLSelectElement)[] = [];
  const change = (key: keyof Filter, value: string) => {
    const { [key]: _, ...rest } = filter;
    filter = value === '' ? rest : { ...rest, [key]: value };
    clear.disabled = Object.keys(filter).length === 0;
    onChange(filter);
  };
  const input = (key: keyof Filter, attributes: Readonly<Record<string, string>>) => {
    const field = h('input', { id: `filter-${key}`, autocomplete: 'off', spellcheck: 'false', ...attributes });
    field.value = filter[key] ?? '';
    field.addEventListener('input', () => change(key, field.value));
    fields.push(field);
    return field;
  };
  const select = (key: keyof Filter, ...options: readonly (HTMLOptionElement | HTMLOptGroupElement)[]) => {
    const field = h('select', { id: `filter-${key}` }, h('option', { value: '' }, 'All'), options);
    field.value = filter[key] ?? '';
    field.addEventListener('change', () => change(key, field.value));
    fields.push(field);
    return field;
  };
  const clear = h('button', { type: 'button', class: 'clear' }, 'Clear');
  clear.disabled = Object.keys(filter).length === 0;
  clear.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    filter = {};
    clear.disabled = true;
    onChange(filter);
    fields[0]?.focus();
  });
  const hasMore = Object.keys(initial).some((key) => key !== 'q');
  const toggle = h(
    'button',
    { type: 'button', class: 'more-toggle', 'aria-controls': 'more-fields', 'aria-expanded': String(hasMore) },
    'More filters',
  );
  toggle.addEventListener('click', () => {
    toggle.setAttribute('aria-expanded', String(toggle.getAttribute('aria-expanded') !== 'true'));
  });
  const search = input('q', { type: 'search', placeholder: 'Words of a fact, a quotation, a source' });
  const more = [
    labelled('Type', select('type', ...typeOptions())),
    labelled('Party', input('party', { list: 'parties', placeholder: 'Any' })),
    labelled('Status', select('status', ...optionsOf(statuses))),
    labelled('Certainty', select('certainty', ...optionsOf(certainties))),
    labelled('Source', select('source', ...sourceOptions(model))),
    labelled('Agreement', select('agreement', ...agreements.map((key) => option(key, agreementLabels[key].name)))),
  ];
  const names = frequentParties(model).map((name) => h('option', { value: name }));
  return h(
    'div',
    { class: 'filters', role: 'search', 'aria-label': 'Facts' },
    labelled('Search', search, 'wide'),
    toggle,
    h('div', { class: 'more-fields', id: 'more-fields' }, more, clear),
    h('datalist', { id: 'parties' }, names),
  );
}

function labelled(text: string, field: HTMLElement, kind = ''): HTMLElement {
  return h('div', { class: `field ${kind}` }, h('label', { for: field.id }, text), field);
}

function option(value: string, text: string): HTMLOptionElement {
  return h('option', { value }, text);
}

function optionsOf(names: Readonly<Record<string, string>>): HTMLOptionElement[] {
  return Object.entries(names).map(([value, text]) => option(value, text));
}

function typeOptions(): HTMLOptGroupElement[] {
  return (Object.keys(families) as Family[]).map((family) => {
    const members = Object.entries(types).filter(([, type]) => type.family === family);
    const all = members.length > 1 ? [option(family, `${families[family]}: all`)] : [];
    return h(
      'optgroup',
      { label: families[family] },
      all,
      members.map(([id, { name }]) => option(id, name)),
    );
  });
}

function sourceOptions({ sources }: Model): HTMLOptionElement[] {
  return sources
    .filter(({ claims }) => claims.length > 0)
    .map(({ id, headline, publisher }) => option(id, publisher === undefined ? headline : `${publisher}: ${headline}`));
}

function frequentParties({ facts }: Model): string[] {
  const counts = new Map<string, number>();
  for (const { fact } of facts) for (const name of fact.parties) counts.set(name, (counts.get(name) ?? 0) + 1);
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).slice(0, suggestedParties);
  return frequent.map(([name]) => name).sort();
}
