import type { Application, Message, SendOptions } from "../../src/index.ts";
import { creditControlRequest, type ScriptedPeer } from "../../src/testing/index.ts";
import type { Rig } from "./rig.ts";

/** A request of the node under test and how it ended: its answer or the error, as soon as it is over. */
export interface OwnRequest {
  readonly promise: Promise<Message>;
  outcome: Message | Error | undefined;
}

/** Has the node under test send a Credit-Control-Request. */
export function sendCcr(
  rig: Rig,
  changes: Parameters<typeof creditControlRequest>[0] = {},
  options: SendOptions = {},
): OwnRequest {
  const [application] = rig.applications as readonly [Application];
  const promise = application.sendRequest(creditControlRequest(changes), options);
  const request: OwnRequest = { promise, outcome: undefined };
  promise.then(
    (answer) => {
      request.outcome = answer;
    },
    (error) => {
      request.outcome = error;
    },
  );
  return request;
}

/** Answers a Credit-Control-Request of the node under test, with 2001 unless told otherwise. */
export function grant(script: ScriptedPeer, request: Message, resultCode = 2001): void {
  if (resultCode >= 3000 && resultCode < 4000) {
    const answer = request.toAnswer();
    answer.header.isError = true;
    const { originHost, originRealm } = script.identity;
    Object.assign(answer.attributes, { sessionId: request.attributes.sessionId, resultCode, originHost, originRealm });
    script.send(answer);
  } else script.answer(request, { resultCode, ccRequestType: 4, ccRequestNumber: 0, authApplicationId: 4 });
}

/** The Credit-Control-Requests that have come in and were not handed out yet. */
export function ccrsOf(script: ScriptedPeer): Message[] {
  return script.rest().filter(({ code, isRequest }) => code === 272 && isRequest);
}

/** The Result-Code with which a request ended, or the name of its error; undefined while it waits. */
export function endOf({ outcome }: OwnRequest): unknown {
  return outcome instanceof Error ? outcome.name : outcome?.attributes.resultCode;
}
