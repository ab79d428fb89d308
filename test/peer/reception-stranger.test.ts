import { describe, expect, it } from "vitest";
import * as states from "../../src/peer/peer-constants.ts";
import { answers, Door } from "./door.ts";
import { cer, dwr } from "./sample-messages.ts";

/** A door whose strangers wait for a decision by hand. */
class SlowDoor extends Door {
  decide: (isKnown: boolean) => Promise<void> = async () => undefined;
  override strangers: Door["strangers"] = () => {
    return new Promise<boolean>((resolve) => {
      this.decide = (isKnown) => {
        resolve(isKnown);
        return this.environment.clock.settle();
      };
    });
  };
}

const stranger = cer({ originHost: "stranger.example" });

describe("reception of strangers", () => {
  it("reception - CER-11: a CER waits for a decision that comes later, then it is taken", async () => {
    const door = new SlowDoor();
    const connection = door.connect();
    connection.addInBytes(stranger.asBytes());
    expect([answers(connection), door.reception.size, door.timers.size, door.runners.size]).toEqual(["", 1, 1, 1]);
    await door.decide(true);
    expect(answers(connection)).toBe("CEA 2001");
    expect([door.reception.size, door.runners.get("stranger.example")?.peer.connection]).toEqual([0, connection]);
    expect(door.refusals).toEqual([]);
  });

  it("reception - CER-10: a decision against a stranger is answered 3010", async () => {
    const door = new SlowDoor();
    const connection = door.connect();
    connection.addInBytes(stranger.asBytes());
    await door.decide(false);
    expect([answers(connection), door.closed.get(connection)]).toEqual(["CEA 3010", "flush"]);
    expect(door.refusals).toMatchObject([{ connection, resultCode: 3010, disconnectReason: 34 }]);
    expect([door.reception.size, door.timers.size, door.runners.size]).toEqual([0, 0, 1]);
  });

  it("reception - a CER of a stranger that is refused for another reason is judged when the decision is there", async () => {
    const door = new SlowDoor();
    const connection = door.connect();
    connection.addInBytes(cer({ originHost: "stranger.example", authApplicationId: [99] }).asBytes());
    await door.decide(true);
    expect([answers(connection), door.runners.size]).toEqual(["CEA 5010", 1]);
  });

  it("reception - INC-03: the decision has to come within cerTimeout of the transport's being up", async () => {
    const door = new SlowDoor();
    const connection = door.connect();
    await door.environment.clock.advance(3);
    connection.addInBytes(stranger.asBytes());
    await door.environment.clock.advance(0.9);
    expect(door.closed.size).toBe(0);
    await door.environment.clock.advance(0.2);
    expect([door.closed.get(connection), connection.state]).toEqual(["now", states.PEER_CLOSED]);
    expect(door.refusals).toMatchObject([{ connection, resultCode: null, disconnectReason: 51, capabilities: null }]);
    await door.decide(true);
    expect([door.refusals.length, door.runners.size]).toEqual([1, 1]);
  });

  it("reception - a late decision says something else than that no CER came", async () => {
    const [silent, slow] = [new Door(), new SlowDoor()];
    silent.connect();
    slow.connect().addInBytes(stranger.asBytes());
    for (const door of [silent, slow]) await door.environment.clock.advance(5);
    expect(silent.refusals[0]?.detail).not.toBe(slow.refusals[0]?.detail);
  });

  it("reception - a second CER before the decision closes the connection, whatever is decided", async () => {
    const door = new SlowDoor();
    const connection = door.connect();
    connection.addInBytes(stranger.asBytes());
    connection.addInBytes(stranger.asBytes());
    expect([answers(connection), door.closed.get(connection)]).toEqual(["", "flush"]);
    expect(door.refusals).toMatchObject([{ connection, resultCode: null, disconnectReason: 51 }]);
    await door.decide(true);
    expect([answers(connection), door.refusals.length, door.runners.size, door.timers.size]).toEqual(["", 1, 1, 0]);
  });

  it("reception - a connection that is lost before the decision is forgotten", async () => {
    const door = new SlowDoor();
    const connection = door.connect();
    connection.addInBytes(stranger.asBytes());
    expect(door.reception.transportClosed(connection)).toBe(true);
    await door.decide(true);
    expect([door.runners.size, door.refusals, door.timers.size]).toEqual([1, [], 0]);
  });

  it("reception - what is noted of a CER is noted once, whenever the decision comes", async () => {
    const octets = stranger.asBytes();
    octets[octets.indexOf(Buffer.from([0, 0, 1, 13])) + 4] = 0x40;
    const slow = new SlowDoor();
    const connection = slow.connect();
    connection.addInBytes(Buffer.from(octets));
    await slow.decide(true);
    expect([answers(connection), slow.notes.length]).toEqual(["CEA 2001", 1]);
  });

  it("reception - the policy sees what the stranger said, and its connection", () => {
    const door = new Door();
    const seen: unknown[] = [];
    door.strangers = ({ originHost }, connection) => seen.push(originHost, connection.ip) > 5;
    door.connect("192.0.2.9").addInBytes(stranger.asBytes());
    expect(seen).toEqual(["stranger.example", "192.0.2.9"]);
    door.connect().addInBytes(cer().asBytes());
    expect(seen.length).toBe(2);
  });
});

describe("reception of many", () => {
  it("reception - INC-04: 128 silent connections of one address and 1,024 in all are kept unless set otherwise", () => {
    const door = new Door();
    for (let count = 0; count < 200; count++) door.connect("192.0.2.1");
    expect([door.reception.size, door.closed.size]).toEqual([128, 72]);
    for (let host = 0; host < 1000; host++) door.connect(`198.51.100.${host}`);
    expect([door.reception.size, door.timers.size]).toEqual([1024, 1024]);
  });

  it("reception - INC-04: the first to go is the oldest, of the same address and of all", () => {
    const door = new Door({ limits: { maxUnknownConnections: 3, maxUnknownConnectionsPerAddress: 2 } });
    const [first, second, third] = ["192.0.2.1", "192.0.2.2", "192.0.2.2"].map((address) => door.connect(address));
    const fourth = door.connect("192.0.2.2");
    expect([...door.closed.keys()]).toEqual([second]);
    door.connect("192.0.2.3");
    expect([...door.closed.keys()]).toEqual([second, first]);
    expect([third, fourth].map((connection) => connection && door.reception.holds(connection))).toEqual([true, true]);
    expect(door.refusals).toMatchObject([{ resultCode: null, disconnectReason: 51 }, { disconnectReason: 51 }]);
    expect([...door.closed.values()]).toEqual(["now", "now"]);
  });

  it("reception - INC-04: connections that are gone or named make room for others of their address", () => {
    const door = new Door({ limits: { maxUnknownConnectionsPerAddress: 2 } });
    const [first, second] = [door.connect(), door.connect()];
    door.reception.transportClosed(first);
    second.addInBytes(cer().asBytes());
    const others = [door.connect(), door.connect()];
    expect([door.closed.size, door.reception.size]).toEqual([0, 2]);
    expect(others.every((connection) => door.reception.holds(connection))).toBe(true);
  });

  it("reception - INC-04: a connection that is gone takes no other of its address out of the count", () => {
    const door = new Door({ limits: { maxUnknownConnectionsPerAddress: 2 } });
    const [first, second] = [door.connect(), door.connect()];
    door.reception.transportClosed(first);
    door.connect();
    door.connect();
    expect([door.reception.size, door.closed.get(second)]).toEqual([2, "now"]);
  });

  it("reception - says of each message and fault whether it was its matter", () => {
    const door = new SlowDoor();
    const reason = "bad";
    const [asked, framed, odd] = [door.connect(), door.connect(), door.connect()];
    expect(door.reception.receive(asked, stranger)).toBe(true);
    expect(door.reception.receive(asked, stranger)).toBe(true);
    expect(door.reception.receive(asked, stranger)).toBe(false);
    expect(door.reception.fault(framed, { kind: "framing", resultCode: 5015, request: null, reason })).toBe(true);
    expect(door.reception.fault(framed, { kind: "framing", resultCode: 5015, request: null, reason })).toBe(false);
    expect(door.reception.fault(odd, { kind: "unexpectedMessage", message: dwr(), reason })).toBe(true);
    expect(door.reception.receive(odd, dwr())).toBe(false);
  });

  it("reception - a peer without addresses may come from anywhere, also with checkAddresses", () => {
    const door = new Door({ checkAddresses: true });
    door.peer.ipAddresses = [];
    const connection = door.connect("192.0.2.77");
    connection.addInBytes(cer().asBytes());
    expect(answers(connection)).toBe("CEA 2001");
  });

  it("reception - a CER without Origin-Host is answered 5005 and is no peer's", () => {
    const door = new Door();
    const connection = door.connect();
    const nameless = cer();
    nameless.attributes.originHost = undefined as never;
    connection.addInBytes(nameless.asBytes({ check: false }));
    expect(answers(connection)).toBe("CEA 5005");
    expect([connection.peer, door.peer.counters.cer]).toEqual([null, 0]);
  });

  it("reception - messages behind the CER go to the peer that it named", () => {
    const door = new Door();
    const connection = door.connect();
    connection.addInBytes(cer().asBytes());
    expect(door.reception.receive(connection, dwr())).toBe(false);
    expect(door.refusals).toEqual([]);
  });
});
