import { describe, expect, it } from "vitest";
import type { UnreadRequest } from "../../src/message/destination-reader.ts";
import type { PeerConnection } from "../../src/peer/connection.ts";
import type { Peer } from "../../src/peer/peer.ts";
import { type Decision, decide, type ForwardingTable } from "../../src/routing/decide.ts";
import type { RoutedApplication } from "../../src/routing/realm-table.ts";
import { FLAG_PROXIABLE, FLAG_REQUEST, MessageHeader } from "../../src/wire/header.ts";
import { connectionTo, creditControl, type World, world } from "./world.ts";

const FLAGS = FLAG_REQUEST | FLAG_PROXIABLE;

type Destination = Partial<Omit<UnreadRequest, "header">>;

function request(destination: Destination = {}, applicationId = 4, commandFlags = FLAGS): UnreadRequest {
  const header = new MessageHeader({ commandFlags, commandCode: 272, applicationId });
  return { header, destinationHost: undefined, destinationRealm: undefined, ...destination };
}

function resultOf(decision: Decision<RoutedApplication>): RoutedApplication | number | string {
  if (decision.kind === "local") return decision.application;
  return decision.kind === "reject" ? decision.resultCode : decision.kind;
}

function applicationOf(tables: World, connection: PeerConnection | null): RoutedApplication | number | string {
  return resultOf(decide(tables, connection as PeerConnection, request()));
}

describe("incoming route", () => {
  function tables(): World {
    const made = world();
    made.realms.add(creditControl, undefined, ["served.example"]);
    return made;
  }

  const connection = connectionTo(null, ["auth4", "auth7", "acct3"]);

  function outcome(made: World, destination: Destination, applicationId = 4): RoutedApplication | number | string {
    return resultOf(decide(made, connection, request(destination, applicationId)));
  }

  it("incoming route - our name in Destination-Host is local, without case (RTE-06)", () => {
    expect(outcome(tables(), { destinationHost: "ME.home", destinationRealm: "elsewhere" })).toBe(creditControl);
  });

  it("incoming route - a served realm without Destination-Host is local (RTE-07)", () => {
    expect(outcome(tables(), { destinationRealm: "Home" })).toBe(creditControl);
    expect(outcome(tables(), { destinationRealm: "Served.example" })).toBe(creditControl);
  });

  it("incoming route - neither Destination-Host nor Destination-Realm is local (RTE-08)", () => {
    expect(outcome(tables(), {})).toBe(creditControl);
  });

  it("incoming route - a refusal repeats no more than 100 characters of a name, so that an answer does not grow with it", () => {
    const name = "x".repeat(100_000);
    for (const destination of [
      { destinationRealm: name },
      { destinationHost: name },
      { destinationHost: name, destinationRealm: name },
    ]) {
      const decision = decide(tables(), connectionTo(null, ["auth4"]), request(destination));
      expect(decision.kind === "reject" && decision.reason).toMatch(/^(Realm|Destination-Host) x{100}… is not/);
    }
  });

  it("incoming route - another host is 3002, another realm is 3003 (RCD-03)", () => {
    expect(outcome(tables(), { destinationHost: "other", destinationRealm: "home" })).toBe(3002);
    expect(outcome(tables(), { destinationHost: "other" })).toBe(3002);
    expect(outcome(tables(), { destinationHost: "other", destinationRealm: "nowhere" })).toBe(3003);
    expect(outcome(tables(), { destinationRealm: "nowhere" })).toBe(3003);
  });

  it("incoming route - an application that is not ours is 3007, one of application 0 is an unknown command", () => {
    expect(outcome(tables(), {}, 99)).toBe(3007);
    expect(outcome(tables(), {}, 0)).toBe(3001);
  });

  it("incoming route - an application that is not common with the peer is 3007 (CER-23)", () => {
    const made = tables();
    made.realms.add({ ...creditControl, applicationId: 1 }, undefined, []);
    expect(outcome(made, {}, 1)).toBe(3007);
  });

  it("incoming route - of several applications with one id the first that is open to the peer gets the request", () => {
    const made = world();
    const [a, b] = [made.peer("a"), made.peer("b")];
    const second = { ...creditControl };
    made.realms.add(creditControl, [a], []);
    made.realms.add(second, [a, b], []);
    expect(applicationOf(made, a.connection)).toBe(creditControl);
    expect(applicationOf(made, b.connection)).toBe(second);
    made.realms.remove(second);
    expect(applicationOf(made, b.connection)).toBe(3007);
    expect(outcome(made, {})).toBe(3007);
  });

  it("incoming route - a stranger whose former entry the application was added for is served, by name and only by that", () => {
    const tables = world();
    const [listed, stranger, other] = [tables.peer("a"), tables.peer("A"), tables.peer("b")];
    tables.realms.add(creditControl, [listed], []);
    const serves = (peer: Peer) => decide(tables, connectionTo(peer, ["auth4"]), request()).kind === "local";
    expect([serves(listed), serves(stranger), serves(other)]).toEqual([true, false, false]);
    stranger.isDynamic = true;
    other.isDynamic = true;
    expect([serves(stranger), serves(other)]).toEqual([true, false]);
  });

  it("incoming route - a request that is for this node has the same decision each time, so that none is made for it", () => {
    const made = tables();
    expect(decide(made, connection, request())).toBe(decide(made, connection, request({ destinationRealm: "home" })));
  });

  it("incoming route - what is not for this node goes as the agent's table says, where there is one and P is set (RTE-19)", () => {
    const asked: UnreadRequest[] = [];
    const forwarding = (action: "forward" | "redirect" | undefined): ForwardingTable => ({
      actionFor: (about) => {
        asked.push(about);
        return action;
      },
    });
    const far = request({ destinationRealm: "far" });
    const kindOf = (action: "forward" | "redirect" | undefined, about: UnreadRequest): unknown =>
      resultOf(decide({ ...tables(), forwarding: forwarding(action) }, connection, about));
    expect([kindOf("forward", far), kindOf("redirect", far), kindOf(undefined, far)]).toEqual([
      "forward",
      "redirect",
      3003,
    ]);
    expect(asked).toEqual([far, far, far]);
    expect(kindOf("forward", request({ destinationRealm: "far" }, 4, FLAG_REQUEST))).toBe(3002);
    expect(kindOf("forward", request({ destinationRealm: "home" }))).toBe(creditControl);
    expect(asked).toHaveLength(3);
  });
});
