import { describe, expect, it } from "vitest";
import { differences, names } from "./names.ts";
import { find } from "./public-api.ts";

const present = names.filter(({ name }) => name !== "-");

describe("parity", () => {
  it("parity - the table is whole", () => {
    expect(names.length).toBe(396);
    expect(new Set(names.map(({ path }) => path)).size).toBe(396);
  });

  it("parity - every name of python-diameter's nodes and messages is in the public API", () => {
    expect(present.filter(({ name }) => find(name) === undefined).map(({ path, name }) => `${path}: ${name}`)).toEqual(
      [],
    );
  });

  it("parity - every constant has python-diameter's value", () => {
    for (const { name, value } of present.filter((row) => row.value !== "")) {
      expect(JSON.stringify(find(name)?.value), name).toBe(value);
    }
  });

  it("parity - what is not there stands in the list of deliberate differences with its reason, and nothing else does", () => {
    const absent = names.filter(({ name }) => name === "-").map(({ path }) => path);
    expect(new Set(absent)).toEqual(new Set(differences.keys()));
    expect([...differences.values()].filter((reason) => reason.length < 10 || /yet|todo/i.test(reason))).toEqual([]);
  });

  it("parity - of the peer module all is there but loggers, threads and their lock", () => {
    const absent = [...differences.keys()].filter((path) => path.startsWith("diameter.node.peer."));
    expect(absent.filter((path) => !/Log|logger|msg_dump|write_lock|work_(read|write)_queue/.test(path))).toEqual([]);
  });

  it("parity - the check itself finds no name that is not there", () => {
    for (const name of [
      "Nod",
      "Node.sendCer",
      "static Message.typeFactory",
      "PeerConnection(peer)",
      "PeerConnection.close(signal)",
      "type NodeStat",
      "ApplicationOptions.handler",
      "entry diameter-ts/packer",
    ]) {
      expect(find(name), name).toBeUndefined();
    }
  });
});
