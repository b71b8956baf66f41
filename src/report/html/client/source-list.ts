import type { PageSource } from '../page-data.ts';
import { displayIsoDay, isolated } from './badges.ts';
import { h, plural } from './dom.ts';
import type { Model } from './model.ts';
import { formatRoute } from './route.ts';

/** More sources than this are found by typing, not by reading a list. */
const listed = 200;

/** The articles, to search by headline and publisher; open on wide screens, folded on narrow ones. */
export function createSourceList({ sources }: Model, current: PageSource): HTMLElement {
  const list = h('ol', {});
  const rest = h('p', { class: 'muted', role: 'status' });
  const draw = (query: string) => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const found = sources.filter(({ headline, publisher, path }) => {
      const haystack = `${headline}\n${publisher ?? ''}\n${path}`.toLowerCase();
      return words.every((word) => haystack.includes(word));
    });
    // The open article is always there, however long the list.
    const first = query === '' ? Math.max(0, found.indexOf(current) - listed / 2) : 0;
    list.replaceChildren(...found.slice(first, first + listed).map((source) => renderItem(source, source === current)));
    rest.textContent = found.length > listed ? `${plural(found.length, 'source')}; type to find the others` : '';
  };
  const search = h('input', {
    type: 'search',
    id: 'source-search',
    placeholder: 'Find an article',
    autocomplete: 'off',
  });
  search.addEventListener('input', () => draw(search.value));
  draw('');
  const details = h(
    'details',
    { class: 'sources' },
    h('summary', {}, plural(sources.length, 'source')),
    h('label', { for: 'source-search', class: 'visually-hidden' }, 'Find an article'),
    search,
    h('nav', { 'aria-label': 'Articles' }, list),
    rest,
  );
  details.open = matchMedia('(min-width: 75rem)').matches;
  return details;
}

function renderItem(source: PageSource, isCurrent: boolean): HTMLElement {
  const facts = [
    source.publisher,
    source.published && displayIsoDay(source.published),
    plural(source.claims.length, 'claim'),
  ];
  return h(
    'li',
    {},
    h(
      'a',
      { href: formatRoute({ view: 'reader', source: source.id }), 'aria-current': isCurrent && 'page' },
      h('span', { class: 'headline' }, isolated(source.headline)),
      h('span', { class: 'muted' }, isolated(facts.filter(Boolean).join(' · '))),
    ),
  );
}
