// @ts-check
// A command of your own with request and answer, used between two nodes like any other.
import {
  ANSWER_MEMBERS,
  Application,
  defineAvp,
  defineCommand,
  defineGroup,
  many,
  Node,
  optional,
  REQUEST_MEMBERS,
  ResultCode,
  required,
} from "diameter-ts";

const port = Number(process.env.PORT ?? 3868);
const vendorId = 99_999;

const Balance = defineAvp({ name: "Wallet-Balance", code: 5001, vendorId, type: "Unsigned64" });
const Currency = defineAvp({
  name: "Wallet-Currency",
  code: 5002,
  vendorId,
  type: "Enumerated",
  values: { EUR: 978, USD: 840 },
});
const Wallet = defineGroup({
  name: "Wallet",
  code: 5003,
  vendorId,
  members: { balance: required(Balance), currency: optional(Currency) },
});
const TopUpRequest = defineCommand({
  name: "Wallet-Top-Up",
  code: 8_388_999,
  applicationId: 16_777_999,
  request: { ...REQUEST_MEMBERS, wallet: required(Wallet) },
  answer: { ...ANSWER_MEMBERS, wallets: many(Wallet) },
});

const server = new Node("bank.example.net", "example.net", {
  ipAddresses: ["127.0.0.1"],
  tcpPort: port,
  unknownPeers: "accept",
});
const bank = server.addApplication(new Application(16_777_999, { auth: true, vendorId }));
bank.handle(TopUpRequest, (request) => {
  const { balance, currency = Currency.values.EUR } = request.wallet;
  console.log(`top up by ${balance}`);
  return request.answer({
    resultCode: ResultCode.DIAMETER_SUCCESS,
    wallets: [{ balance: balance + 100n, currency }],
  });
});
await server.start();

const client = new Node("shop.example.net", "example.net");
client.addPeer(`aaa://bank.example.net:${port}`, { ipAddresses: ["127.0.0.1"], persistent: true });
const shop = client.addApplication(new Application(16_777_999, { auth: true, vendorId }));
await client.start();
await shop.waitForReady({ timeout: 5 });

const answer = await shop.sendRequest(
  new TopUpRequest({
    sessionId: client.sessionGenerator.nextId(),
    destinationRealm: "example.net",
    wallet: { balance: 5n, currency: Currency.values.USD },
  }),
);
console.log(answer.resultCode, answer.wallets);

await client.stop();
await server.stop();
