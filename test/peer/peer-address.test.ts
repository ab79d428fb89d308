import { describe, expect, it } from "vitest";
import { PeerConnection } from "../../src/peer/connection.ts";
import { Peer } from "../../src/peer/peer.ts";
import { addressFault, isAtName } from "../../src/peer/peer-address.ts";
import { PEER_RECV, PEER_TRANSPORT_TCP } from "../../src/peer/peer-constants.ts";
import { virtualEnvironment } from "../../src/testing/virtual-environment.ts";

const environment = virtualEnvironment();

function peer(ipAddresses: string[]): Peer {
  const fields = { nodeName: "peer.example.net", realmName: "example.net", transport: PEER_TRANSPORT_TCP, port: 3868 };
  return new Peer({ ...fields, ipAddresses, persistent: false }, environment.clock);
}

describe("peer address", () => {
  it.each([
    ["without any address", [], false],
    ["at an address of IPv4", ["192.0.2.1"], false],
    ["at an address of IPv6", ["2001:db8::1"], false],
    ["at addresses of both kinds", ["192.0.2.1", "2001:db8::1"], false],
    ["at a name", ["peer.example.net"], true],
    ["at a name behind an address", ["192.0.2.1", "peer.example.net"], true],
    ["at a name before an address", ["peer.example.net", "2001:db8::1"], true],
  ])("peer address - only a name has to be looked up: a peer %s", (_title, addresses, expected) => {
    expect(isAtName(peer(addresses))).toBe(expected);
  });

  it.each([
    ["one of its addresses", ["192.0.2.1", "192.0.2.2"], "192.0.2.2", false],
    ["the same address as IPv6 writes it", ["192.0.2.1"], "::ffff:192.0.2.1", false],
    ["another address", ["192.0.2.1"], "192.0.2.9", true],
    ["anywhere, while none of its addresses is known", [], "192.0.2.9", false],
  ])(
    "peer address - who comes from none of the known addresses is a fault that names all: %s",
    (_title, addresses, from, isFault) => {
      const connection = new PeerConnection(from, 3868, PEER_RECV, () => undefined, environment);
      const fault = addressFault(peer(addresses), connection);
      expect(fault !== undefined).toBe(isFault);
      if (isFault) for (const word of ["peer.example.net", from, ...addresses]) expect(fault).toContain(word);
    },
  );
});
