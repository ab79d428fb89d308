import {
  DISCONNECT_REASON_CER_REJECTED,
  DISCONNECT_REASON_CLEAN_DISCONNECT,
  DISCONNECT_REASON_DPR,
  DISCONNECT_REASON_DWA_TIMEOUT,
  DISCONNECT_REASON_FAILED_CONNECT,
  DISCONNECT_REASON_FAILED_CONNECT_CE,
  DISCONNECT_REASON_SOCKET_FAIL,
} from "./disconnect-reasons.ts";

/* The peer state machine of RFC 6733 §5.6 as a table of data. `machine-runner.ts` steps through it. */

/** The states of RFC 6733 §5.6. */
export type RfcState =
  | "Closed"
  | "Wait-Conn-Ack"
  | "Wait-I-CEA"
  | "Wait-Conn-Ack/Elect"
  | "Wait-Returns"
  | "R-Open"
  | "I-Open"
  | "Closing";

/**
 * The states of the table: those of RFC 6733 with two refinements. The table calls the connection that we opened I (initiator), the one
 * that the peer opened R (responder). Closing is split by the connection that is being closed. `I-Open/Probe` and `R-Open/Probe` are
 * I-Open and R-Open while a new connection of the same peer, N, waits for its CEA: the open connection is sent a DWR to see whether it
 * still lives.
 */
export type PeerState = Exclude<RfcState, "Closing"> | "I-Open/Probe" | "R-Open/Probe" | "Closing I" | "Closing R";

/** N, or a newcomer whose CER has just come, in the place of a connection that was open. */
const TAKE_N = ["reportReplaced", "takeN", "sendCea", "reportOpen"] as const satisfies PeerAction[];
const TAKE_NEWCOMER = ["reportReplaced", "takeNewcomer", "sendCea", "reportOpen"] as const satisfies PeerAction[];

/**
 * The step of each state at each event; an event that is not listed changes nothing. Lines of RFC 6733 §5.6 stand above each entry
 * as `row | state | event | action | next state`; what the RFC leaves out is marked by the rule that fills the gap.
 */
export const peerTable: StateTable = {
  Closed: {
    // PSM-01 | Closed | Start asked for | open transport to peer | Wait-Conn-Ack
    start: step("PSM-01", ["openTransport"], "Wait-Conn-Ack"),
    // PSM-02 | Closed | CER on incoming connection | accept, process CER, send CEA on R | R-Open
    incomingCer: step("PSM-02", ["takeNewcomer", "sendCea", "reportOpen"], "R-Open"),
  },
  "Wait-Conn-Ack": {
    // PSM-03 | Wait-Conn-Ack | connect succeeded | send CER on I | Wait-I-CEA
    connected: step("PSM-03", ["sendCer"], "Wait-I-CEA"),
    // All addresses of a peer are tried in turn before the attempt has failed.
    addressFailed: step("next address", ["closeI", "openTransport"], "Wait-Conn-Ack"),
    // PSM-04 | Wait-Conn-Ack | connect refused | clean up | Closed
    connectFailed: step("PSM-04", ["closeI", "reportClosed"], "Closed", DISCONNECT_REASON_FAILED_CONNECT),
    // PSM-05 | Wait-Conn-Ack | CER on incoming connection | accept, process CER, hold the CEA | Wait-Conn-Ack/Elect
    incomingCer: step("PSM-05", ["takeNewcomer"], "Wait-Conn-Ack/Elect"),
    // PSM-06 | Wait-Conn-Ack | timeout | error | Closed
    timeout: step("PSM-06", ["closeI", "reportClosed"], "Closed", DISCONNECT_REASON_FAILED_CONNECT),
    // PSM-32: Stop before open ends the attempt without DPR.
    stop: step("PSM-32", ["closeI", "reportClosed"], "Closed", DISCONNECT_REASON_CLEAN_DISCONNECT),
    abort: step("abort", ["closeI", "reportClosed"], "Closed"),
  },
  "Wait-I-CEA": {
    // PSM-07 | Wait-I-CEA | CEA on I (success) | process CEA | I-Open
    cea: step("PSM-07", ["reportOpen"], "I-Open"),
    // CER-14: any other CEA closes the connection.
    ceaRefused: step("CER-14", ["closeI", "reportClosed"], "Closed", DISCONNECT_REASON_CER_REJECTED),
    // PSM-08 | Wait-I-CEA | CER on incoming connection | accept, process CER, elect | Wait-Returns
    incomingCer: step("PSM-08", ["takeNewcomer", "elect"], "Wait-Returns"),
    // PSM-09 | Wait-I-CEA | peer closed I | close I | Closed
    closedI: step("PSM-09", ["closeI", "reportClosed"], "Closed"),
    // PSM-10 | Wait-I-CEA | other message than CEA on I | error | Closed
    nonCea: step("PSM-10", ["closeI", "reportClosed"], "Closed", DISCONNECT_REASON_FAILED_CONNECT_CE),
    // PSM-11 | Wait-I-CEA | timeout | error | Closed
    timeout: step("PSM-11", ["closeI", "reportClosed"], "Closed", DISCONNECT_REASON_FAILED_CONNECT_CE),
    stop: step("PSM-32", ["closeI", "reportClosed"], "Closed", DISCONNECT_REASON_CLEAN_DISCONNECT),
    abort: step("abort", ["closeI", "reportClosed"], "Closed"),
  },
  "Wait-Conn-Ack/Elect": {
    // PSM-12 | Wait-Conn-Ack/Elect | connect succeeded | send CER on I, elect | Wait-Returns
    connected: step("PSM-12", ["sendCer", "elect"], "Wait-Returns"),
    // PSM-13 | Wait-Conn-Ack/Elect | connect refused | send CEA on R | R-Open
    connectFailed: step("PSM-13", ["closeI", "sendCea", "reportOpen"], "R-Open"),
    // With the peer's own connection at hand no further address is tried.
    addressFailed: step("PSM-13", ["closeI", "sendCea", "reportOpen"], "R-Open"),
    // PSM-14 | Wait-Conn-Ack/Elect | peer closed R | close R | Wait-Conn-Ack
    closedR: step("PSM-14", ["closeR"], "Wait-Conn-Ack"),
    // PSM-15 | Wait-Conn-Ack/Elect | further CER on a new connection | reject the new one | unchanged
    incomingCer: step("PSM-15", ["rejectNewcomer"], "Wait-Conn-Ack/Elect"),
    // PSM-16 | Wait-Conn-Ack/Elect | timeout | error | Closed
    timeout: step("PSM-16", ["closeI", "closeR", "reportClosed"], "Closed", DISCONNECT_REASON_FAILED_CONNECT),
    cerAgain: step("CER-22", ["refuseCer"], "Wait-Conn-Ack/Elect"),
    stop: step("PSM-32", ["closeI", "closeR", "reportClosed"], "Closed", DISCONNECT_REASON_CLEAN_DISCONNECT),
    abort: step("abort", ["closeI", "closeR", "reportClosed"], "Closed"),
  },
  "Wait-Returns": {
    // PSM-17 | Wait-Returns | we win the election | close I, send CEA on R | R-Open
    electionWon: step("PSM-17", ["closeI", "sendCea", "reportOpen"], "R-Open"),
    // PSM-18 | Wait-Returns | peer closed I | close I, send CEA on R | R-Open
    closedI: step("PSM-18", ["closeI", "sendCea", "reportOpen"], "R-Open"),
    // CER-14: in Wait-Returns a CEA that refuses us counts as the peer closing I, and so does any other message.
    ceaRefused: step("CER-14", ["closeI", "sendCea", "reportOpen"], "R-Open"),
    nonCea: step("CER-14", ["closeI", "sendCea", "reportOpen"], "R-Open"),
    // PSM-19 | Wait-Returns | CEA on I (success) | close R | I-Open
    cea: step("PSM-19", ["rejectR", "reportOpen"], "I-Open"),
    // PSM-20 | Wait-Returns | peer closed R | close R | Wait-I-CEA
    closedR: step("PSM-20", ["closeR"], "Wait-I-CEA"),
    // PSM-21 | Wait-Returns | further CER on a new connection | reject the new one | unchanged
    incomingCer: step("PSM-21", ["rejectNewcomer"], "Wait-Returns"),
    // PSM-22 | Wait-Returns | timeout | error | Closed
    timeout: step("PSM-22", ["closeI", "closeR", "reportClosed"], "Closed", DISCONNECT_REASON_FAILED_CONNECT_CE),
    cerAgain: step("CER-22", ["refuseCer"], "Wait-Returns"),
    stop: step("PSM-32", ["closeI", "closeR", "reportClosed"], "Closed", DISCONNECT_REASON_CLEAN_DISCONNECT),
    abort: step("abort", ["closeI", "closeR", "reportClosed"], "Closed"),
  },
  // PSM-23: messages to send and messages received pass by the machine; see PeerRunner.receive.
  "R-Open": {
    // PSM-24 | R-Open, I-Open | DWR; DWA | process and send DWA; process | unchanged
    dwr: step("PSM-24", ["sendDwa"], "R-Open"),
    dwa: step("PSM-24", ["noteDwa"], "R-Open"),
    // PSM-25 | R-Open, I-Open | CER on a new connection | reject the new one | unchanged
    // A peer has one connection (RFC 6733 §2.1): by its CER it says that it knows of no other. We ask that one before we reject.
    incomingCer: step("PSM-25", ["holdNewcomer", "probe"], "R-Open/Probe"),
    cerInDoubt: step("PSM-25", ["closeR", ...TAKE_NEWCOMER], "R-Open", DISCONNECT_REASON_SOCKET_FAIL),
    cerAgain: step("CER-22", ["refuseCer"], "R-Open"),
    // PSM-26 | R-Open, I-Open | Stop asked for | send DPR | Closing
    stop: step("PSM-26", ["sendDpr"], "Closing R"),
    // PSM-27 | R-Open, I-Open | DPR | send DPA | Closing
    dpr: step("PSM-27", ["sendDpa"], "Closing R", DISCONNECT_REASON_DPR),
    // PSM-28 | R-Open, I-Open | peer closed the connection | close | Closed
    closedR: step("PSM-28", ["closeR", "reportClosed"], "Closed"),
    watchdogExpired: step("WDG-09", ["closeR", "reportClosed"], "Closed", DISCONNECT_REASON_DWA_TIMEOUT),
    abort: step("abort", ["closeR", "reportClosed"], "Closed"),
  },
  "I-Open": {
    dwr: step("PSM-24", ["sendDwa"], "I-Open"),
    dwa: step("PSM-24", ["noteDwa"], "I-Open"),
    incomingCer: step("PSM-25", ["holdNewcomer", "probe"], "I-Open/Probe"),
    cerInDoubt: step("PSM-25", ["closeI", ...TAKE_NEWCOMER], "R-Open", DISCONNECT_REASON_SOCKET_FAIL),
    cerAgain: step("CER-22", ["refuseCer"], "I-Open"),
    stop: step("PSM-26", ["sendDpr"], "Closing I"),
    dpr: step("PSM-27", ["sendDpa"], "Closing I", DISCONNECT_REASON_DPR),
    closedI: step("PSM-28", ["closeI", "reportClosed"], "Closed"),
    watchdogExpired: step("WDG-09", ["closeI", "reportClosed"], "Closed", DISCONNECT_REASON_DWA_TIMEOUT),
    abort: step("abort", ["closeI", "reportClosed"], "Closed"),
  },
  "R-Open/Probe": {
    // PSM-25: the old connection lives; the new one is rejected.
    probeAnswered: step("PSM-25", ["keepOld"], "R-Open"),
    // PSM-28, then PSM-02: the old connection is over, or silent as a dead one; the CER meets a closed peer.
    closedR: step("PSM-28", ["closeR", ...TAKE_N], "R-Open"),
    timeout: step("PSM-28", ["closeR", ...TAKE_N], "R-Open", DISCONNECT_REASON_SOCKET_FAIL),
    watchdogExpired: step("WDG-09", ["closeR", ...TAKE_N], "R-Open", DISCONNECT_REASON_DWA_TIMEOUT),
    closedN: step("PSM-28", ["closeN"], "R-Open"),
    // One probe at a time, whatever comes.
    incomingCer: step("PSM-25", ["rejectNewcomer"], "R-Open/Probe"),
    cerAgain: step("CER-22", ["refuseCer"], "R-Open/Probe"),
    dwr: step("PSM-24", ["sendDwa"], "R-Open/Probe"),
    dwa: step("PSM-24", ["noteDwa"], "R-Open/Probe"),
    stop: step("PSM-26", ["rejectN", "sendDpr"], "Closing R"),
    dpr: step("PSM-27", ["rejectN", "sendDpa"], "Closing R", DISCONNECT_REASON_DPR),
    abort: step("abort", ["closeN", "closeR", "reportClosed"], "Closed"),
  },
  "I-Open/Probe": {
    probeAnswered: step("PSM-25", ["keepOld"], "I-Open"),
    closedI: step("PSM-28", ["closeI", ...TAKE_N], "R-Open"),
    timeout: step("PSM-28", ["closeI", ...TAKE_N], "R-Open", DISCONNECT_REASON_SOCKET_FAIL),
    watchdogExpired: step("WDG-09", ["closeI", ...TAKE_N], "R-Open", DISCONNECT_REASON_DWA_TIMEOUT),
    closedN: step("PSM-28", ["closeN"], "I-Open"),
    incomingCer: step("PSM-25", ["rejectNewcomer"], "I-Open/Probe"),
    cerAgain: step("CER-22", ["refuseCer"], "I-Open/Probe"),
    dwr: step("PSM-24", ["sendDwa"], "I-Open/Probe"),
    dwa: step("PSM-24", ["noteDwa"], "I-Open/Probe"),
    stop: step("PSM-26", ["rejectN", "sendDpr"], "Closing I"),
    dpr: step("PSM-27", ["rejectN", "sendDpa"], "Closing I", DISCONNECT_REASON_DPR),
    abort: step("abort", ["closeN", "closeI", "reportClosed"], "Closed"),
  },
  "Closing R": {
    // PSM-29 | Closing | DPA; peer closed; timeout | close; close; error | Closed
    dpa: step("PSM-29", ["closeR", "reportClosed"], "Closed", DISCONNECT_REASON_CLEAN_DISCONNECT),
    closedR: step("PSM-29", ["closeR", "reportClosed"], "Closed"),
    timeout: step("PSM-29", ["closeR", "reportClosed"], "Closed", DISCONNECT_REASON_CLEAN_DISCONNECT),
    // DPR-11: two DPR may cross; both are answered.
    dpr: step("DPR-11", ["sendDpa"], "Closing R"),
    dwr: step("PSM-24", ["sendDwa"], "Closing R"),
    // PSM-32: a CER on a new connection in Closing is rejected.
    incomingCer: step("PSM-32", ["rejectNewcomer"], "Closing R"),
    abort: step("abort", ["closeR", "reportClosed"], "Closed"),
  },
  "Closing I": {
    dpa: step("PSM-29", ["closeI", "reportClosed"], "Closed", DISCONNECT_REASON_CLEAN_DISCONNECT),
    closedI: step("PSM-29", ["closeI", "reportClosed"], "Closed"),
    timeout: step("PSM-29", ["closeI", "reportClosed"], "Closed", DISCONNECT_REASON_CLEAN_DISCONNECT),
    dpr: step("DPR-11", ["sendDpa"], "Closing I"),
    dwr: step("PSM-24", ["sendDwa"], "Closing I"),
    incomingCer: step("PSM-32", ["rejectNewcomer"], "Closing I"),
    abort: step("abort", ["closeI", "reportClosed"], "Closed"),
  },
};

/** The events of the table. */
export type PeerEvent =
  /** Start: a connection is wanted. */
  | "start"
  /** The transport that we opened is up. */
  | "connected"
  /** The address tried was refused or silent, and the peer has a further one. */
  | "addressFailed"
  /** No address of the peer could be reached, or the transport was lost before it was up. */
  | "connectFailed"
  /** A CER on a new incoming connection that was found good: it names this peer and shares an application. */
  | "incomingCer"
  /** As `incomingCer`, while the open connection is in doubt already: its peer is suspect, or reads nothing. */
  | "cerInDoubt"
  /** Octets came on the open connection after N was there. */
  | "probeAnswered"
  /** The election was won by us. A lost election is no event: the peer closes its connection or answers. */
  | "electionWon"
  /** A CEA on I that lets us in. */
  | "cea"
  /** A CEA on I with an error, of another node, or without a common application. */
  | "ceaRefused"
  /** Any other message than CEA on I, or octets that are no message. */
  | "nonCea"
  /** The peer closed the connection that we opened, or it broke. */
  | "closedI"
  /** The peer closed the connection that it opened, or it broke. */
  | "closedR"
  /** The peer closed the newcomer that waits, or it broke. */
  | "closedN"
  | "dwr"
  | "dwa"
  | "dpr"
  /** A DPA for our DPR. */
  | "dpa"
  /** A CER on a connection that had its CER or CEA already. */
  | "cerAgain"
  /** The watchdog gives the peer up (WDG-09, WDG-18). */
  | "watchdogExpired"
  /** The timer of the state is over. */
  | "timeout"
  /** The connection is not wanted any more. */
  | "stop"
  /** As `stop`, but no DPR is sent. */
  | "abort";

/** An action of a step; a step's actions are done in its order. There is at most one connection I, one R and one N. */
export type PeerAction =
  /** Open a transport to the next address: I. */
  | "openTransport"
  /** Send CER on I. */
  | "sendCer"
  /** The connection of the CER becomes R; its CEA waits. */
  | "takeNewcomer"
  /** CEA 4003 on the new connection, then close it. */
  | "rejectNewcomer"
  /** The connection of the CER becomes N; its CEA waits. */
  | "holdNewcomer"
  /** Send DWR on the open connection, unless one is unanswered, and watch whether octets come on it. */
  | "probe"
  /** N becomes R. */
  | "takeN"
  /** CEA 4003 on N, because the old connection answered, then close it. */
  | "keepOld"
  /** CEA 4003 on N, then close it. */
  | "rejectN"
  /** Give N up, and close its connection. */
  | "closeN"
  /** Compare the names (RFC 6733 §5.6.4); raise `electionWon` when ours is greater. */
  | "elect"
  /** Send CEA 2001 on R. */
  | "sendCea"
  /** CEA 5012 on the connection of the CER. */
  | "refuseCer"
  /** Give I up, and close its connection. */
  | "closeI"
  /** Give R up, and close its connection. */
  | "closeR"
  /** CEA 4003 on R, then close it. */
  | "rejectR"
  /** Answer the DWR. */
  | "sendDwa"
  /** The watchdog hears of the DWA. */
  | "noteDwa"
  /** Send DPR on the open connection. */
  | "sendDpr"
  /** Answer the DPR. */
  | "sendDpa"
  /** The capabilities are exchanged: tell the watchdog and the node. */
  | "reportOpen"
  /** The open connection is over, and a newer one of the peer takes its place in this step. */
  | "reportReplaced"
  /** No connection is left: tell the watchdog and the node, see whether to reconnect. */
  | "reportClosed";

/** The timers of the machine. In open states the watchdog's Tw runs, in Closed at most the wait for a new attempt. */
export type PeerTimer = "connect" | "cea" | "dpa" | "probe";

/** One line of the table. */
export interface PeerStep {
  /** The row of the conformance list, or the rule, that it implements. */
  readonly rule: string;
  readonly actions: readonly PeerAction[];
  readonly next: PeerState;
  /** A DISCONNECT_REASON_* that this line sets; absent where the event brings one or none is needed. */
  readonly reason?: number;
}

/** The table's type: for each state, the events that it knows. */
export type StateTable = { readonly [State in PeerState]: { readonly [Event in PeerEvent]?: PeerStep } };

/** The states of the table, in the order of the RFC. */
export const peerStates: readonly PeerState[] = Object.keys(peerTable) as PeerState[];

/** The step of `state` at `event`; undefined when the event changes nothing. */
export function peerStep(state: PeerState, event: PeerEvent): PeerStep | undefined {
  return peerTable[state][event];
}

/** The timer that runs in a state; it goes on when the next state has the same one. */
export function peerTimer(state: PeerState): PeerTimer | null {
  switch (state) {
    case "Wait-Conn-Ack":
    case "Wait-Conn-Ack/Elect":
      return "connect";
    case "Wait-I-CEA":
    case "Wait-Returns":
      return "cea";
    case "I-Open/Probe":
    case "R-Open/Probe":
      return "probe";
    case "Closing I":
    case "Closing R":
      return "dpa";
    case "Closed":
    case "I-Open":
    case "R-Open":
      return null;
  }
}

/** The name that RFC 6733 has for a state of the table. */
export function rfcState(state: PeerState): RfcState {
  if (state === "I-Open/Probe") return "I-Open";
  if (state === "R-Open/Probe") return "R-Open";
  return state === "Closing I" || state === "Closing R" ? "Closing" : state;
}

/** True in the states in which messages may be sent. */
export function isOpenState(state: PeerState): boolean {
  return state === "I-Open" || state === "R-Open" || isProbing(state);
}

/** True in the open states in which a newcomer waits. */
export function isProbing(state: PeerState): boolean {
  return state === "I-Open/Probe" || state === "R-Open/Probe";
}

function step(rule: string, actions: readonly PeerAction[], next: PeerState, reason?: number): PeerStep {
  return reason === undefined ? { rule, actions, next } : { rule, actions, next, reason };
}
