import { describe, expect, it } from "vitest";
import { Peer } from "../../src/peer/peer.ts";
import { PeerTable } from "../../src/routing/peer-table.ts";
import { RealmTable, type RoutedApplication } from "../../src/routing/realm-table.ts";

const charging: RoutedApplication = { applicationId: 4, isAuthApplication: true, isAcctApplication: false };
const accounting: RoutedApplication = { applicationId: 3, isAuthApplication: false, isAcctApplication: true };

function peerOf(name: string, realmName: string): Peer {
  return new Peer({ nodeName: name, realmName, transport: 10, port: 3868 });
}

function table(): { realms: RealmTable<RoutedApplication>; peers: PeerTable } {
  const peers = new PeerTable();
  return { realms: new RealmTable(() => "home", peers), peers };
}

describe("realm table", () => {
  it("realm table - an application that is taken out leaves the others, and its realms are served no more", () => {
    const { realms } = table();
    realms.add(charging, [], ["money", "shared"]);
    realms.add(accounting, [], ["books", "shared"]);
    expect(["home", "HOME", "money", "Books", "other"].map((realm) => realms.isServed(realm))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    realms.remove(charging);
    expect([realms.of(charging), realms.of(accounting)?.application]).toEqual([undefined, accounting]);
    expect(["money", "books", "shared"].map((realm) => realms.isServed(realm))).toEqual([false, true, true]);
    expect([realms.withId(4).length, realms.withId(3).length]).toEqual([0, 1]);
  });

  it("realm table - two applications of one id keep the order in which they came", () => {
    const { realms } = table();
    const other = { ...charging };
    realms.add(charging, [], []);
    realms.add(other, [], []);
    expect(realms.withId(4).map(({ application }) => application)).toEqual([charging, other]);
    expect(realms.of(other)?.application).toBe(other);
  });

  it("realm table - default peers are shown, lead to realms without a route, and can be taken out", () => {
    const { realms } = table();
    const [near, agent] = [peerOf("a.near", "near"), peerOf("b.agent", "agent")];
    for (const peer of [near, agent]) realms.addDefault(peer);
    expect([...realms.defaultPeers]).toEqual([near, agent]);
    expect(realms.lookUp(charging, "NEAR").peers).toEqual([near]);
    expect(realms.lookUp(charging, "far").peers).toEqual([near, agent]);
    realms.removePeer(near);
    expect([[...realms.defaultPeers], realms.lookUp(charging, "near").peers]).toEqual([[agent], [agent]]);
  });

  it("realm table - a peer that is taken out leaves the routes of its own list and those of all peers alone", () => {
    const { realms, peers } = table();
    const [one, other] = [peerOf("a.home", "home"), peerOf("b.home", "home")];
    for (const peer of [one, other]) peers.set(peer.nodeName, peer);
    realms.add(charging, [one, other], []);
    realms.add(accounting, undefined, []);
    realms.removePeer(one);
    expect(realms.lookUp(charging, "home").peers).toEqual([other]);
    expect(realms.lookUp(accounting, "home").peers).toEqual([one, other]);
  });
});
