export type CliErrorCode = 'invalid-option' | 'no-input' | 'invalid-result' | 'cannot-write';

/** An end that the user can do something about; each line of the message names the thing and the remedy. */
export class CliError extends Error {
  readonly code: CliErrorCode;

  constructor(code: CliErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
