/**
 * @import * as Built from "../../dist/index.js"
 * @import { CreditControlRequest } from "../../dist/interfaces/gen/credit-control.js"
 * @typedef {typeof Built & { CreditControlRequest: typeof CreditControlRequest }} Library
 */

/**
 * The node that conformance and hostile input are judged on: `server.example.com` for accounting (3) and credit control (4), open
 * to any `*.example.com`. It answers every well-formed ACR and CCR with 2001, and knows no session. The library is handed in, so
 * that the tests can judge the sources and `npm run test:server` what was built of them.
 * @param {Library} library
 * @param {Built.NodeOptions} options
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
    application
      .handle(library.SessionTerminationRequest, refused)
      .handle(library.ReAuthRequest, refused)
      .handle(library.AbortSessionRequest, refused);
    node.addApplication(application);
  }
  return node;
}

/** @param {{ error(about: { resultCode: number }): Built.Message }} request */
function refused(request) {
  return request.error({ resultCode: UNKNOWN_SESSION });
}

const SUCCESS = 2001;
const UNKNOWN_SESSION = 5002;
