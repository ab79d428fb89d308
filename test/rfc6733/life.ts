import {
  AbortSessionRequest,
  AccountingRequest,
  type Application,
  Avp,
  type Message,
  type Peer,
  ReAuthRequest,
  SessionTerminationRequest,
} from "../../src/index.ts";
import { accountingRequest, creditControlRequest, type ScriptedPeer } from "../../src/testing/index.ts";
import { type SentMessage, sentTo } from "./audit.ts";
import { accounting, ccr, creditControl, dwr, REALM, type Rig, startRig } from "./rig.ts";

/** What a node sent in a life, and to whom: it served P, and Q served it. */
export interface Life {
  readonly toP: readonly SentMessage[];
  readonly toQ: readonly SentMessage[];
  readonly all: readonly SentMessage[];
}

/**
 * A life with everything in it: P dials in and asks well and badly; the node dials Q, sends it a request of each kind, watches it
 * and takes leave of both.
 */
export async function life(): Promise<Life> {
  const charging = creditControl();
  const recording = accounting();
  const rig = await startRig({ applications: [charging, recording], q: { persistent: true } });
  const q = await rig.q.accept();
  const p = await rig.p.open();
  p.send(...questions(p));
  await rig.clock.settle();
  for (const [application, request] of ownRequests()) {
    const sent = application === "charging" ? charging : recording;
    await exchange(rig, sent, request, q);
  }
  await rig.clock.advance(8.5);
  const stopped = rig.node.stop();
  await rig.clock.settle();
  for (const script of [p, q]) {
    for (const message of script.rest()) if (message.isRequest) script.answer(message);
  }
  await rig.clock.run(stopped);
  const [toP, toQ] = [sentTo(p), sentTo(q)];
  return { toP, toQ, all: [...toP, ...toQ] };
}

/** Sends a request from the node to a scripted peer, which answers it with 2001 and what else it must say. */
export async function exchange(
  rig: Rig,
  application: Application,
  request: Message,
  script: ScriptedPeer,
): Promise<Message> {
  const answered = application.sendRequest(request, { peers: [...rig.node.peers.values()].filter(isOf(script)) });
  const received = await script.next(1);
  const { attributes } = received;
  const copied = ["ccRequestType", "ccRequestNumber", "accountingRecordType", "accountingRecordNumber"];
  const required = copied.filter((key) => attributes[key] !== undefined).map((key) => [key, attributes[key]]);
  const authApplicationId = attributes.ccRequestType === undefined ? {} : { authApplicationId: 4 };
  script.answer(received, { ...Object.fromEntries(required), ...authApplicationId });
  return rig.clock.run(answered);
}

function isOf(script: ScriptedPeer): (peer: Peer) => boolean {
  return ({ nodeName }) => nodeName === script.identity.originHost;
}

/** Good requests, and bad ones of each kind. */
function questions(script: ScriptedPeer): Message[] {
  const { originHost, originRealm } = script.identity;
  const ofOther = ccr(script);
  ofOther.header.applicationId = 99;
  return [
    dwr(script),
    ccr(script),
    accountingRequest({ sessionId: "p.example;1;2", originHost, originRealm, acctApplicationId: 3 }),
    ccr(script, { serviceContextId: undefined }),
    ccr(script, { ccRequestType: undefined }),
    ccr(script, { destinationHost: "other.example" }),
    ccr(script, { destinationRealm: "nowhere.example" }),
    ccr(script, { extraAvps: [new Avp({ code: 99_999, flags: 0x40, data: Buffer.from([1]) })] }),
    ofOther,
  ];
}

/** A request of each command that is not of the peers themselves. */
export function ownRequests(): ["charging" | "recording", Message][] {
  const to = { sessionId: "iut.example;1;1", destinationHost: "q.example", destinationRealm: REALM };
  const ofCharging = <Fields extends object>(fields: Fields): Fields & typeof to & { authApplicationId: number } => ({
    ...to,
    authApplicationId: 4,
    ...fields,
  });
  return [
    ["charging", creditControlRequest({ ...to, destinationHost: undefined })],
    ["charging", new ReAuthRequest(ofCharging({ reAuthRequestType: 0 as const }), { applicationId: 4 })],
    ["charging", new AbortSessionRequest(ofCharging({}), { applicationId: 4 })],
    ["charging", new SessionTerminationRequest(ofCharging({ terminationCause: 1 as const }), { applicationId: 4 })],
    ["recording", new AccountingRequest({ ...to, accountingRecordType: 1, accountingRecordNumber: 0 })],
  ];
}
