// @ts-check
// One accounting server written in three ways: with a handler for the command, as a subclass, and with one callback for all
// requests. Each listens on a port of its own and is asked once.
import {
  AccountingRequest,
  APP_DIAMETER_BASE_ACCOUNTING,
  Application,
  Node,
  ResultCode,
  SimpleThreadingApplication,
  ThreadingApplication,
} from "diameter-ts";
import { AccountingRecordType } from "diameter-ts/accounting";

const port = Number(process.env.PORT ?? 3868);

/** @param {AccountingRequest} request */
function record(request) {
  const { sessionId, accountingRecordType, accountingRecordNumber } = request;
  console.log(`  record ${accountingRecordNumber} of ${sessionId.split(";")[0]}`);
  return request.answer({ resultCode: ResultCode.DIAMETER_SUCCESS, accountingRecordType, accountingRecordNumber });
}

// 1. A handler for each command. It may be async: a slow one holds up nobody.
const withHandler = new Application(APP_DIAMETER_BASE_ACCOUNTING, { acct: true });
withHandler.handle(AccountingRequest, record);

// 2. A subclass that takes every request; no more than 50 are worked on at a time, the others wait for their turn.
class AccountingApplication extends ThreadingApplication {
  constructor() {
    super(APP_DIAMETER_BASE_ACCOUNTING, { acct: true, maxConcurrent: 50 });
  }

  /**
   * @override
   * @param {import("diameter-ts").Message} request
   */
  async handleRequest(request) {
    return request instanceof AccountingRequest ? record(request) : null;
  }
}

// 3. One callback for all requests.
const withCallback = new SimpleThreadingApplication(APP_DIAMETER_BASE_ACCOUNTING, {
  acct: true,
  requestHandler: (application, request) => application.generateAnswer(request, ResultCode.DIAMETER_SUCCESS),
});

const servers = { "a handler": withHandler, "a subclass": new AccountingApplication(), "a callback": withCallback };

for (const [form, application] of Object.entries(servers)) {
  const server = new Node("acct.example.net", "example.net", {
    ipAddresses: ["127.0.0.1"],
    tcpPort: port,
    unknownPeers: "accept",
  });
  server.addApplication(application);
  await server.start();
  console.log(`with ${form}:`);
  console.log(`  result ${await askOnce()}`);
  await server.stop();
}

async function askOnce() {
  const client = new Node("nas.example.net", "example.net");
  client.addPeer(`aaa://acct.example.net:${port}`, { ipAddresses: ["127.0.0.1"], persistent: true });
  const accounting = client.addApplication(new Application(APP_DIAMETER_BASE_ACCOUNTING, { acct: true }));
  await client.start();
  await accounting.waitForReady({ timeout: 5 });
  const answer = await accounting.sendRequest(
    new AccountingRequest({
      sessionId: client.sessionGenerator.nextId(),
      destinationRealm: "example.net",
      accountingRecordType: AccountingRecordType.EVENT_RECORD,
      accountingRecordNumber: 0,
    }),
    { timeout: 5 },
  );
  await client.stop();
  return answer.resultCode;
}
