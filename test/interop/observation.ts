import type { TestContext } from "vitest";
import { type Conversation, EXCHANGES, type Exchange, HABITS, type Spoken } from "./habits.ts";
import { readAvps } from "./tap-avps.ts";
import type { Side, TappedEnd, TappedMessage, WireTap } from "./wire-tap.ts";

/** What a test saw of a stack; scripts/interoperability.mjs reads it from the results of the tests. */
export interface Observation {
  readonly stack: string;
  /** What the stack was to us. */
  readonly role: string;
  /** Ids of the habits that were seen. */
  readonly habits: readonly string[];
  /** For each kind of exchange how such requests were answered: Result-Codes, or "none". */
  readonly exchanges: Readonly<Record<string, readonly string[]>>;
}

declare module "vitest" {
  interface TaskMeta {
    interop?: Observation;
  }
}

export interface Observed {
  readonly stack: string;
  readonly role: string;
  /** The stack's side of the tap. */
  readonly them: Side;
}

/** Notes in the results of a test what went through the tap. */
export async function observe(task: TestContext["task"], tap: WireTap, { stack, role, them }: Observed): Promise<void> {
  await hasClosed(tap, them);
  const conversation = conversationOf(tap, them);
  task.meta.interop = {
    stack,
    role,
    habits: HABITS.filter(({ isSeenIn }) => isSeenIn(conversation)).map(({ id }) => id),
    exchanges: Object.fromEntries(EXCHANGES.map(({ title, of }) => [title, outcomes(of(conversation))])),
  };
}

/** Waits for the close of the connection whose end they announced. */
async function hasClosed(tap: WireTap, them: Side): Promise<void> {
  const farewell = tap.messages.items.find(
    ({ command, isRequest, from }) => command === DPR && isRequest && from === them,
  );
  if (farewell === undefined) return;
  await tap.ends.waitFor("the close after DPR", ({ connection }) => connection === farewell.connection);
}

function outcomes(exchanges: readonly Exchange[]): string[] {
  return [...new Set(exchanges.map(({ answer }) => resultOf(answer)))];
}

function resultOf(answer: Spoken | undefined): string {
  return answer === undefined ? "no answer" : `${answer.resultCode ?? "no result"}`;
}

function conversationOf(tap: WireTap, them: Side): Conversation {
  const messages = tap.messages.items.filter(({ connection }) => hasSpoken(tap, connection, them));
  const requests = messages.filter(({ isRequest }) => isRequest);
  const exchanges = requests
    .map((request) => ({ request, answer: messages.find((other) => isAnswer(other, request)) }))
    // one that had no time to be answered says nothing
    .filter(({ request, answer }) => answer !== undefined || wasPatient(tap, request, them));
  const toSpoken = ({ request, answer }: (typeof exchanges)[number]): Exchange => ({
    request: spoken(request),
    answer: answer && spoken(answer),
    isClosed: endOf(tap, request)?.from === them,
  });
  const again = exchanges.filter(({ request, answer }) =>
    // a copy that was sent when the answer was on its way is a retransmission
    requests.some(
      (other) => isTwin(other, request) && other.atMs > (answer?.atMs ?? Number.POSITIVE_INFINITY) + CROSSING_MS,
    ),
  );
  return {
    theirs: messages.filter(({ from }) => from === them).map(spoken),
    served: exchanges.filter(({ request }) => request.from === them).map(toSpoken),
    asked: exchanges.filter(({ request }) => request.from !== them).map(toSpoken),
    again: again.filter(({ request }) => request.from === them).map(toSpoken),
    hasReset: requests.some(
      (request) => request.from === them && request.command === DPR && isReset(endOf(tap, request), them),
    ),
  };
}

/** No answer is awaited longer. */
const PATIENCE_MS = 3000;
/** A request and an answer that are sent this near to each other may cross. */
const CROSSING_MS = 300;
const DPR = 282;

/** Whether they said anything on a connection; one to a port where nobody listens yet says nothing about them. */
function hasSpoken(tap: WireTap, connection: number, them: Side): boolean {
  return tap.messages.items.some((message) => message.connection === connection && message.from === them);
}

/** Whether there was time to answer a request, or the one who should closed instead. */
function wasPatient(tap: WireTap, request: TappedMessage, them: Side): boolean {
  return performance.now() - request.atMs > PATIENCE_MS || endOf(tap, request)?.from === them;
}

/** Who ended the connection of a message first, and how. */
function endOf(tap: WireTap, { connection }: TappedMessage): TappedEnd | undefined {
  return tap.ends.items.find((end) => end.connection === connection);
}

function isReset(end: TappedEnd | undefined, them: Side): boolean {
  return end !== undefined && end.from === them && end.isReset;
}

function isAnswer(message: TappedMessage, request: TappedMessage): boolean {
  return (
    !message.isRequest &&
    message.connection === request.connection &&
    message.from !== request.from &&
    message.hopByHop === request.hopByHop &&
    message.command === request.command &&
    message.atMs >= request.atMs
  );
}

/** Whether two requests of one side have the same End-to-End Identifier. */
function isTwin(one: TappedMessage, other: TappedMessage): boolean {
  return one.from === other.from && one.connection === other.connection && one.endToEnd === other.endToEnd;
}

function spoken(message: TappedMessage): Spoken {
  const { command, isRequest, isError, hopByHop, endToEnd, resultCode, octets } = message;
  return {
    command,
    flags: octets.readUInt8(4),
    isRequest,
    isError,
    hopByHop,
    endToEnd,
    resultCode,
    avps: readAvps(octets),
  };
}
