import type { Source } from '../model/source.ts';
import type { Terminal } from './terminal.ts';

/** More than this are counted, not printed; sources.json has them all. */
const printedProblems = 20;

/** Prints the errors and warnings of sources as they come. */
export interface Problems {
  print(source: Source): void;
  /** Says how many were not printed. */
  end(): void;
}

export function createProblems(terminal: Terminal): Problems {
  let seen = 0;
  return {
    print: (source) => {
      for (const { severity, message, line } of source.diagnostics) {
        if (severity === 'note') continue;
        seen++;
        const place = line === undefined || source.record ? source.path : `${source.path}:${line}`;
        if (seen <= printedProblems) terminal.complain(severity, `${place}: ${message}`);
      }
    },
    end: () => {
      const rest = seen - printedProblems;
      if (rest > 0) terminal.complain('warning', `${rest} more problems; sources.json lists them all`);
    },
  };
}
