import { bareC } from "./bare-c/peer.mjs";
import { bareNet } from "./bare-net/peer.mjs";
import { diameterRs } from "./diameter-rs/peer.mjs";
import { erlang } from "./erlang/peer.mjs";
import { freeDiameter } from "./freediameter/peer.mjs";
import { goDiameter } from "./go-diameter/peer.mjs";
import { nodeDiameter } from "./node-diameter/peer.mjs";
import { pythonDiameter } from "./python-diameter/peer.mjs";

/** All that this package is measured against. */
export const PEERS = [diameterRs, goDiameter, freeDiameter, erlang, pythonDiameter, nodeDiameter, bareNet, bareC];
