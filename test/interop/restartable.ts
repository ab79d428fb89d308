/** A process that a test ends and starts again, always with the same settings. */
export class Restartable<Peer extends AsyncDisposable> implements AsyncDisposable {
  readonly #start: () => Promise<Peer>;
  #now: Peer;

  private constructor(start: () => Promise<Peer>, now: Peer) {
    this.#start = start;
    this.#now = now;
  }

  static async start<Peer extends AsyncDisposable>(start: () => Promise<Peer>): Promise<Restartable<Peer>> {
    return new Restartable(start, await start());
  }

  /** The one that runs. */
  get now(): Peer {
    return this.#now;
  }

  /** Lets it take its leave, if it is to, kills what is left, and starts the next. */
  async restart(leave?: (peer: Peer) => Promise<void>): Promise<void> {
    await leave?.(this.#now);
    await this.#now[Symbol.asyncDispose]();
    this.#now = await this.#start();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#now[Symbol.asyncDispose]();
  }
}
