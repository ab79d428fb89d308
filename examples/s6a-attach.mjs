// @ts-check
// S6a: an MME asks the HSS for authentication vectors and tells it where the user is (AIR, ULR). Who is not known gets an
// Experimental-Result of 3GPP.
import { randomBytes } from "node:crypto";
import { Application, Node } from "diameter-ts";
import { APPLICATION, AuthenticationInformationRequest, UpdateLocationRequest } from "diameter-ts/s6a";
import { flags, hasFlag, msisdn, tgpp, tgppResultName } from "diameter-ts/telecom";

const port = Number(process.env.PORT ?? 3868);

const hss = new Node("hss.home.net", "home.net", { ipAddresses: ["127.0.0.1"], tcpPort: port, unknownPeers: "accept" });
const subscribers = new Map([["262011234567890", { msisdn: "491701234567", servedBy: "" }]]);
const unknownUser = { experimentalResult: tgpp("DIAMETER_ERROR_USER_UNKNOWN") };

hss
  .addApplication(new Application(APPLICATION))
  .handle(AuthenticationInformationRequest, (request) => {
    if (!subscribers.has(request.userName)) return request.answer(unknownUser);
    // A real HSS computes these from the user's key (Milenage, TS 35.206).
    const vector = { rand: randomBytes(16), xres: randomBytes(8), autn: randomBytes(16), kasme: randomBytes(32) };
    return request.answer({ resultCode: "DIAMETER_SUCCESS", authenticationInfo: { eUtranVector: [vector] } });
  })
  .handle(UpdateLocationRequest, (request) => {
    const subscriber = subscribers.get(request.userName);
    if (subscriber === undefined) return request.answer(unknownUser);
    subscriber.servedBy = request.originHost;
    const isInitial = hasFlag("ULR-Flags", request.ulrFlags, "Initial-Attach-Indicator");
    console.log(`${request.userName} is at ${subscriber.servedBy}, initial attach: ${isInitial}`);
    return request.answer({
      resultCode: "DIAMETER_SUCCESS",
      ulaFlags: flags("ULA-Flags", ["Separation-Indication"]),
      subscriptionData: {
        subscriberStatus: "SERVICE_GRANTED",
        msisdn: subscriber.msisdn,
        ambr: { maxRequestedBandwidthUl: 50_000_000, maxRequestedBandwidthDl: 100_000_000 },
        apnConfigurationProfile: {
          contextIdentifier: 1,
          allApnConfigurationsIncludedIndicator: "ALL_APN_CONFIGURATIONS_INCLUDED",
          apnConfiguration: [{ contextIdentifier: 1, pdnType: "IPV4V6", serviceSelection: "internet" }],
        },
      },
    });
  });
await hss.start();

const mme = new Node("mme.visited.net", "visited.net");
mme.addPeer(`aaa://hss.home.net:${port}`, { ipAddresses: ["127.0.0.1"], realmName: "home.net", persistent: true });
const s6a = mme.addApplication(new Application(APPLICATION));
await mme.start();
await s6a.waitForReady({ timeout: 5 });

for (const userName of ["262011234567890", "262019999999999"]) {
  const user = { userName, destinationRealm: "home.net", visitedPlmnId: "234-15" };
  const vectors = await s6a.sendRequest(
    new AuthenticationInformationRequest({
      ...user,
      sessionId: mme.sessionGenerator.nextId(),
      requestedEutranAuthenticationInfo: { numberOfRequestedVectors: 1, immediateResponsePreferred: 1 },
    }),
  );
  console.log(`AIA ${vectors.resultCode ?? tgppResultName(vectors.experimentalResult)}`);
  if (vectors.resultCode !== 2001) continue;
  const location = await s6a.sendRequest(
    new UpdateLocationRequest({
      ...user,
      sessionId: mme.sessionGenerator.nextId(),
      ratType: "EUTRAN",
      ulrFlags: flags("ULR-Flags", ["S6a/S6d-Indicator", "Initial-Attach-Indicator"]),
    }),
  );
  const { msisdn: digits, apnConfigurationProfile: profile } = location.subscriptionData ?? {};
  console.log(`ULA ${location.resultCode}, MSISDN ${digits && msisdn.decode(digits)}`);
  for (const { serviceSelection } of profile?.apnConfiguration ?? []) console.log(`  APN ${serviceSelection}`);
}

await Promise.all([mme.stop(), hss.stop()]);
