import { Application } from "../../application/application.ts";
import { type CreditControlAnswer, CreditControlRequest } from "../../message/gen/gy.ts";
import { ResultCode } from "../../message/gen/rfc6733.ts";
import { CcRequestType } from "../../message/gen/rfc8506.ts";
import { Node } from "../../node/node.ts";

const CREDIT_CONTROL = 4;
/** The octets that a new session may use in all, and those that it gets at a time. */
const BALANCE = 10_000_000n;
const PORTION = 1_000_000n;
const MAX_SESSIONS = 10_000;

/** An online charging system: it gives each session a megabyte at a time until ten are used. */
export function chargingServer(address: string, tcpPort: number): Node {
  const ocs = new Node("ocs.example.net", "example.net", { ipAddresses: [address], tcpPort, unknownPeers: "accept" });
  const charging = new Application(CREDIT_CONTROL, { auth: true });
  const accounts = new Accounts();
  charging.handle(CreditControlRequest, (request) => answer(request, accounts));
  ocs.addApplication(charging);
  return ocs;
}

function answer(request: CreditControlRequest, accounts: Accounts): CreditControlAnswer {
  const { ccRequestType, ccRequestNumber, sessionId } = request;
  const reply = (resultCode: number, granted = 0n): CreditControlAnswer =>
    request.answer({
      resultCode,
      ccRequestType,
      ccRequestNumber,
      ...(granted > 0n && {
        multipleServicesCreditControl: [{ ratingGroup: 1, grantedServiceUnit: { ccTotalOctets: granted }, resultCode }],
      }),
    });
  if (ccRequestType === CcRequestType.EVENT_REQUEST) return reply(ResultCode.DIAMETER_SUCCESS);
  if (ccRequestType === CcRequestType.INITIAL_REQUEST) accounts.open(sessionId);
  if (!accounts.has(sessionId)) return reply(ResultCode.DIAMETER_UNKNOWN_SESSION_ID);
  accounts.debit(sessionId, usedOctets(request));
  if (ccRequestType === CcRequestType.TERMINATION_REQUEST) {
    accounts.close(sessionId);
    return reply(ResultCode.DIAMETER_SUCCESS);
  }
  const granted = accounts.reserve(sessionId);
  return granted > 0n ? reply(ResultCode.DIAMETER_SUCCESS, granted) : reply(ResultCode.DIAMETER_CREDIT_LIMIT_REACHED);
}

function usedOctets(request: CreditControlRequest): bigint {
  const units = request.multipleServicesCreditControl?.flatMap((service) => service.usedServiceUnit ?? []) ?? [];
  return units.reduce((sum, unit) => sum + (unit.ccTotalOctets ?? 0n), 0n);
}

/** The octets that each session has left. The oldest session goes when there are too many. */
class Accounts {
  readonly #balances = new Map<string, bigint>();

  open(sessionId: string): void {
    const [oldest] = this.#balances.keys();
    if (this.#balances.size >= MAX_SESSIONS && oldest !== undefined) this.#balances.delete(oldest);
    this.#balances.set(sessionId, BALANCE);
  }

  has(sessionId: string): boolean {
    return this.#balances.has(sessionId);
  }

  debit(sessionId: string, octets: bigint): void {
    const left = (this.#balances.get(sessionId) ?? 0n) - octets;
    this.#balances.set(sessionId, left > 0n ? left : 0n);
  }

  reserve(sessionId: string): bigint {
    const left = this.#balances.get(sessionId) ?? 0n;
    return left < PORTION ? left : PORTION;
  }

  close(sessionId: string): void {
    this.#balances.delete(sessionId);
  }
}
