import type { PageData, PageSource } from '../page-data.ts';
import { displayIsoDay } from './badges.ts';
import { byId, h, plural } from './dom.ts';
import { createFactsView } from './facts-view.ts';
import type { Filter } from './filter.ts';
import { buildModel, type Model } from './model.ts';
import { createOverview } from './overview.ts';
import { createReaderView } from './reader-view.ts';
import { formatRoute, parseRoute, type Route, type ViewName } from './route.ts';
import { createThemeChoice } from './theme.ts';
import { createTimelineView } from './timeline-view.ts';
import type { View } from './view.ts';

const viewNames: Readonly<Record<ViewName, string>> = {
  overview: 'Overview',
  facts: 'Facts',
  timeline: 'Timeline',
  reader: 'Reader',
};

start(buildModel(JSON.parse(byId('data').textContent ?? '') as PageData));

function start(model: Model): void {
  const main = byId('main');
  let view: View | undefined;
  let source: PageSource | undefined;
  /** Facts and timeline show the same choice, also after a visit elsewhere. */
  let filter: Filter = {};

  const show = (route: Route, isFirst: boolean) => {
    if (route.view === 'reader' && route.claim !== undefined && model.claims.get(route.claim)?.source === source) {
      if (view?.goTo?.(route.claim)) return;
    }
    view?.close?.();
    source = route.view === 'reader' ? sourceOf(route, model) : undefined;
    if ((route.view === 'facts' || route.view === 'timeline') && route.fact === undefined) filter = route.filter;
    view = create(route);
    main.replaceChildren(view.element);
    drawNavigation(route.view, filter);
    // Where the address names nothing, the page begins at its top like any other.
    const isAimed = route.view === 'reader' ? route.claim !== undefined : 'fact' in route;
    if (!isAimed) scrollTo(0, 0);
    if (!isFirst || isAimed) view.focus();
  };
  const create = (route: Route): View => {
    const remember = (name: 'facts' | 'timeline') => (changed: Filter) => {
      filter = changed;
      history.replaceState(null, '', formatRoute({ view: name, filter }));
      drawNavigation(name, filter);
    };
    if (route.view === 'facts') return createFactsView(model, route.filter, route.fact, remember('facts'));
    if (route.view === 'timeline') return createTimelineView(model, route.filter, remember('timeline'));
    if (route.view === 'reader' && source) return createReaderView(model, source, route.claim);
    return createOverview(model);
  };

  byId('theme').append(createThemeChoice());
  byId('dek').textContent = describeReport(model);
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    // The address is the reader's place; it stays as it is.
    event.preventDefault();
    main.focus();
  });
  addEventListener('hashchange', () => show(parseRoute(location.hash), false));
  show(parseRoute(location.hash), true);
}

function drawNavigation(current: ViewName, filter: Filter): void {
  const address = (name: ViewName) =>
    formatRoute(name === 'facts' || name === 'timeline' ? { view: name, filter } : { view: name });
  const links = (Object.keys(viewNames) as ViewName[]).map((name) =>
    h('li', {}, h('a', { href: address(name), 'aria-current': name === current && 'page' }, viewNames[name])),
  );
  byId('views').replaceChildren(...links);
}

/** The article that an address means; without one the article with the most claims. */
function sourceOf(route: Route & { view: 'reader' }, { sources, claims }: Model): PageSource | undefined {
  const named =
    route.claim === undefined ? sources.find(({ id }) => id === route.source) : claims.get(route.claim)?.source;
  if (named || route.claim !== undefined || route.source !== undefined) return named ?? sources[0];
  return sources.reduce<PageSource | undefined>((a, b) => (a && a.claims.length >= b.claims.length ? a : b), undefined);
}

function describeReport({ sources, claims, facts }: Model): string {
  const days = sources.flatMap(({ published }) => (published === undefined ? [] : [published.slice(0, 10)])).sort();
  const period =
    days.length === 0
      ? ''
      : days[0] === days.at(-1)
        ? `, published ${displayIsoDay(days[0]!)}`
        : `, published from ${displayIsoDay(days[0]!)} to ${displayIsoDay(days.at(-1)!)}`;
  return `${plural(sources.length, 'source')}${period}. ${plural(claims.size, 'claim')} about ${plural(facts.length, 'fact')}, each with the words that state it.`;
}
