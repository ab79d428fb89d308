import * as api from "../../src/index.ts";

const node = new api.Node("host.example", "example");
const request = new api.DeviceWatchdogRequest({});

/** An instance of each class whose members python-diameter names. */
export const instances: Readonly<Record<string, object>> = {
  Node: node,
  NodeStats: node.statistics,
  Peer: node.addPeer("aaa://peer.example"),
  PeerCounters: new api.PeerCounters(),
  PeerStats: new api.PeerStats(),
  PeerConnection: new api.PeerConnection("127.0.0.1", 3868, api.PEER_SEND, () => {}),
  Application: node.addApplication(new api.Application(4, { auth: true })),
  DiameterUri: api.parseDiameterUri("aaa://host.example"),
  SecondSlotCounter: new api.SecondSlotCounter(60),
  SequenceGenerator: new api.SequenceGenerator(),
  SessionGenerator: new api.SessionGenerator("host.example"),
  Message: request,
  Command: request,
  Dictionary: api.defaultDictionary,
  MessageHeader: request.header,
  DiameterError: new api.DiameterError("node", "text"),
  Avp: api.Avp.new(263, 0, "session"),
};
