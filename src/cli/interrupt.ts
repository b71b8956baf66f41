import { CliError } from './cli-error.ts';

/** Tells when the user wants to stop, so that a run can tidy up first. */
export interface Interrupts {
  /** Throws the {@link CliError} that ends an interrupted run. */
  check(): void;
}

/** Takes the first Ctrl-C (or SIGTERM) as a wish to stop; a second one ends the process at once. */
export function watchInterrupts(): Interrupts {
  let isInterrupted = false;
  const interrupt = () => {
    isInterrupted = true;
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  return {
    check: () => {
      if (isInterrupted) throw new CliError('interrupted', 'interrupted; the earlier results, if any, are untouched');
    },
  };
}
