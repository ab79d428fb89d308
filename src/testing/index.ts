export { MemoryNetwork, type MemoryNetworkOptions } from "../transport/memory.ts";
export {
  CLIENT_ADDRESS,
  type LinkedNodes,
  type LinkedNodesOptions,
  linkedNodes,
  SERVER_ADDRESS,
} from "./linked-nodes.ts";
export { accountingRequest, creditControlRequest, scriptDictionary } from "./messages.ts";
export { type ScriptedIdentity, ScriptedPeer, type ScriptedPeerOptions } from "./scripted-peer.ts";
export { VirtualClock } from "./virtual-clock.ts";
export { SeededRandom, type VirtualEnvironment, virtualEnvironment } from "./virtual-environment.ts";
