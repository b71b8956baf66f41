import type { Standing } from '../../../model/ledger.ts';
import type { PageTime } from '../page-data.ts';
import { svg } from './dom.ts';
import { standings } from './labels.ts';
import type { FactEntry } from './model.ts';
import { displaySpan, percentOf, type Tick, type Window } from './time-scale.ts';

/** A value of a fact on the plot. */
export interface Mark extends PageTime {
  readonly state: Standing;
  readonly isApproximate: boolean;
  readonly shown: string;
}

/** The dated values of a fact. */
export function marksOf({ fact, claims }: FactEntry): Mark[] {
  const approximate = new Set(claims.filter(({ claim }) => claim.date?.approximate).map(({ claim }) => claim.id));
  return fact.values.flatMap(({ valid, shown, standing, claims }) =>
    valid === undefined
      ? []
      : [{ ...valid, state: standing, shown, isApproximate: claims.some((id) => approximate.has(id)) }],
  );
}

/** The same for those who do not see the plot: "12%: since 2019, approximate, superseded; 15%: …". */
export function describeMarks(marks: readonly Mark[]): string {
  const words = marks.map(({ shown, state, basis, isApproximate, from, to }) =>
    [
      `${shown}: ${displaySpan({ from, to })}`,
      isApproximate && 'approximate',
      basis === 'published' && 'date of the report',
      state !== 'current' && standings[state],
    ]
      .filter(Boolean)
      .join(', '),
  );
  return words.length === 0 ? 'no date' : words.join('; ');
}

const middle = 13;
const thickness = 8;
/** Shorter than this on the screen, in percent of the plot, a period is drawn as a point. */
const pointBelow = 1.2;
/** Marks as close as this, in percent of the plot, share a label. */
const sameLabelWithin = 1.2;
/** Longer values are read in the row's fact. */
const longestLabel = 24;
/** Room for a character of a label, in percent of the plot; generous for narrow screens. */
const labelWidth = 1;

/** One row of the plot. Places are in percent of its width, so that it fits any screen and any paper. */
export function renderMarks(marks: readonly Mark[], window: Window, ticks: readonly Tick[] = []): SVGSVGElement {
  const inside = marks.filter(({ from, to }) => (from ?? window.from) <= window.to && (to ?? window.to) >= window.from);
  const lines = ticks.map(({ day }) => {
    const x = percent(percentOf(day, window));
    return svg('line', { class: 'tick', x1: x, x2: x, y1: 0, y2: '100%' });
  });
  const shapes = inside.map((mark) => renderMark(mark, window));
  const labels = marks.length > 1 ? renderLabels(inside, window) : [];
  return svg('svg', { class: 'marks', 'aria-hidden': 'true' }, lines, shapes, labels);
}

/** Where a mark begins and ends, in percent; a point at one place. */
function edgesOf({ from, to }: Mark, window: Window) {
  const start = from === undefined ? 0 : percentOf(from, window);
  const end = to === undefined ? 100 : percentOf(to, window);
  const isPoint = from !== undefined && to !== undefined && end - start < pointBelow;
  const middle = (start + end) / 2;
  return isPoint ? { start: middle, end: middle, isPoint } : { start, end, isPoint };
}

function renderMark(mark: Mark, window: Window): SVGElement {
  const { start, end, isPoint } = edgesOf(mark, window);
  const from = Math.max(start, 0);
  const to = Math.min(end, 100);
  const classes = ['mark', mark.state, mark.basis, mark.isApproximate ? 'approximate' : ''].filter(Boolean).join(' ');
  const shape = isPoint
    ? svg('circle', { cx: percent(start), cy: middle, r: 5 })
    : svg('rect', { x: percent(from), width: percent(to - from), y: middle - thickness / 2, height: thickness, rx: 3 });
  return svg(
    'g',
    { class: classes },
    svg('title', {}, `${mark.shown}: ${displaySpan(mark)}`),
    shape,
    mark.to === undefined && arrow('100%', -1),
    mark.from === undefined && arrow('0%', 1),
    mark.state === 'contradicted' &&
      svg('text', { class: 'clash', x: percent(from), dx: isPoint ? -17 : -11, y: middle + 4 }, '≠'),
  );
}

/** The values behind their marks, those of one place together, where there is room before the next. */
function renderLabels(marks: readonly Mark[], window: Window): SVGElement[] {
  const groups: { readonly start: number; end: number; readonly values: Set<string>; isContradicted: boolean }[] = [];
  const placed = marks.map((mark) => ({ mark, ...edgesOf(mark, window) })).sort((a, b) => a.start - b.start);
  for (const { mark, start, end } of placed) {
    let group = groups.at(-1);
    if (group === undefined || start - group.end > sameLabelWithin) {
      group = { start, end, values: new Set(), isContradicted: false };
      groups.push(group);
    }
    group.end = Math.max(group.end, end);
    group.values.add(mark.shown);
    group.isContradicted ||= mark.state === 'contradicted';
  }
  return groups.flatMap(({ end, values, isContradicted }, at) => {
    const label = [...values].join(isContradicted ? ' ≠ ' : ', ');
    const room = Math.min(100, (groups[at + 1]?.start ?? 101) - 1) - end;
    if (label.length > longestLabel || 2 + label.length * labelWidth > room) return [];
    return [svg('text', { class: 'value-label', x: percent(end), dx: 10, y: middle + 4 }, label)];
  });
}

/** A tip at the edge of the plot: it goes on beyond. */
function arrow(x: string, direction: 1 | -1): SVGElement {
  // A nested picture, because a path knows no percent.
  const points = direction === -1 ? '-9,-7 0,0 -9,7' : '9,-7 0,0 9,7';
  return svg('svg', { x, y: middle, overflow: 'visible', class: 'tip' }, svg('polygon', { points }));
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`;
}
