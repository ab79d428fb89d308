import { Command } from "commander";
import { wholeDictionary } from "../all.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { answerResult, resultKind } from "../message/answer-result.ts";
import type { Message } from "../message/message.ts";
import { messageToTree } from "../message/tree.ts";
import { escaped } from "../wire/quoted.ts";
import { commandLineDictionary } from "./command-line-dictionary.ts";
import { EXIT_NEGATIVE, Failure } from "./failure.ts";
import { helpEnd } from "./help-end.ts";
import { jsonText } from "./json-text.ts";
import { type LayoutOptions, layoutOptions, messageText } from "./layout.ts";
import { type Screen, screenOf } from "./screen.ts";
import { type Link, openLink } from "./send/link.ts";
import { joinSession, readRequests } from "./send/requests.ts";
import { readStructured } from "./structured-file.ts";
import { addVariable, type Variables } from "./template.ts";
import { traceMessages } from "./trace.ts";

interface SendOptions extends LayoutOptions {
  readonly peer: string;
  readonly originHost: string;
  readonly originRealm?: string;
  readonly timeout: string;
  readonly retry?: boolean;
  readonly vendor?: string;
  readonly var?: Variables;
  readonly repeat: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** `diameter send`: the requests of one session, or of several, to one peer; the exit status tells the result. */
export function sendCommand(): Command {
  const command = new Command("send")
    .description("connect to a peer, send requests there and print the answers")
    .argument(
      "<file...>",
      "requests in JSON or YAML, as `encode` takes them; several make one session; - for standard input",
    )
    .requiredOption("--peer <uri>", "where to connect: aaa://host[:port], by the peer's name, any host name or address")
    .requiredOption("--origin-host <name>", "our DiameterIdentity")
    .option("--origin-realm <name>", "our realm; the host name behind its first dot unless given")
    .option("--timeout <seconds>", "how long to wait for the connection, and then for each answer", "10")
    .option("--retry", "keep trying to connect until the timeout, instead of ending with the first failure")
    .option("--vendor <id>", "offer the application as this vendor's; that of the dictionary unless given, 0 for none")
    .option("--var <name=value>", "put the value where the files say {{ name }}; several times too", addVariable)
    .option("--repeat <number>", "send the files so many times, each time as a new session; {{ n }} counts from 1", "1")
    .option("--json", "print the answers as trees in JSON")
    .option("--verbose", "print each message as it goes by on standard error, with times, and the requests in full");
  for (const option of layoutOptions()) command.addOption(option);
  return command
    .addHelpText(
      "after",
      EXAMPLE_FILE +
        helpEnd({
          examples: [
            "diameter send --peer aaa://127.0.0.1:3868 --origin-host me.example.net ccr.yaml",
            "diameter send --peer aaa://ocs --origin-host me.example.net --var imsi=262010000000001 ccr-i.yaml ccr-t.yaml",
          ],
          statuses: [
            "success (2xxx) in every answer",
            "another result in some answer: the rest of its session is not sent",
            "no connection, no answer, or wrong arguments",
          ],
        }),
    )
    .action(async (names: readonly string[], options: SendOptions, command: Command) => {
      const count = repetitions(options.repeat);
      const files = await Promise.all(names.map(readStructured));
      // With classes, because a node fills in the attributes that their formats ask for.
      const dictionary = commandLineDictionary(command, wholeDictionary());
      const read = (number: number): Message[] =>
        readRequests(files, new Map([["n", `${number}`], ...(options.var ?? [])]), dictionary);
      const first = read(1);
      const [out, err] = [screenOf(process.stdout, command), screenOf(process.stderr, command)];
      await using link = await connect(first, { ...options, dictionary, screen: err });
      for (let number = 1; number <= count; number++) {
        const requests = number === 1 ? first : read(number);
        if (!(await runSession(requests, link, { ...options, out, err }))) process.exitCode = EXIT_NEGATIVE;
      }
    });
}

const EXAMPLE_FILE = `
ccr.yaml (\`diameter new CCR --app gy\` prints one with all AVPs):
  command: Credit-Control-Request
  applicationId: 4
  avps:
    Service-Context-Id: 32251@3gpp.org
    CC-Request-Type: INITIAL_REQUEST
    Subscription-Id:
      Subscription-Id-Type: END_USER_IMSI
      Subscription-Id-Data: "{{ imsi }}"
`;

interface ConnectOptions extends SendOptions {
  readonly dictionary: Dictionary;
  readonly screen: Screen;
}

async function connect(requests: readonly Message[], options: ConnectOptions): Promise<Link> {
  const { peer, originHost, verbose = false, dictionary, screen } = options;
  const originRealm = options.originRealm ?? originHost.replace(/^[^.]*\.?/, "");
  if (originRealm === "")
    throw new Failure(`--origin-realm is missing, and ${originHost} has no dot that a realm could stand behind`);
  const link = await openLink({
    peer,
    originHost,
    originRealm,
    applicationIds: new Set(requests.map(({ header }) => header.applicationId)),
    vendorId: options.vendor === undefined ? undefined : vendorId(options.vendor),
    timeoutSeconds: seconds(options.timeout),
    retry: options.retry ?? false,
    dictionary,
    watch: (node) => {
      if (verbose) traceMessages(node, { print: note, screen });
    },
    onRetry: note,
  });
  const { originHost: name, originRealm: realm, productName } = link.capabilities;
  note(escaped(`Connected to ${name} of ${realm}${productName && ` (${productName})`} at ${link.address}`));
  return link;
}

interface SessionOptions extends SendOptions {
  readonly out: Screen;
  readonly err: Screen;
}

/** Sends the requests of a session one after the other, as long as they succeed; tells whether all did. */
async function runSession(requests: readonly Message[], link: Link, options: SessionOptions): Promise<boolean> {
  joinSession(requests, { id: link.newSessionId(), destinationRealm: link.capabilities.originRealm });
  for (const [index, request] of requests.entries()) {
    const answering = link.exchange(request);
    // Now it has all that the node fills in.
    if (options.verbose) note(messageText(request, options.err, options).trimEnd());
    const answer = await answering;
    process.stdout.write(
      options.json ? `${jsonText(messageToTree(answer), 2)}\n` : messageText(answer, options.out, options),
    );
    if (isSuccess(answer)) continue;
    const left = requests.length - index - 1;
    if (left > 0) note(`${left} more ${left === 1 ? "request" : "requests"} of the session not sent`);
    return false;
  }
  return true;
}

function isSuccess(answer: Message): boolean {
  const result = answerResult(answer);
  return result !== undefined && resultKind(result.code) === "success";
}

/** Writes a line about the work; the answers stand alone on standard output. */
function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

function vendorId(text: string): number {
  const id = Number(text);
  if (Number.isInteger(id) && id >= 0 && id <= 0xffffffff) return id;
  throw new Failure(`--vendor ${text}: give a vendor's number, as 10415 for 3GPP, or 0 for none`);
}

function repetitions(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Failure(`--repeat ${text}: give a whole number above 0`);
}

function seconds(text: string): number {
  const value = Number(text);
  if (value > 0) return value;
  throw new Failure(`--timeout ${text}: give seconds above 0`);
}
