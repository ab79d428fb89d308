import { expect, test } from "vitest";
import { Application } from "../../src/application/application.ts";
import { defineAvp, required } from "../../src/message/define.ts";
import { ANSWER_MEMBERS, defineApplication, defineCommand, REQUEST_MEMBERS } from "../../src/message/define-command.ts";
import { linkedNodes } from "../../src/testing/linked-nodes.ts";

const Amount = defineAvp({ name: "Wallet-Amount", code: 5001, vendorId: 99999, type: "Unsigned64", mandatory: true });

class TopUpRequest extends defineCommand({
  name: "Wallet-Top-Up",
  code: 8388999,
  applicationId: 16777999,
  request: { ...REQUEST_MEMBERS, amount: required(Amount) },
  answer: { ...ANSWER_MEMBERS, amount: required(Amount) },
}) {}

const wallet = defineApplication({ id: 16777999, name: "Wallet", vendorId: 99999, commands: [TopUpRequest] });

test("define - two nodes exchange commands of one's own, typed from end to end", async () => {
  const pair = linkedNodes();
  const server = new Application(wallet.id, { auth: true, vendorId: wallet.vendorId });
  server.handle(TopUpRequest, (request) => request.answer({ resultCode: 2001, amount: request.amount * 2n }));
  const client = new Application(wallet.id, { auth: true, vendorId: wallet.vendorId });
  pair.server.addApplication(server, [pair.clientPeer]);
  pair.client.addApplication(client, [pair.serverPeer]);
  await pair.start();

  const request = new TopUpRequest({ sessionId: "s;1;1", destinationRealm: "example", amount: 21 });
  const answer = await pair.clock.run(client.sendRequest(request));

  expect(answer).toBeInstanceOf(TopUpRequest.answerType);
  expect(answer.amount).toBe(42n);
  expect(answer.originHost).toBe("server.example");
  await pair.stop();
});
