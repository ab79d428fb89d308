import { expect, onTestFinished } from "vitest";
import {
  AccountingRequest,
  Application,
  Avp,
  Message,
  Node,
  type NodeOptions,
  type Peer,
  type PeerOptions,
} from "../../src/index.ts";
import { CreditControlRequest } from "../../src/interfaces/gen/credit-control.ts";
import {
  creditControlRequest,
  MemoryNetwork,
  type ScriptedIdentity,
  ScriptedPeer,
  scriptDictionary,
  type VirtualClock,
  type VirtualEnvironment,
  virtualEnvironment,
} from "../../src/testing/index.ts";
import { sentTo, violations } from "./audit.ts";

/*
 * The stand that the conformance tests share: a public `Node`, the implementation under test, and two peers P and Q that a test
 * drives octet by octet, on a virtual network and a virtual clock. The times are those of the rows: Twinit 6 s, Tc 2 s, CER and
 * CEA within 10 s, and nobody is dialled before Tc is over (`quickReconnect`).
 */

export const REALM = "example";
export const IUT = { host: "iut.example", address: "10.0.0.1" } as const;
export const TC = 2;
const TIMES = { idleTimeout: 6, cerTimeout: 10, ceaTimeout: 10, quickReconnect: false } as const;
/** Within this many seconds an answer must come. */
const ANSWER_SECONDS = 1;
/** Within this many seconds a connection must end that has to. */
const CLOSE_SECONDS = 2;
const CREDIT_CONTROL = 4;
const ACCOUNTING = 3;

export interface RigOptions {
  readonly node?: NodeOptions;
  /** Another name for the node: elections compare names. */
  readonly host?: string;
  /** Seed of all randomness. */
  readonly seed?: number;
  /** A clock that has run before, for a node that is started again. */
  readonly environment?: VirtualEnvironment;
  /** Default: credit control and accounting, which answer 2001. They serve and use all peers. */
  readonly applications?: readonly Application[];
  /** How the node knows P and Q; null: not at all. */
  readonly p?: PeerOptions | null;
  readonly q?: PeerOptions | null;
}

/**
 * Makes the node and its peers, and starts it; it is stopped when the test ends. It dials a side that is `persistent`, which
 * listens before the node starts.
 */
export async function startRig(options: RigOptions = {}): Promise<Rig> {
  const rig = makeRig(options);
  for (const [side, { persistent }] of [
    [rig.p, options.p ?? {}],
    [rig.q, options.q ?? {}],
  ] as const) {
    if (persistent) await side.listen();
  }
  await rig.node.start();
  return rig;
}

/** The same, but nobody listens and the node is not started. */
export function makeRig(options: RigOptions = {}): Rig {
  const rig = new Rig(options);
  onTestFinished(async () => {
    await rig.stop();
    expect(sentTo(...rig.scripts).flatMap(violations)).toEqual([]);
  });
  return rig;
}

/** What a scripted peer is like when it differs from the rig's P or Q. */
export interface Variation {
  readonly identity?: Partial<ScriptedIdentity>;
  readonly address?: string;
  /** Answers DWR by itself; default false. */
  readonly answersWatchdog?: boolean;
}

/** The node under test with what surrounds it. */
export class Rig {
  readonly environment: VirtualEnvironment;
  readonly clock: VirtualClock;
  readonly network: MemoryNetwork;
  readonly node: Node;
  readonly applications: readonly Application[];
  readonly p: Side;
  readonly q: Side;
  /** All connections of P and Q: what the node has sent is in them, and is audited when the test ends. */
  readonly scripts: ScriptedPeer[] = [];

  constructor(options: RigOptions) {
    this.environment = options.environment ?? virtualEnvironment(options.seed ?? 1);
    this.clock = this.environment.clock;
    this.network = new MemoryNetwork({ clock: this.clock });
    this.node = new Node(options.host ?? IUT.host, REALM, {
      environment: this.environment,
      transport: this.network.host(IUT.address),
      ipAddresses: [IUT.address],
      tcpPort: 3868,
      ...TIMES,
      ...options.node,
    });
    this.p = new Side(this, { host: "p.example", address: "10.0.0.2", options: options.p });
    this.q = new Side(this, { host: "q.example", address: "10.0.0.3", options: options.q });
    this.applications = options.applications ?? [creditControl(), accounting()];
    for (const application of this.applications) this.node.addApplication(application);
  }

  /** The application that sends and serves credit control. */
  get charging(): Application {
    return this.applications.find(({ applicationId }) => applicationId === CREDIT_CONTROL) as Application;
  }

  async stop(): Promise<void> {
    if (this.node.isRunning) await this.clock.run(this.node.stop({ force: true }));
  }
}

/** P or Q: its place on the network, and its entry in the node's peer table. */
export class Side {
  readonly host: string;
  readonly address: string;
  /** Connections that the node opened to it, oldest first; only while it listens. */
  readonly incoming: ScriptedPeer[] = [];
  readonly #rig: Rig;
  readonly #peer: Peer | undefined;
  #taken = 0;

  constructor(rig: Rig, place: { host: string; address: string; options: PeerOptions | null | undefined }) {
    this.#rig = rig;
    this.host = place.host;
    this.address = place.address;
    if (place.options === null) return;
    this.#peer = rig.node.addPeer(`aaa://${this.host}`, {
      ipAddresses: [this.address],
      reconnectWait: TC,
      ...place.options,
    });
  }

  /** Its entry in the peer table. */
  get peer(): Peer {
    return this.#peer as Peer;
  }

  /** Opens a transport to the node; nothing is sent. */
  async dial(variation: Variation = {}): Promise<ScriptedPeer> {
    const script = await ScriptedPeer.dial({ ...this.#options(variation), to: IUT.address });
    this.#rig.scripts.push(script);
    return script;
  }

  /** Opens a connection and exchanges capabilities, which must succeed. */
  async open(variation: Variation = {}): Promise<ScriptedPeer> {
    const script = await this.dial(variation);
    const cea = await script.exchangeCapabilities();
    expect([cea.code, cea.attributes.resultCode]).toEqual([257, 2001]);
    return script;
  }

  /** Listens for the node. */
  listen(variation: Variation = {}): ReturnType<typeof ScriptedPeer.listen> {
    const onConnection = (script: ScriptedPeer): void => {
      this.incoming.push(script);
      this.#rig.scripts.push(script);
    };
    return ScriptedPeer.listen({ ...this.#options(variation), onConnection });
  }

  /** Waits for the next connection of the node; nothing is sent. */
  async take(limitSeconds = 60): Promise<ScriptedPeer> {
    await this.#rig.clock.until(() => this.incoming.length > this.#taken, limitSeconds);
    return this.incoming[this.#taken++] as ScriptedPeer;
  }

  /** Waits for the next connection of the node and answers its CER with 2001. */
  async accept(limitSeconds = 60): Promise<ScriptedPeer> {
    const script = await this.take(limitSeconds);
    await script.answerCapabilities();
    await this.#rig.clock.settle();
    return script;
  }

  #options({ identity, ...place }: Variation): ConstructorParameters<typeof ScriptedPeer>[1] {
    const { network, clock } = this.#rig;
    const own = {
      originHost: this.host,
      originRealm: REALM,
      authApplicationId: [CREDIT_CONTROL],
      acctApplicationId: [ACCOUNTING],
    };
    return { network, clock, address: this.address, identity: { ...own, ...identity }, ...place };
  }
}

/** What an answer must be like. */
export interface Expected {
  readonly resultCode: number;
  /** The E bit; default: set for 3xxx and only for them. */
  readonly isError?: boolean;
  /** The connection ends after the answer, rather than going on. */
  readonly closes?: boolean;
}

/**
 * Sends a request, whole or as octets, and expects its answer within 1 s: with its identifiers, command and application. Then
 * the connection must be alive, or end when `closes` says so.
 */
export async function ask(
  rig: Rig,
  script: ScriptedPeer,
  request: Message | Buffer,
  expected: Expected,
): Promise<Message> {
  script.send(request);
  const answer = await expectAnswer(rig, script, expected);
  const octets = Buffer.isBuffer(request) ? request : request.asBytes({ check: false });
  // Command Code, Application-Id and both identifiers.
  expect(answer.asBytes().subarray(5, 20)).toEqual(octets.subarray(5, 20));
  return answer;
}

/** The next message must come within 1 s and be an answer with this Result-Code and E bit. */
export async function expectAnswer(rig: Rig, script: ScriptedPeer, expected: Expected): Promise<Message> {
  const { resultCode, isError = resultCode >= 3000 && resultCode < 4000, closes = false } = expected;
  const answer = await script.next(ANSWER_SECONDS);
  const { isRequest, isError: hasError, isRetransmit } = answer.header;
  expect({ resultCode: answer.attributes.resultCode, isRequest, isError: hasError, isRetransmit }).toEqual({
    resultCode,
    isRequest: false,
    isError,
    isRetransmit: false,
  });
  if (closes) await expectClosed(rig, script);
  else await expectAlive(rig, script);
  return answer;
}

/** A DWR is answered within 1 s, and nothing else comes before. */
export async function expectAlive(rig: Rig, script: ScriptedPeer): Promise<void> {
  script.send(dwr(script));
  const dwa = await script.next(ANSWER_SECONDS);
  expect([dwa.code, dwa.isRequest, dwa.attributes.resultCode]).toEqual([280, false, 2001]);
  expect(script.closed).toBeUndefined();
  await rig.clock.settle();
}

/** The node ends the connection within 2 s. */
export async function expectClosed(
  rig: Rig,
  script: ScriptedPeer,
  limitSeconds: number = CLOSE_SECONDS,
): Promise<void> {
  await rig.clock.until(() => script.closed !== undefined, limitSeconds);
}

/** Nothing comes for so long, and the connection stays. */
export async function expectSilence(rig: Rig, script: ScriptedPeer, seconds: number = ANSWER_SECONDS): Promise<void> {
  await rig.clock.advance(seconds);
  expect(script.rest().map((message) => message.name)).toEqual([]);
  expect(script.closed).toBeUndefined();
}

/** A good Credit-Control-Request of a scripted peer, with changes. */
export function ccr(script: ScriptedPeer, changes: Readonly<Record<string, unknown>> = {}): Message {
  const { originHost, originRealm } = script.identity;
  const own = { sessionId: `${originHost};1;1`, originHost, originRealm, authApplicationId: CREDIT_CONTROL };
  return creditControlRequest({ ...own, ...changes } as never);
}

/** Answers a Credit-Control-Request of the node with 2001. */
export function grant(script: ScriptedPeer, request: Message): void {
  const { ccRequestType, ccRequestNumber } = request.attributes;
  script.answer(request, { authApplicationId: CREDIT_CONTROL, ccRequestType, ccRequestNumber });
}

export function dwr(script: ScriptedPeer, more: readonly Avp[] = []): Message {
  return base(script, 280, more);
}

/** A DPR with this Disconnect-Cause; without one when it is left out. */
export function dpr(script: ScriptedPeer, disconnectCause?: number): Message {
  return base(script, 282, disconnectCause === undefined ? [] : [Avp.new(273, 0, disconnectCause)]);
}

/** A request of application 0 with the origin of a scripted peer and these AVPs. */
export function base(script: ScriptedPeer, commandCode: number, avps: readonly Avp[] = []): Message {
  const { originHost, originRealm } = script.identity;
  const origin = [Avp.new(264, 0, originHost), Avp.new(296, 0, originRealm)];
  return new Message({ commandCode, commandFlags: 0x80, applicationId: 0 }, [...origin, ...avps]);
}

/** The AVPs in the Failed-AVP of an answer: code, vendor and data of each. */
export function failedAvps(answer: Message): { code: number; vendorId: number; data: string }[] {
  return answer
    .findAvps([279, 0])
    .flatMap((failed) =>
      (failed.value as Avp[]).map(({ code, vendorId, data }) => ({ code, vendorId, data: data.toString("hex") })),
    );
}

/** An AVP of the IETF's, credit control included, with the flags that its definition asks for unless told otherwise. */
export function known(
  code: number,
  value: Parameters<typeof Avp.new>[2],
  options: Parameters<typeof Avp.new>[3] = {},
): Avp {
  return Avp.new(code, 0, value, { dictionary: scriptDictionary(), ...options });
}

/** An AVP of no definition: its octets are given. */
export function raw(
  code: number,
  hex: string,
  fields: { readonly flags?: number; readonly vendorId?: number } = {},
): Avp {
  return new Avp({ code, flags: 0x40, data: Buffer.from(hex, "hex"), ...fields });
}

/** An application of credit control that grants every request. */
export function creditControl(): Application {
  return new Application(CREDIT_CONTROL, { auth: true }).handle(CreditControlRequest, (request) =>
    request.answer({
      resultCode: 2001,
      ccRequestType: request.ccRequestType,
      ccRequestNumber: request.ccRequestNumber,
    }),
  );
}

/** An application of base accounting that takes every record. */
export function accounting(): Application {
  return new Application(ACCOUNTING, { acct: true }).handle(AccountingRequest, (request) => {
    const { accountingRecordType, accountingRecordNumber } = request;
    return request.answer({ resultCode: 2001, accountingRecordType, accountingRecordNumber });
  });
}
