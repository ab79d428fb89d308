import type { PeerInput } from "./machine-runner.ts";

/** Why the present connection or attempt ends. An end has several steps; the reason of the first one counts. */
export class EndReason {
  #reason: number | null = null;
  #detail: string | undefined;

  /** A DISCONNECT_REASON_*; set by {@link note}. */
  get reason(): number {
    return this.#reason as number;
  }

  /** The reason in words. */
  get detail(): string | undefined {
    return this.#detail;
  }

  /** Forgets the last end, because a connection or an attempt begins. */
  forget(): void {
    this.#reason = null;
    this.#detail = undefined;
  }

  /** Notes an event that ends the connection, or is about to. The event's own reason goes before that of its line in the table. */
  note(input: PeerInput, stepReason: number | undefined): void {
    this.#reason ??= (input.reason ?? stepReason) as number;
    this.#detail ??= input.detail;
  }
}
