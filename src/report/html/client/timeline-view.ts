import { agreementBadge, isolated } from './badges.ts';
import { groupDigits, h, plural, svg } from './dom.ts';
import { type Filter, filterFacts } from './filter.ts';
import { createFilterBar } from './filter-bar.ts';
import { growList } from './growing-list.ts';
import { types } from './labels.ts';
import type { FactEntry, Model } from './model.ts';
import { formatRoute } from './route.ts';
import { displayDay, findTicks, pan, percentOf, type Tick, type Window, zoom } from './time-scale.ts';
import { describeMarks, type Mark, marksOf, renderMarks } from './timeline-marks.ts';
import { createTimelineOverview } from './timeline-overview.ts';
import type { View } from './view.ts';

const batch = 80;

interface Row {
  readonly entry: FactEntry;
  readonly marks: readonly Mark[];
}

/** Facts over the time for which they hold: one row each, the same filters as the table, to zoom and to move. */
export function createTimelineView(model: Model, initial: Filter, onFilter: (filter: Filter) => void): View {
  let filter = initial;
  let rows: Row[] = [];
  let limits: Window = { from: 0, to: 1 };
  let window = limits;
  let list: ReturnType<typeof growList> | undefined;
  const count = h('p', { class: 'count', role: 'status' });
  const axis = svg('svg', { class: 'axis', 'aria-hidden': 'true' });
  const body = h('ol', { class: 'lanes' });
  const after = h('div', {});
  const show = (next: Window) => {
    window = next;
    draw();
  };
  const overview = createTimelineOverview((next) => show(next));
  const draw = () => {
    const ticks = findTicks(window, innerWidth < 700 ? 4 : 9);
    drawAxis(axis, window, ticks);
    overview.draw(
      rows.flatMap(({ marks }) => marks),
      limits,
      window,
    );
    const visible = rows.filter(({ marks }) => marks.some((mark) => isInside(mark, window)));
    list?.stop();
    body.replaceChildren();
    list = growList(body, visible, batch, (row) => renderRow(row, window, ticks));
    after.replaceChildren(list.more);
    const undated = rows.length - rows.filter(({ marks }) => marks.length > 0).length;
    count.textContent = [
      `${plural(visible.length, 'fact')} from ${displayDay(Math.floor(window.from))} to ${displayDay(Math.ceil(window.to))}`,
      undated > 0 ? `${groupDigits(undated)} without a date` : '',
    ]
      .filter(Boolean)
      .join('; ');
  };
  const update = () => {
    rows = filterFacts(model.facts, filter)
      .map((entry) => ({ entry, marks: marksOf(entry) }))
      .sort((a, b) => (a.entry.day ?? Infinity) - (b.entry.day ?? Infinity));
    limits = limitsOf(rows);
    show(usualWindow(rows, limits));
  };
  const bar = createFilterBar(model, filter, (changed) => {
    filter = changed;
    onFilter(filter);
    update();
  });
  const actions: Readonly<Record<string, () => Window>> = {
    'Zoom in': () => zoom(window, 0.5, limits),
    'Zoom out': () => zoom(window, 2, limits),
    Earlier: () => pan(window, -0.4, limits),
    Later: () => pan(window, 0.4, limits),
    'All time': () => limits,
  };
  const keys: Readonly<Record<string, keyof typeof actions>> = {
    '+': 'Zoom in',
    '=': 'Zoom in',
    '-': 'Zoom out',
    ArrowLeft: 'Earlier',
    ArrowRight: 'Later',
    '0': 'All time',
  };
  const controls = h(
    'div',
    { class: 'controls', role: 'group', 'aria-label': 'Zoom: plus, minus, arrow keys and 0 work here too' },
    Object.entries(actions).map(([name, act]) => h('button', { type: 'button', onclick: () => show(act()) }, name)),
  );
  controls.addEventListener('keydown', (event) => {
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[keys[event.key] ?? ''];
    if (!action) return;
    event.preventDefault();
    show(action());
  });
  const element = h(
    'section',
    { class: 'timeline', 'aria-labelledby': 'view-title' },
    h('h2', { id: 'view-title', tabindex: '-1' }, 'Timeline'),
    bar,
    h('div', { class: 'timeline-head' }, count, controls),
    legend(),
    h('div', { class: 'plot' }, overview.element, h('div', { class: 'axis-row' }, axis), body, after),
  );
  const onPlotWheel = (event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    show(zoom(window, event.deltaY > 0 ? 1.25 : 0.8, limits));
  };
  element.querySelector<HTMLElement>('.plot')?.addEventListener('wheel', onPlotWheel, { passive: false });
  update();
  return {
    element,
    focus: () => element.querySelector('h2')?.focus(),
    close: () => list?.stop(),
  };
}

function renderRow({ entry, marks }: Row, window: Window, ticks: readonly Tick[]): HTMLElement {
  const { fact } = entry;
  const isContradicted = fact.agreements.includes('contradicted');
  return h(
    'li',
    { class: 'lane', 'data-family': types[fact.type].family },
    h(
      'div',
      { class: 'lane-label' },
      h('a', { href: formatRoute({ view: 'facts', filter: {}, fact: fact.id }) }, isolated(fact.title)),
      isContradicted && agreementBadge('contradicted'),
      h('span', { class: 'visually-hidden' }, describeMarks(marks)),
    ),
    renderMarks(marks, window, ticks),
  );
}

function drawAxis(axis: SVGSVGElement, window: Window, ticks: readonly Tick[]): void {
  axis.replaceChildren(
    ...ticks.map(({ day, label }) => {
      const x = `${percentOf(day, window).toFixed(2)}%`;
      return svg('g', {}, svg('line', { x1: x, x2: x, y1: 20, y2: 26 }), svg('text', { x, y: 14 }, label));
    }),
  );
}

function isInside({ from, to }: Mark, window: Window): boolean {
  return (from ?? -Infinity) < window.to && (to ?? Infinity) > window.from;
}

/** All dates with a little air around them. */
function limitsOf(rows: readonly Row[]): Window {
  const days = rows.flatMap(({ marks }) =>
    marks.flatMap(({ from, to }) => [from, to].filter((day) => day !== undefined)),
  );
  if (days.length === 0) return { from: 0, to: 365 };
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  const air = Math.max((last - first) * 0.04, 15);
  return { from: first - air, to: last + air };
}

/** Without the few dates that lie so far back that everything else would be squeezed together. */
function usualWindow(rows: readonly Row[], limits: Window): Window {
  const starts = rows.flatMap(({ entry }) => entry.day ?? []);
  const usual = starts[Math.floor(starts.length * 0.06)];
  if (usual === undefined || limits.to - limits.from < 2 * (limits.to - usual)) return limits;
  return { from: usual - (limits.to - usual) * 0.03, to: limits.to };
}

function legend(): HTMLElement {
  const example = (name: string, mark: Partial<Mark>) => {
    const whole: Mark = { state: 'current', isApproximate: false, basis: 'stated', shown: '', ...mark };
    return h('li', {}, renderMarks([whole], { from: 0, to: 100 }), name);
  };
  return h(
    'ul',
    { class: 'legend', 'aria-label': 'How the marks are drawn' },
    example('day', { from: 50, to: 51 }),
    example('period', { from: 20, to: 80 }),
    example('open end', { from: 20 }),
    example('approximate', { from: 20, to: 80, isApproximate: true }),
    example('date of the report only', { from: 50, to: 51, basis: 'published' }),
    example('superseded', { from: 20, to: 80, state: 'superseded' }),
    example('contradicted', { from: 20, to: 80, state: 'contradicted' }),
  );
}
