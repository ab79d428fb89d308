// @ts-check
// SWm and SWx: an ePDG has a user authenticated by the AAA server, which gets a vector and the profile from the HSS. Two rounds
// of EAP-AKA, a challenge with 1001, then success with the key; EAP is shortened here, and an HMAC stands for Milenage.
import { createHmac, randomBytes } from "node:crypto";
import { Application, Node } from "diameter-ts";
import { AuthRequestType, DiameterEapRequest, ResultCode, APPLICATION as SWM } from "diameter-ts/swm";
import { MultimediaAuthRequest, Non3gppIpAccess, ServerAssignmentRequest, APPLICATION as SWX } from "diameter-ts/swx";
import { nai, tgpp } from "diameter-ts/telecom";

const port = Number(process.env.PORT ?? 3868);
const ipAddresses = ["127.0.0.1"];
const keys = new Map([["262011234567890", "the key in the user's SIM"]]);
/** @param {string} key @param {Uint8Array} rand */
const responseTo = (key, rand) => createHmac("sha256", key).update(rand).digest().subarray(0, 8);

const hss = new Node("hss.home.net", "home.net", { ipAddresses, tcpPort: 0, unknownPeers: "accept" });
hss
  .addApplication(new Application(SWX))
  .handle(MultimediaAuthRequest, (request) => {
    const { userName } = request;
    const key = keys.get(userName);
    if (key === undefined) return request.answer({ userName, experimentalResult: tgpp("DIAMETER_ERROR_USER_UNKNOWN") });
    const sipAuthenticate = randomBytes(32); // RAND and AUTN
    const sipAuthorization = responseTo(key, sipAuthenticate.subarray(0, 16));
    const sipAuthDataItem = [{ sipAuthenticate, sipAuthorization }];
    return request.answer({ resultCode: "DIAMETER_SUCCESS", userName, sipAuthDataItem });
  })
  .handle(ServerAssignmentRequest, (request) => {
    const { userName } = request;
    const non3gppUserData = { non3gppIpAccess: Non3gppIpAccess.NON_3GPP_SUBSCRIPTION_ALLOWED };
    return request.answer({ resultCode: "DIAMETER_SUCCESS", userName, non3gppUserData });
  });
await hss.start();

const aaa = new Node("aaa.home.net", "home.net", { ipAddresses, tcpPort: port, unknownPeers: "accept" });
aaa.addPeer(`aaa://hss.home.net:${hss.listeningOn[0]?.port}`, { ipAddresses, persistent: true });
const swx = aaa.addApplication(new Application(SWX));
const rejected = { resultCode: ResultCode.DIAMETER_AUTHENTICATION_REJECTED };
/** The response that each session has to give. @type {Map<string, Buffer>} */
const expected = new Map();

aaa.addApplication(new Application(SWM)).handle(DiameterEapRequest, async (request) => {
  const { sessionId, eapPayload } = request;
  const { imsi: userName = "" } = nai.decode(request.userName ?? "");
  const user = { userName, destinationRealm: "home.net", sessionId: aaa.sessionGenerator.nextId() };
  const response = expected.get(sessionId);
  if (response === undefined) {
    const sipAuthDataItem = { sipAuthenticationScheme: "EAP-AKA" };
    const mar = new MultimediaAuthRequest({ ...user, sipNumberAuthItems: 1, sipAuthDataItem });
    const [{ sipAuthenticate, sipAuthorization } = {}] = (await swx.sendRequest(mar)).sipAuthDataItem ?? [];
    if (!sipAuthenticate || !sipAuthorization) return request.answer(rejected);
    expected.set(sessionId, sipAuthorization);
    const challenge = Buffer.concat([Buffer.from("0102002817010000", "hex"), sipAuthenticate]);
    return request.answer({ resultCode: "DIAMETER_MULTI_ROUND_AUTH", eapPayload: challenge });
  }
  expected.delete(sessionId);
  if (!response.equals(eapPayload.subarray(-8))) return request.answer(rejected);
  await swx.sendRequest(new ServerAssignmentRequest({ ...user, serverAssignmentType: "REGISTRATION" }));
  const success = { eapPayload: Buffer.from("03020004", "hex"), eapMasterSessionKey: randomBytes(64) };
  return request.answer({ resultCode: "DIAMETER_SUCCESS", ...success });
});
await aaa.start();

const epdg = new Node("epdg.visited.net", "visited.net");
epdg.addPeer(`aaa://aaa.home.net:${port}`, { ipAddresses, realmName: "home.net", persistent: true });
const swm = epdg.addApplication(new Application(SWM));
await epdg.start();
await Promise.all([swm.waitForReady({ timeout: 5 }), swx.waitForReady({ timeout: 5 })]);
const name = nai.encode({ imsi: "262011234567890" });
const session = { sessionId: epdg.sessionGenerator.nextId(), destinationRealm: "home.net" };
const user = { ...session, userName: name, authRequestType: AuthRequestType.AUTHORIZE_AUTHENTICATE };
let eapPayload = Buffer.concat([Buffer.from([2, 1, 0, 5 + name.length, 1]), Buffer.from(name)]); // the identity
for (let round = 1; round <= 2; round++) {
  const answer = await swm.sendRequest(new DiameterEapRequest({ ...user, eapPayload }));
  const { eapPayload: eap = Buffer.of(), eapMasterSessionKey: key = Buffer.of() } = answer;
  console.log(`DEA ${answer.resultCode}, ${eap.length} octets of EAP, ${key.length} of key`);
  const response = responseTo(keys.get("262011234567890") ?? "", eap.subarray(8, 24)); // what the SIM makes of RAND
  eapPayload = Buffer.concat([Buffer.from("0202001017010000", "hex"), response]);
}
await Promise.all([epdg.stop(), aaa.stop(), hss.stop()]);
