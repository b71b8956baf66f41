import { svg } from './dom.ts';
import { percentOf, type Window } from './time-scale.ts';
import type { Mark } from './timeline-marks.ts';

const bins = 120;
const height = 44;

/** How many facts begin when, over all time, with the window that the plot shows; drag over it to choose another. */
export function createTimelineOverview(onChoose: (window: Window) => void) {
  const element = svg('svg', { class: 'density', 'aria-hidden': 'true', height });
  let limits: Window = { from: 0, to: 1 };
  let start: number | undefined;
  const dayAt = (event: PointerEvent) => {
    const { left, width } = element.getBoundingClientRect();
    const share = Math.min(Math.max((event.clientX - left) / width, 0), 1);
    return limits.from + share * (limits.to - limits.from);
  };
  element.addEventListener('pointerdown', (event) => {
    start = dayAt(event);
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointerup', (event) => {
    if (start === undefined) return;
    const end = dayAt(event);
    const window = { from: Math.min(start, end), to: Math.max(start, end) };
    start = undefined;
    // A click without a drag takes everything again.
    onChoose(window.to - window.from < (limits.to - limits.from) / 200 ? limits : window);
  });
  return {
    element,
    draw: (marks: readonly Mark[], all: Window, window: Window) => {
      limits = all;
      const counts = countInBins(marks, all);
      const most = Math.max(1, ...counts);
      const bars = counts.map((count, index) => {
        const size = count === 0 ? 0 : 3 + Math.sqrt(count / most) * (height - 8);
        const x = `${((index / bins) * 100).toFixed(2)}%`;
        return svg('rect', { class: 'bar', x, y: height - size, width: `${(80 / bins).toFixed(2)}%`, height: size });
      });
      const from = percentOf(window.from, all);
      const frame = { x: `${from}%`, width: `${percentOf(window.to, all) - from}%`, y: 0.5, height: height - 1, rx: 3 };
      element.replaceChildren(...bars, svg('rect', { class: 'frame', ...frame }));
    },
  };
}

function countInBins(marks: readonly Mark[], all: Window): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const { from, to } of marks) {
    const bin = Math.floor((percentOf((from ?? to)!, all) / 100) * bins);
    if (bin >= 0 && bin < bins) counts[bin]!++;
  }
  return counts;
}
