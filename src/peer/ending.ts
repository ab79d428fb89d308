import type { PeerInput } from "./machine-runner.ts";

/** Why the connection or attempt at hand ends: of all that happens at its end the first reason counts. */
export class Ending {
  #reason: number | null = null;
  #detail: string | undefined;

  /** A DISCONNECT_REASON_*; only after {@link note}. */
  get reason(): number {
    return this.#reason as number;
  }

  /** The same in words. */
  get detail(): string | undefined {
    return this.#detail;
  }

  /** A connection or an attempt begins. */
  forget(): void {
    this.#reason = null;
    this.#detail = undefined;
  }

  /** An event ends it, or is about to; the event's own reason goes before that of the table's line. */
  note(input: PeerInput, stepReason: number | undefined): void {
    this.#reason ??= (input.reason ?? stepReason) as number;
    this.#detail ??= input.detail;
  }
}
