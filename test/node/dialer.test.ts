import { describe, expect, it } from "vitest";
import { Dialer } from "../../src/node/peers/dialer.ts";
import { Peer } from "../../src/peer/peer.ts";
import { PEER_TRANSPORT_SCTP, PEER_TRANSPORT_TCP } from "../../src/peer/peer-constants.ts";
import type { PeerFields } from "../../src/peer/peer-fields.ts";
import { VirtualClock } from "../../src/testing/virtual-clock.ts";
import { MemoryNetwork } from "../../src/transport/memory.ts";
import type { ConnectOptions, Transport } from "../../src/transport/transport.ts";
import { Transports } from "../../src/transport/transports.ts";

const PORT = 3868;
const OWN = ["10.0.0.1", "fd00::1"];
const PEER = { nodeName: "b.example", realmName: "example", transport: PEER_TRANSPORT_TCP, port: PORT };

/** A host that dials, and the attempts that it makes. */
function dialling(change: Partial<Transport> = {}) {
  const clock = new VirtualClock();
  const network = new MemoryNetwork({ clock });
  const host = network.host(...OWN);
  const asked: ConnectOptions[] = [];
  const transport: Transport = {
    ...host,
    connect: (options) => {
      asked.push(options);
      return host.connect(options);
    },
    ...change,
  };
  const transports = new Transports([
    { transport: "tcp", isSecure: false, by: transport },
    { transport: "sctp", isSecure: false, by: transport },
  ]);
  const dialer = new Dialer({ transports, clock, ownAddresses: () => [] });
  const controller = new AbortController();
  const dial = async (addresses: readonly string[], fields: Partial<PeerFields> = {}): Promise<string> => {
    const attempt = dialer.dial(new Peer({ ...PEER, ...fields }, clock), addresses, controller.signal).then(
      ({ remote }) => remote.address,
      (error: Error) => error.message,
    );
    await clock.advance(5);
    return Promise.race([attempt, Promise.resolve("pending")]);
  };
  const listen = async (address: string): Promise<void> => {
    await network.host(address).listen({ address, port: PORT }, { onConnection: () => {}, onError: () => {} });
  };
  const tried = (): string[] => asked.map(({ remote }) => remote.address);
  return { clock, network, dial, listen, tried, asked, controller };
}

describe("dialer", () => {
  it("dialer - a name is looked up before anything is dialled, and families take turns", async () => {
    const { network, dial, listen, tried, clock } = dialling();
    network.name("b.example", "fd00::21", "fd00::22", "10.0.0.21", "fd00::23");
    await listen("fd00::23");
    expect(await dial(["b.example"])).toBe("fd00::23");
    expect(tried()).toEqual(["fd00::21", "10.0.0.21", "fd00::22", "fd00::23"]);
    expect(clock.pendingTimers).toBe(0);
  });

  it("dialer - an address that is silent holds nobody up for more than 250 ms", async () => {
    const { clock, network, dial, listen, tried } = dialling();
    network.name("b.example", "10.0.0.21", "10.0.0.22");
    network.down("10.0.0.21");
    await listen("10.0.0.22");
    expect(await dial(["b.example"])).toBe("10.0.0.22");
    expect(tried()).toEqual(["10.0.0.21", "10.0.0.22"]);
    expect([network.openEnds, clock.pendingTimers]).toEqual([2, 0]);
  });

  it("dialer - when no address answers the reasons of all are told", async () => {
    const { network, dial } = dialling();
    network.name("b.example", "10.0.0.21", "10.0.0.22");
    expect(await dial(["b.example"])).toBe("connect ECONNREFUSED 10.0.0.21:3868; connect ECONNREFUSED 10.0.0.22:3868");
    expect(await dial(["c.example:3900"])).toBe("getaddrinfo ENOTFOUND c.example:3900");
  });

  it("dialer - from an own address only those of its family are dialled", async () => {
    const { network, dial, listen, asked } = dialling();
    network.name("b.example", "fd00::21", "10.0.0.21");
    await listen("10.0.0.21");
    expect(await dial(["b.example"], { localAddress: "10.0.0.1", localPort: 4000 })).toBe("10.0.0.21");
    expect(asked).toMatchObject([{ remote: { address: "10.0.0.21" }, localAddress: "10.0.0.1", localPort: 4000 }]);
    network.name("b.example", "fd00::21");
    expect(await dial(["b.example"], { localAddress: "10.0.0.1" })).toBe(
      "b.example has no address that can be dialled from 10.0.0.1; leave localAddress out, or give one of the other family",
    );
  });

  it("dialer - an attempt that is given up while the name is looked up dials nothing", async () => {
    let found = (): void => {};
    const lookUp = (): Promise<{ address: string; port: number }[]> =>
      new Promise((resolve) => {
        found = () => resolve([{ address: "10.0.0.21", port: PORT }]);
      });
    const { dial, tried, controller, clock } = dialling({ lookUp });
    const attempt = dial(["b.example"]);
    await clock.settle();
    controller.abort(new Error("too long"));
    found();
    await attempt;
    expect(tried()).toEqual([]);
  });

  it("dialer - a transport that looks no names up gets them as they are", async () => {
    const asked: ConnectOptions[] = [];
    const { dial } = dialling({
      lookUp: undefined as never,
      connect: async (options) => {
        asked.push(options);
        throw new Error("seen");
      },
    });
    expect(await dial(["b.example:3900"])).toBe("seen");
    expect(asked[0]?.remote).toEqual({ address: "b.example", port: 3900 });
  });

  it("dialer - a multihomed transport gets all addresses at once, names among them looked up; another one in turn", async () => {
    const addresses = ["10.0.0.21", "b.example:3900"];
    const sctp = { transport: PEER_TRANSPORT_SCTP };
    const { network, dial, listen, asked } = dialling({ isMultihomed: true });
    network.name("b.example", "10.0.0.22", "10.0.0.23");
    await listen("10.0.0.21");
    expect(await dial(addresses, sctp)).toBe("10.0.0.21");
    expect(asked.map(({ remote, others }) => [remote, others])).toEqual([
      [
        { address: "10.0.0.21", port: PORT },
        [
          { address: "10.0.0.22", port: 3900 },
          { address: "10.0.0.23", port: 3900 },
        ],
      ],
    ]);
    const single = dialling();
    await single.listen("10.0.0.22");
    expect(await single.dial(["10.0.0.21", "10.0.0.22"], sctp)).toBe("10.0.0.22");
    expect(single.asked.every(({ others }) => others === undefined)).toBe(true);
  });

  it("dialer - a peer whose transport nobody serves is never dialled, least of all in clear text", async () => {
    const { dial, tried } = dialling();
    expect(await dial(["10.0.0.21"], { isSecure: true })).toMatch(/^b\.example: TLS is not supported yet; use aaa/);
    expect(tried()).toEqual([]);
  });
});
