import type { Environment } from "../environment.ts";
import type { SequenceGenerator } from "../identifiers.ts";
import { PLAIN, type Validation } from "../message/validation.ts";
import type { TimerQueue } from "../timer-queue.ts";
import type { LocalCapabilities } from "./capabilities.ts";
import type { Peer } from "./peer.ts";
import type { PeerTimer } from "./state-machine.ts";
import type { WatchdogSettings } from "./watchdog-runner.ts";

/** The values for peers without their own; a node has them under these names. Seconds, read at each use. */
export interface PeerRunnerSettings extends WatchdogSettings {
  readonly ceaTimeout: number;
  readonly connectTimeout: number;
  readonly dpaTimeout: number;
  /** How long the open connection of a peer may be silent once a newer one has come. */
  readonly probeTimeout: number;
  /** Dial sooner than after `reconnectWait` where that helps: see `NodeOptions`. */
  readonly quickReconnect: boolean;
  readonly validateReceivedRequestAvps: boolean;
  /** Answer a DPR with 5012 while requests of ours are unanswered there (RFC 6733 §5.4). False unless given. */
  readonly dpaErrorInFlight?: boolean | undefined;
  readonly validation: Validation;
}

/** The collaborators that the runners of a node share. */
export interface PeerRunnerOptions {
  readonly environment: Environment;
  readonly timers: TimerQueue;
  readonly settings: PeerRunnerSettings;
  /** The node's source of End-to-End Identifiers. */
  readonly endToEndSeq: SequenceGenerator;
  /** The capabilities of this node; called for each base message. */
  readonly local: () => LocalCapabilities;
}

/** The seconds of a timer: the peer's own value, or the node's. */
export function timerSeconds(timer: PeerTimer, peer: Peer, settings: PeerRunnerSettings): number {
  switch (timer) {
    case "connect":
      return peer.connectTimeout || settings.connectTimeout;
    case "cea":
      return peer.ceaTimeout || settings.ceaTimeout;
    case "dpa":
      return peer.dpaTimeout || settings.dpaTimeout;
    case "probe":
      return peer.probeTimeout || settings.probeTimeout;
  }
}

/** The settings of a peer's watchdog: the peer's own values, or the node's. */
export function watchdogSettings(peer: Peer, settings: PeerRunnerSettings): WatchdogSettings {
  return {
    idleTimeout: peer.idleTimeout || settings.idleTimeout,
    dwaTimeout: peer.dwaTimeout || settings.dwaTimeout || null,
    reopen: peer.reopen ?? settings.reopen,
    reopenDwaCount: peer.reopenDwaCount ?? settings.reopenDwaCount,
  };
}

/** How strictly requests of the base protocol are checked: by the peer's own value, or the node's. */
export function baseValidation(
  peer: Peer | null,
  settings: Pick<PeerRunnerSettings, "validateReceivedRequestAvps" | "validation">,
): Validation {
  return settings.validateReceivedRequestAvps ? (peer?.validation ?? settings.validation) : PLAIN.off;
}
