// @ts-check
// Cx: how a user registers in the IMS. A CSCF asks the HSS which server may serve the user (UAR), gets vectors (MAR) and the
// profile (SAR), and for a call to the user asks which server that is (LIR).
import { randomBytes } from "node:crypto";
import { Application, answerResult, Node } from "diameter-ts";
import * as Cx from "diameter-ts/cx";
import { tgpp } from "diameter-ts/telecom";

const port = Number(process.env.PORT ?? 3868);

const hss = new Node("hss.ims.net", "ims.net", { ipAddresses: ["127.0.0.1"], tcpPort: port, unknownPeers: "accept" });
const users = new Map([["sip:alice@ims.net", { userData: "<IMSSubscription/>", serverName: "" }]]);
const unknownUser = { experimentalResult: tgpp("DIAMETER_ERROR_USER_UNKNOWN") };

hss
  .addApplication(new Application(Cx.APPLICATION))
  .handle(Cx.UserAuthorizationRequest, (request) => {
    const user = users.get(request.publicIdentity);
    if (!user) return request.answer(unknownUser);
    const { serverName } = user;
    if (serverName) return request.answer({ experimentalResult: tgpp("DIAMETER_SUBSEQUENT_REGISTRATION"), serverName });
    const serverCapabilities = { serverName: ["sip:scscf.ims.net"] };
    return request.answer({ experimentalResult: tgpp("DIAMETER_FIRST_REGISTRATION"), serverCapabilities });
  })
  .handle(Cx.MultimediaAuthRequest, (request) => {
    const { userName, publicIdentity, sipAuthDataItem } = request;
    if (!users.has(publicIdentity)) return request.answer(unknownUser);
    const { sipAuthenticationScheme } = sipAuthDataItem;
    // A real HSS computes these from the user's key (Milenage, TS 35.206).
    const vector = { sipAuthenticationScheme, sipAuthenticate: randomBytes(32), sipAuthorization: randomBytes(8) };
    return request.answer({ resultCode: "DIAMETER_SUCCESS", userName, publicIdentity, sipAuthDataItem: [vector] });
  })
  .handle(Cx.ServerAssignmentRequest, (request) => {
    const user = users.get(request.publicIdentity?.[0] ?? "");
    if (!user) return request.answer(unknownUser);
    user.serverName = request.serverName;
    return request.answer({ resultCode: "DIAMETER_SUCCESS", userData: user.userData });
  })
  .handle(Cx.LocationInfoRequest, (request) => {
    const user = users.get(request.publicIdentity);
    return request.answer(user ? { resultCode: "DIAMETER_SUCCESS", serverName: user.serverName } : unknownUser);
  });
await hss.start();

const cscf = new Node("cscf.ims.net", "ims.net");
cscf.addPeer(`aaa://hss.ims.net:${port}`, { ipAddresses: ["127.0.0.1"], persistent: true });
const cx = cscf.addApplication(new Application(Cx.APPLICATION));
await cscf.start();
await cx.waitForReady({ timeout: 5 });

const session = () => ({ sessionId: cscf.sessionGenerator.nextId(), destinationRealm: "ims.net" });
const user = { userName: "alice@ims.net", publicIdentity: "sip:alice@ims.net" };
const uar = new Cx.UserAuthorizationRequest({ ...session(), ...user, visitedNetworkIdentifier: "ims.net" });
const uaa = await cx.sendRequest(uar);
const [serverName = ""] = uaa.serverCapabilities?.serverName ?? [];
console.log(`UAA ${answerResult(uaa)?.name}: ${serverName}`);

const sipAuthDataItem = { sipAuthenticationScheme: "Digest-AKAv1-MD5" };
const mar = new Cx.MultimediaAuthRequest({ ...session(), ...user, serverName, sipNumberAuthItems: 1, sipAuthDataItem });
const maa = await cx.sendRequest(mar);
console.log(`MAA ${maa.resultCode}: ${maa.sipAuthDataItem?.[0]?.sipAuthenticate?.length} octets of RAND and AUTN`);

const sar = new Cx.ServerAssignmentRequest({
  ...session(),
  publicIdentity: [user.publicIdentity],
  serverName,
  serverAssignmentType: "REGISTRATION",
  userDataAlreadyAvailable: "USER_DATA_NOT_AVAILABLE",
});
const saa = await cx.sendRequest(sar);
console.log(`SAA ${saa.resultCode}: ${saa.userData}`);

for (const publicIdentity of [user.publicIdentity, "sip:nobody@ims.net"]) {
  const lia = await cx.sendRequest(new Cx.LocationInfoRequest({ ...session(), publicIdentity }));
  console.log(`LIA ${answerResult(lia)?.name}: ${lia.serverName ?? "no server"}`);
}
await Promise.all([cscf.stop(), hss.stop()]);
