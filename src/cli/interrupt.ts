import { exitCodes } from './exit-codes.ts';

/** On the first Ctrl-C (or SIGTERM) tidies up and ends the process; a second one ends it at once. */
export function onInterrupt(tidyUp: () => Promise<void>): void {
  const interrupt = () => {
    tidyUp()
      .catch(() => undefined)
      .finally(() => process.exit(exitCodes.interrupted));
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
}
