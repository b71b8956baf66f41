import type { Terminal } from './terminal.ts';

/** Runs shorter than this show no bar: it would only flicker. */
const showAfterMs = 1000;
const redrawEveryMs = 100;
const width = 24;

/** A bar on the last line of an interactive terminal; does nothing on any other. */
export interface Progress {
  advance(): void;
  /** Takes the bar away, so that a line can be printed. */
  clear(): void;
}

/** A bar for `total` files; more items than that (records of NDJSON files) stop it at its end. */
export function startProgress(terminal: Terminal, total: number): Progress {
  const startedAt = performance.now();
  let done = 0;
  let drawnAt = 0;
  const draw = () => {
    const filled = Math.min(width, Math.floor((width * done) / Math.max(total, 1)));
    terminal.redraw(`${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${Math.max(total, done)}`);
  };
  return {
    advance: () => {
      done++;
      const now = performance.now();
      if (!terminal.isInteractive || now - startedAt < showAfterMs || now - drawnAt < redrawEveryMs) return;
      drawnAt = now;
      draw();
    },
    clear: () => {
      if (drawnAt > 0) terminal.redraw('');
      drawnAt = 0;
    },
  };
}
