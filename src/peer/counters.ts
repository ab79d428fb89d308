import { COMMAND_CAPABILITIES_EXCHANGE, COMMAND_DEVICE_WATCHDOG, COMMAND_DISCONNECT_PEER } from "../wire/base-codes.ts";

/** The key under which all commands beyond the first 256 are counted together. */
export const OTHER_COMMANDS = -1;
const MAX_COMMANDS = 256;

/** The start values of {@link PeerCounters}, each 0 when left out. */
export interface PeerCounterValues {
  readonly cer?: number;
  readonly cea?: number;
  readonly dwr?: number;
  readonly dwa?: number;
  readonly dpr?: number;
  readonly dpa?: number;
  readonly requests?: number;
  readonly answers?: number;
}

/** The messages of one command, one way. */
export interface CommandCount {
  requests: number;
  answers: number;
}

const NOTHING: CommandCount = { requests: 0, answers: 0 };

/** Messages of one direction. */
export class DirectionCounters {
  requests = 0;
  answers = 0;
  /** The counts by command code. Codes after the first 256 share {@link OTHER_COMMANDS}, so that no peer can grow the map. */
  readonly commands: Map<number, CommandCount> = new Map();
  /** The code of the last message: nearly every message is of the same command as the one before it. */
  #lastCode = OTHER_COMMANDS;
  #last: CommandCount = NOTHING;

  /** Counts one message; allocates only at the first message of a command. */
  add(commandCode: number, isRequest: boolean): void {
    if (commandCode !== this.#lastCode) {
      this.#last = this.commands.get(commandCode) ?? this.#newCommand(commandCode);
      this.#lastCode = commandCode;
    }
    const command = this.#last;
    if (isRequest) {
      this.requests++;
      command.requests++;
    } else {
      this.answers++;
      command.answers++;
    }
  }

  #newCommand(commandCode: number): CommandCount {
    const key = this.commands.size < MAX_COMMANDS ? commandCode : OTHER_COMMANDS;
    const known = this.commands.get(key);
    if (known !== undefined) return known;
    const command = { requests: 0, answers: 0 };
    this.commands.set(key, command);
    return command;
  }
}

/** Message counters of one peer. All start at 0, survive reconnects and are never reset. */
export class PeerCounters {
  /** CER received. */
  cer: number;
  /** CEA sent. */
  cea: number;
  /** DWR received. */
  dwr: number;
  /** DWA sent. */
  dwa: number;
  /** DPR received. */
  dpr: number;
  /** DPA sent. */
  dpa: number;
  /** All requests received, base protocol and refused ones included. */
  requests: number;
  /** All answers sent. */
  answers: number;
  /** Answers received that no request of ours waited for: late, repeated or never asked for. They are thrown away. */
  droppedAnswers = 0;
  /** Protocol errors of the peer, malformed messages and dropped answers included; each was reported. */
  protocolErrors = 0;
  /** All messages received, by kind and command. */
  readonly received: DirectionCounters = new DirectionCounters();
  /** All messages sent, by kind and command. */
  readonly sent: DirectionCounters = new DirectionCounters();

  constructor(values: PeerCounterValues = {}) {
    this.cer = values.cer ?? 0;
    this.cea = values.cea ?? 0;
    this.dwr = values.dwr ?? 0;
    this.dwa = values.dwa ?? 0;
    this.dpr = values.dpr ?? 0;
    this.dpa = values.dpa ?? 0;
    this.requests = values.requests ?? 0;
    this.answers = values.answers ?? 0;
  }

  /** Counts one received message. */
  countReceived(commandCode: number, isRequest: boolean): void {
    this.received.add(commandCode, isRequest);
    if (!isRequest) return;
    this.requests++;
    if (commandCode === COMMAND_CAPABILITIES_EXCHANGE) this.cer++;
    else if (commandCode === COMMAND_DEVICE_WATCHDOG) this.dwr++;
    else if (commandCode === COMMAND_DISCONNECT_PEER) this.dpr++;
  }

  /** Counts one sent message. */
  countSent(commandCode: number, isRequest: boolean): void {
    this.sent.add(commandCode, isRequest);
    if (isRequest) return;
    this.answers++;
    if (commandCode === COMMAND_CAPABILITIES_EXCHANGE) this.cea++;
    else if (commandCode === COMMAND_DEVICE_WATCHDOG) this.dwa++;
    else if (commandCode === COMMAND_DISCONNECT_PEER) this.dpa++;
  }

  /** True when the eight plain counters equal those of `other`. */
  equals(other: PeerCounters): boolean {
    return SEED_FIELDS.every((field) => this[field] === other[field]);
  }
}

const SEED_FIELDS = ["cer", "cea", "dwr", "dwa", "dpr", "dpa", "requests", "answers"] as const;
