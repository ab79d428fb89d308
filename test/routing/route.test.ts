import { describe, expect, it } from "vitest";
import type { Message } from "../../src/message/message.ts";
import type { Peer } from "../../src/peer/peer.ts";
import { IdentityMap } from "../../src/routing/identity-map.ts";
import type { RoutedApplication } from "../../src/routing/realm-table.ts";
import { describeRoute, type RouteQuestion, routeOutgoing, usablePeers } from "../../src/routing/route.ts";
import { MessageHeader } from "../../src/wire/header.ts";
import { accounting, creditControl, type World, world } from "./world.ts";

function request(attributes: Record<string, unknown> = {}, applicationId = 4): Message {
  const header = new MessageHeader({ commandFlags: 0xc0, commandCode: 272, applicationId });
  return { name: "Credit-Control", header, attributes } as unknown as Message;
}

function usable(tables: World, asked: Partial<RouteQuestion<RoutedApplication>> = {}): string[] {
  const outgoing = { application: creditControl, message: request({ destinationRealm: "home" }), ...asked };
  const names = usablePeers(tables, outgoing).map((peer) => peer.nodeName);
  const { candidates } = routeOutgoing(tables, outgoing);
  expect(names).toEqual(candidates.filter(({ refusal }) => refusal === undefined).map(({ peer }) => peer.nodeName));
  return names;
}

describe("outgoing route", () => {
  it("outgoing route - realm, then application (RTB-01, RTB-02)", () => {
    const tables = world();
    const [a, b, c] = [tables.peer("a"), tables.peer("b", { realm: "far" }), tables.peer("c", { apps: ["acct3"] })];
    tables.realms.add(creditControl, [a, b], []);
    tables.realms.add(accounting, [c], []);
    expect(usable(tables)).toEqual(["a"]);
    expect(usable(tables, { message: request({ destinationRealm: "FAR" }) })).toEqual(["b"]);
    expect(usable(tables, { application: accounting, message: request({ destinationRealm: "home" }, 3) })).toEqual([
      "c",
    ]);
    expect(usable(tables, { message: request({ destinationRealm: "nowhere" }) })).toEqual([]);
  });

  it("outgoing route - without Destination-Realm the node's own realm counts", () => {
    const tables = world();
    tables.realms.add(creditControl, [tables.peer("a")], []);
    expect(usable(tables, { message: request() })).toEqual(["a"]);
  });

  it("outgoing route - an empty Destination-Realm or Destination-Host is as none", () => {
    const tables = world();
    tables.realms.add(creditControl, [tables.peer("a")], []);
    tables.peer("");
    const message = request({ destinationRealm: "", destinationHost: "" });
    expect(usable(tables, { message })).toEqual(["a"]);
    expect(routeOutgoing(tables, { application: creditControl, message }).isPinned).toBe(false);
  });

  it("outgoing route - only a Destination-Host that is a peer pins a request to it", () => {
    const tables = world();
    const a = tables.peer("a");
    tables.realms.add(creditControl, [a], []);
    const isPinned = (asked: Partial<RouteQuestion<RoutedApplication>>): boolean => {
      return routeOutgoing(tables, { application: creditControl, message: request(), ...asked }).isPinned;
    };
    expect(isPinned({ message: request({ destinationHost: "A" }) })).toBe(true);
    expect(isPinned({ message: request({ destinationHost: "b" }) })).toBe(false);
    expect([isPinned({}), isPinned({ among: [a] }), isPinned({ among: [] })]).toEqual([false, false, false]);
  });

  it("outgoing route - realms of an application are reached by all of its peers", () => {
    const tables = world();
    tables.realms.add(creditControl, [tables.peer("agent")], ["far.example"]);
    expect(usable(tables, { message: request({ destinationRealm: "Far.Example" }) })).toEqual(["agent"]);
  });

  it("outgoing route - an application without a list uses every peer of the realm, strangers too", () => {
    const tables = world();
    tables.realms.add(creditControl, undefined, []);
    tables.peer("a");
    tables.peer("b", { realm: "far" });
    expect(usable(tables)).toEqual(["a"]);
    tables.peer("stranger");
    expect(usable(tables)).toEqual(["a", "stranger"]);
  });

  it("outgoing route - default peers serve their realm, and realms without a route", () => {
    const tables = world();
    const [a, agent, local] = [tables.peer("a"), tables.peer("agent", { realm: "hub" }), tables.peer("local")];
    tables.realms.add(creditControl, [a], []);
    tables.realms.addDefault(agent);
    tables.realms.addDefault(local);
    expect(usable(tables)).toEqual(["a"]);
    expect(usable(tables, { message: request({ destinationRealm: "far" }) })).toEqual(["agent", "local"]);
    expect(usable(tables, { message: request({ destinationRealm: "hub" }) })).toEqual(["agent"]);
    tables.realms.removePeer(a);
    expect(usable(tables)).toEqual(["local"]);
  });

  it("outgoing route - an application that was not added, or was removed, has nothing but the default peers", () => {
    const tables = world();
    const peer = tables.peer("a.home");
    tables.realms.add(creditControl, [peer], []);
    expect(usable(tables)).toEqual(["a.home"]);
    tables.realms.remove(creditControl);
    expect(usable(tables)).toEqual([]);
    tables.realms.addDefault(peer);
    expect(usable(tables)).toEqual(["a.home"]);
  });

  it("outgoing route - a Destination-Host in the peer table is the only candidate (RTE-09), usable or not", () => {
    const tables = world();
    const [a] = [tables.peer("a"), tables.peer("b", { realm: "far" }), tables.peer("c", { isUsable: false })];
    tables.realms.add(creditControl, [a], []);
    const to = (destinationHost: string) => ({ message: request({ destinationRealm: "home", destinationHost }) });
    expect(usable(tables, to("B"))).toEqual(["b"]);
    expect(usable(tables, to("c"))).toEqual([]);
    expect(usable(tables, to("beyond.the.agents"))).toEqual(["a"]);
    const route = routeOutgoing(tables, { application: creditControl, ...to("c") });
    expect(route.isPinned).toBe(true);
    expect(route.candidates[0]?.refusal).toContain("not ready: READY (Wait-I-CEA)");
  });

  it("outgoing route - peers without the application are left out, relays are not, halves are told apart by strictHalves (CER-09)", () => {
    const tables = world();
    tables.peer("auth");
    tables.peer("acct", { apps: ["acct4"] });
    tables.peer("relay", { apps: ["relay"] });
    tables.realms.add(creditControl, undefined, []);
    expect(usable(tables)).toEqual(["auth", "acct", "relay"]);
    const strict = { ...tables, strictHalves: true };
    expect(usable(strict)).toEqual(["auth", "relay"]);
    const asAcct = { ...creditControl, isAuthApplication: false, isAcctApplication: true };
    tables.realms.add(asAcct, undefined, []);
    expect(usable(strict, { application: asAcct })).toEqual(["acct", "relay"]);
    const { candidates } = routeOutgoing(strict, {
      application: creditControl,
      message: request({ destinationRealm: "home" }),
    });
    expect(candidates.map(({ refusal }) => refusal)).toEqual([
      undefined,
      "advertised 4 for accounting only",
      undefined,
    ]);
    const both = { ...creditControl, isAcctApplication: true };
    tables.realms.add(both, undefined, []);
    expect(usable(strict, { application: both })).toEqual(["auth", "acct", "relay"]);
  });

  it("outgoing route - peers that had the request are left out, and the caller may choose among peers", () => {
    const tables = world();
    const [a, b, c] = [tables.peer("a"), tables.peer("b"), tables.peer("c", { realm: "far" })];
    tables.realms.add(creditControl, undefined, []);
    expect(usable(tables, { tried: new Set([a]) })).toEqual(["b"]);
    expect(usable(tables, { among: [b, c] })).toEqual(["b", "c"]);
  });

  it("outgoing route - a peer that was kept while its host got another entry goes by name", () => {
    const tables = world();
    const kept = tables.peer("a");
    const now = tables.peer("A");
    const gone = tables.peer("b");
    tables.peers.delete("b");
    tables.realms.add(creditControl, [kept], ["far"]);
    const message = request({ destinationRealm: "far" });
    const peersOf = (among?: readonly Peer[]) =>
      usablePeers(tables, { application: creditControl, message, ...(among && { among }) });
    expect(peersOf([kept, gone])).toEqual([now, gone]);
    expect(peersOf()).toEqual([now]);
    expect(tables.realms.peersOf(creditControl)).toEqual([now]);
  });

  it("outgoing route - says in words why a request goes where it goes", () => {
    const tables = world();
    const [a, b] = [tables.peer("a"), tables.peer("b")];
    b.connection = null;
    b.lastEnd = { reason: 50, detail: undefined };
    tables.realms.add(creditControl, [a, b, tables.peer("c", { apps: [] })], []);
    const message = request({ destinationRealm: "home", destinationHost: "server" });
    expect(
      describeRoute(message, routeOutgoing(tables, { application: creditControl, message, tried: new Set([a]) })),
    ).toBe(
      [
        "Credit-Control request of application 4 for host server: the route of realm home for application 4:",
        "  a: had this request before",
        "  b: not connected: the transport could not be opened -1 s ago",
        "  c: did not advertise application 4, nor that it relays; it offers none",
      ].join("\n"),
    );
    const nowhere = request({ destinationRealm: "nowhere" });
    expect(describeRoute(nowhere, routeOutgoing(tables, { application: creditControl, message: nowhere }))).toBe(
      "Credit-Control request of application 4: no route leads to realm nowhere for application 4:\n" +
        "  a: of realm home, ready\n" +
        "  b: of realm home, not connected: the transport could not be opened -1 s ago\n  c: of realm home, ready\n" +
        "To lead it there give addPeer the realmName or isDefault: true, addApplication the realm among its realms, " +
        "or sendRequest the peers, as in peers: [context.peer]",
    );
    b.lastEnd = null;
    expect(routeOutgoing(tables, { application: creditControl, message }).candidates[1]?.refusal).toBe(
      "not connected yet, and not dialled: it is not persistent; give addPeer persistent: true, or wait till it connects",
    );
  });
});

describe("identity map", () => {
  it("identity map - finds names without case and gives them back as first written", () => {
    const map = new IdentityMap<number>().set("P.Example", 1).set("p.example", 2);
    expect([map.get("P.EXAMPLE"), map.get("p.example"), map.has("x")]).toEqual([2, 2, false]);
    expect([[...map], [...map.keys()], [...map.values()]]).toEqual([[["P.Example", 2]], ["P.Example"], [2]]);
    const seen: unknown[] = [];
    map.forEach((value, name) => {
      seen.push(value, name);
    });
    expect(seen).toEqual([2, "P.Example"]);
    expect([map.delete("p.EXAMPLE"), map.size]).toEqual([true, 0]);
    map.set("a", 1).clear();
    expect(map.size).toBe(0);
  });

  it("identity map - folds only A to Z", () => {
    expect(new IdentityMap<number>().set("É.example", 1).has("é.example")).toBe(false);
  });
});
