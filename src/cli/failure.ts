/** Exit statuses of `diameter`; those of `send` are the ones that scripts rely on. */
export const EXIT_OK = 0;
/** The work was done, its result is negative: an error answer, a message that can't be read. */
export const EXIT_NEGATIVE = 1;
/** The work could not be done: wrong arguments, no answer. */
export const EXIT_FAILED = 2;

/** Ends a command with one line on standard error. */
export class Failure extends Error {
  readonly status: number;

  constructor(message: string, status: number = EXIT_FAILED) {
    super(message);
    this.status = status;
  }
}
