import {
  AccountingRequest,
  CapabilitiesExchangeAnswer,
  CapabilitiesExchangeRequest,
  DeviceWatchdogAnswer,
  DeviceWatchdogRequest,
  DisconnectPeerAnswer,
  DisconnectPeerRequest,
  Message,
  SessionTerminationRequest,
} from "../../dist/index.js";
import { CreditControlAnswer, CreditControlRequest } from "../../dist/interfaces/gen/credit-control.js";

/**
 * @import { CreditControlRequestAvps } from "../../dist/interfaces/gen/credit-control.js"
 * @import { SeededRandom } from "../random.mjs"
 * @import { Header } from "./wire.mjs"
 * @typedef {ConstructorParameters<typeof CapabilitiesExchangeRequest>[0]} CapabilitiesFields
 * @typedef {{ originHost: string, originRealm: string, resultCode: number }} AnswerFields
 */

const CAPABILITIES_EXCHANGE = 257;
const CREDIT_CONTROL = 272;
const DEVICE_WATCHDOG = 280;
const DISCONNECT_PEER = 282;

/** Names that are not the adversary's. */
const PRETENDED = ["honest.example", "stranger.example", "node.example"];

/** Result-Codes that a peer may answer with. */
const RESULT_CODES = [1001, 2001, 2002, 3002, 3004, 3010, 4001, 4003, 5001, 5010, 5012, 9999];

/** What a peer of this name may say, as octets whose identifiers are still to be set. */
export class Phrases {
  /** @type {Map<string, Phrases>} */
  static #made = new Map();
  #origin;
  #capabilities;

  /**
   * Those of this name, made once.
   * @param {string} originHost
   */
  static of(originHost) {
    const made = Phrases.#made.get(originHost) ?? new Phrases(originHost, PRETENDED);
    Phrases.#made.set(originHost, made);
    return made;
  }

  /**
   * `originHost`: who it says it is; `others`: names that it may pretend to have.
   * @param {string} originHost
   * @param {string[]} others
   */
  constructor(originHost, others) {
    this.#origin = { originHost, originRealm: "example" };
    this.#capabilities = { hostIpAddress: ["10.0.0.2"], vendorId: 0, productName: "fuzz", authApplicationId: [4] };
    this.cer = this.#cer({});
    this.oddCers = [
      this.#cer({ authApplicationId: [16_777_251] }),
      this.#cer({ authApplicationId: [0xffffffff] }),
      this.#cer({ authApplicationId: [], originStateId: 7 }),
      this.#cer({ inbandSecurityId: [1] }),
      ...others.map((name) => this.#cer({ originHost: name })),
    ];
    this.dwr = octetsOf(new DeviceWatchdogRequest({ ...this.#origin }));
    this.dprs = /** @type {const} */ ([0, 1, 2, unlisted(3)]).map((disconnectCause) =>
      octetsOf(new DisconnectPeerRequest({ ...this.#origin, disconnectCause })),
    );
    this.ccr = this.#ccr({});
    this.requests = [
      this.#ccr({ destinationHost: "node.example" }),
      this.#ccr({ destinationHost: "elsewhere.example" }),
      this.#ccr({ destinationRealm: "elsewhere" }),
      this.#ccr({ ccRequestType: unlisted(99) }),
      retransmitted(this.ccr),
      octetsOf(new AccountingRequest(this.#session({ accountingRecordType: 1, accountingRecordNumber: 0 }))),
      octetsOf(new SessionTerminationRequest(this.#session({ authApplicationId: 4, terminationCause: 1 }))),
      headerOnly(0x80, 4_000_000, 4),
      headerOnly(0xc0, CREDIT_CONTROL, 4),
      headerOnly(0x80, 0, 0),
    ];
  }

  /**
   * The answer that the request of this header wants.
   * @param {Header} header
   */
  goodAnswer(header) {
    return this.answer(header, 2001);
  }

  /**
   * An answer with some result, now and then without.
   * @param {Header} header
   * @param {SeededRandom} random
   */
  oddAnswer(header, random) {
    return this.answer(header, random.chance(0.1) ? undefined : random.pick(RESULT_CODES));
  }

  /**
   * @param {Pick<Header, "code" | "applicationId">} header
   * @param {number | undefined} resultCode
   */
  answer({ code, applicationId }, resultCode) {
    const isError = resultCode !== undefined && Math.floor(resultCode / 1000) === 3;
    // an odd answer lacks what every answer must have
    const fields = /** @type {AnswerFields} */ ({
      ...this.#origin,
      ...(resultCode === undefined ? {} : { resultCode }),
    });
    const octets = octetsOf(this.#answerOf(code, fields) ?? bareAnswer(code, applicationId));
    octets[4] = isError ? 0x20 : 0;
    return octets;
  }

  /**
   * @param {number} code
   * @param {AnswerFields} fields
   */
  #answerOf(code, fields) {
    switch (code) {
      case CAPABILITIES_EXCHANGE:
        return new CapabilitiesExchangeAnswer({ ...fields, ...this.#capabilities });
      case DEVICE_WATCHDOG:
        return new DeviceWatchdogAnswer(fields);
      case DISCONNECT_PEER:
        return new DisconnectPeerAnswer(fields);
      case CREDIT_CONTROL:
        return new CreditControlAnswer({
          ...fields,
          sessionId: "node.example;1;1",
          authApplicationId: 4,
          ccRequestType: 4,
          ccRequestNumber: 0,
        });
      default:
        return undefined;
    }
  }

  /** @param {Partial<CapabilitiesFields>} fields */
  #cer(fields) {
    return octetsOf(new CapabilitiesExchangeRequest({ ...this.#origin, ...this.#capabilities, ...fields }));
  }

  /** @param {Partial<CreditControlRequestAvps>} fields */
  #ccr(fields) {
    return octetsOf(
      new CreditControlRequest({
        ...this.#session({}),
        authApplicationId: 4,
        serviceContextId: "32251@3gpp.org",
        ccRequestType: 4,
        ccRequestNumber: 0,
        ...fields,
      }),
    );
  }

  /**
   * @template T
   * @param {T} fields
   */
  #session(fields) {
    return { sessionId: `${this.#origin.originHost};1;1`, ...this.#origin, destinationRealm: "example", ...fields };
  }
}

/**
 * A value that is none of its list: the types forbid what a hostile peer says.
 * @param {number} value
 */
function unlisted(value) {
  return /** @type {never} */ (value);
}

/** @param {Message} message */
function octetsOf(message) {
  return Buffer.from(message.asBytes({ check: false }));
}

/**
 * @param {number} code
 * @param {number} applicationId
 */
function bareAnswer(code, applicationId) {
  return Message.fromBytes(headerOnly(0, code, applicationId));
}

/** @param {Buffer} request */
function retransmitted(request) {
  const copy = Buffer.from(request);
  copy[4] |= 0x10;
  return copy;
}

/**
 * @param {number} flags
 * @param {number} code
 * @param {number} applicationId
 */
function headerOnly(flags, code, applicationId) {
  const octets = Buffer.alloc(20);
  octets[0] = 1;
  octets[3] = 20;
  octets[4] = flags;
  octets.writeUIntBE(code, 5, 3);
  octets.writeUInt32BE(applicationId, 8);
  return octets;
}
