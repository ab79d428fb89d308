/**
 * The node that conformance and hostile input are judged on: `server.example.com` for accounting (3) and credit control (4), open
 * to any `*.example.com`. It answers every well-formed ACR and CCR with 2001, and knows no session. The library is handed in, so
 * that the tests can judge the sources and `npm run test:server` what was built of them.
 */
export function judgedNode(library, options) {
  const node = new library.Node("server.example.com", "example.com", {
    unknownPeers: ({ originHost }) => originHost.toLowerCase().endsWith(".example.com"),
    ...options,
  });
  const accounting = new library.Application(3, { acct: true }).handle(library.AccountingRequest, (request) =>
    request.answer({
      resultCode: SUCCESS,
      accountingRecordType: request.accountingRecordType,
      accountingRecordNumber: request.accountingRecordNumber,
    }),
  );
  const charging = new library.Application(4, { auth: true }).handle(library.CreditControlRequest, (request) =>
    request.answer({
      resultCode: SUCCESS,
      ccRequestType: request.ccRequestType,
      ccRequestNumber: request.ccRequestNumber,
    }),
  );
  for (const application of [accounting, charging]) {
    for (const type of [library.SessionTerminationRequest, library.ReAuthRequest, library.AbortSessionRequest]) {
      application.handle(type, (request) => request.error({ resultCode: UNKNOWN_SESSION }));
    }
    node.addApplication(application);
  }
  return node;
}

const SUCCESS = 2001;
const UNKNOWN_SESSION = 5002;
