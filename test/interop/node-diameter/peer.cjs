// A Diameter node on node-diameter, written as its examples are: it asks for, or grants, quota, and does what it is told by
// lines on standard input. It prints one line for each event. The library is loaded from the folder that NODE_PATH names.
//
//   peer.cjs ROLE IDENTITY REALM PORT WATCHDOG_SECONDS STYLE
//
// ROLE is "listen" or "dial", on 127.0.0.1. The library has a codec and sends requests; all else is the program's. In the STYLE
// of its examples ("example") capabilities lack Host-IP-Address or applications; "whole" has what RFC 6733 asks for.
// With WATCHDOG_SECONDS above 0 it sends DWR.
//
// Lines on standard input:
//   request REALM   sends a Credit-Control-Request, prints "answer RESULT"
//   busy            from now on answers requests with DIAMETER_TOO_BUSY, prints "busy"
//   leave           sends a DPR, ends the connection after its answer, prints "left"
// It ends at the end of standard input, that is, with whoever started it.
const diameter = require("diameter");
const { createInterface } = require("node:readline");

const BASE = "Diameter Common Messages";
const CREDIT_CONTROL = "Diameter Credit Control Application";
const HOST = "127.0.0.1";

const [role, identity, realm, port, watchdogSeconds, style] = process.argv.slice(2);
const isWhole = style === "whole";
const origin = [
  ["Origin-Host", identity],
  ["Origin-Realm", realm],
];
let socket;
let isBusy = false;

const input = createInterface({ input: process.stdin });
input.on("line", (line) => {
  const [command, destinationRealm] = line.split(" ");
  if (command === "request") sendCreditControl(destinationRealm);
  else if (command === "busy") {
    isBusy = true;
    say("busy");
  } else if (command === "leave") leave();
});
input.on("close", () => process.exit(0));

if (role === "listen") {
  diameter
    .createServer({}, (accepted) => {
      socket = accepted;
      attend(accepted);
    })
    .listen(Number(port), HOST, () => say("ready"));
} else {
  say("ready");
  socket = diameter.createConnection({ host: HOST, port: Number(port) }, exchangeCapabilities);
  attend(socket);
}

function attend(connected) {
  connected.on("diameterMessage", answer);
  connected.on("error", (error) => say(`error ${error.message ?? error}`));
  connected.on("end", () => connected.end());
  connected.on("close", () => say("down"));
  if (role === "listen" && watchdogSeconds > 0) watch(connected);
}

async function exchangeCapabilities() {
  const capabilities = [
    ["Vendor-Id", 10415],
    ["Origin-State-Id", 219081],
    ["Supported-Vendor-Id", 10415],
    ["Auth-Application-Id", "Diameter Credit Control"],
  ];
  if (isWhole) capabilities.push(["Host-IP-Address", HOST], ["Product-Name", "node-diameter"]);
  try {
    const answered = await send(BASE, "Capabilities-Exchange", capabilities);
    const result = firstOf(answered, "Result-Code");
    if (result !== "DIAMETER_SUCCESS") {
      say(`refused ${result}`);
      return;
    }
    say(`up ${firstOf(answered, "Origin-Host")}`);
    if (watchdogSeconds > 0) watch(socket);
  } catch (error) {
    say(`refused ${error.message}`);
  }
}

function watch(connected) {
  const timer = setInterval(() => send(BASE, "Device-Watchdog", [], connected).catch(tell), watchdogSeconds * 1000);
  connected.on("close", () => clearInterval(timer));
}

async function sendCreditControl(destinationRealm) {
  const body = [
    ["Destination-Realm", destinationRealm],
    ["Auth-Application-Id", "Diameter Credit Control"],
    ["Service-Context-Id", "32251@3gpp.org"],
    ["CC-Request-Type", "INITIAL_REQUEST"],
    ["CC-Request-Number", 0],
  ];
  try {
    const answered = await send(CREDIT_CONTROL, "Credit-Control", body);
    say(`answer ${firstOf(answered, "Result-Code")}`);
  } catch (error) {
    say(`failed ${error.message}`);
  }
}

async function leave() {
  await send(BASE, "Disconnect-Peer", [["Disconnect-Cause", "REBOOTING"]]).catch(tell);
  socket.diameterConnection.end();
  say("left");
}

function send(application, command, body, connected = socket) {
  const request = connected.diameterConnection.createRequest(application, command);
  request.body = request.body.concat(origin, body);
  return connected.diameterConnection.sendRequest(request);
}

function answer({ message, response, callback }) {
  const result = isBusy && message.command === "Credit-Control" ? "DIAMETER_TOO_BUSY" : "DIAMETER_SUCCESS";
  response.body = response.body.concat([["Result-Code", result]], origin);
  if (message.command === "Capabilities-Exchange") {
    response.body.push(["Host-IP-Address", "2001:db8:3312::1"], ["Host-IP-Address", "1.2.3.4"]);
    response.body.push(["Vendor-Id", 123], ["Product-Name", "node-diameter"]);
    if (isWhole) response.body.push(["Auth-Application-Id", "Diameter Credit Control"]);
    say(`up ${firstOf(message, "Origin-Host")}`);
  } else if (message.command === "Credit-Control") {
    say("request Credit-Control");
    response.body.push(
      ["Auth-Application-Id", "Diameter Credit Control"],
      ["CC-Request-Type", "INITIAL_REQUEST"],
      ["CC-Request-Number", 0],
    );
  }
  callback(response);
  if (message.command === "Disconnect-Peer") socket.end();
}

function firstOf({ body }, name) {
  return body.find(([key]) => key === name)?.[1];
}

function tell(error) {
  say(`failed ${error.message}`);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
