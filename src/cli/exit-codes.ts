/** What the process reports to its caller; never a count. */
export const exitCodes = {
  done: 0,
  /** A check failed: `verify` found a mismatch. */
  checkFailed: 1,
  /** Wrong usage, nothing to read, or nowhere to write. */
  usage: 2,
  /** Some source could not be read; everything else was written. */
  someUnreadable: 3,
  /** An error that this program did not expect (EX_SOFTWARE of sysexits.h). */
  bug: 70,
  /** Interrupted by Ctrl-C (128 + SIGINT); the old output is intact. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
