import { describe, expect, it } from "vitest";
import { Application } from "../../src/application/application.ts";
import type { ApplicationSettings } from "../../src/application/application-options.ts";
import { VENDOR_TGPP } from "../../src/index.ts";
import { APPLICATION as ACCOUNTING } from "../../src/interfaces/gen/accounting.ts";
import { APPLICATION as CX } from "../../src/interfaces/gen/cx.ts";
import { APPLICATION as GX } from "../../src/interfaces/gen/gx.ts";
import { CreditControlRequest, APPLICATION as GY } from "../../src/interfaces/gen/gy.ts";
import { APPLICATION as NASREQ } from "../../src/interfaces/gen/nasreq.ts";
import { APPLICATION as S6A, UpdateLocationRequest } from "../../src/interfaces/gen/s6a.ts";
import { defineApplication } from "../../src/message/define-command.ts";
import { CreditControlRequest as PlainRequest } from "../../src/message/gen/credit-control.ts";
import type { Message } from "../../src/message/message.ts";
import { linkedNodes } from "../../src/testing/linked-nodes.ts";

function facts({ applicationId, vendorId, isAuthApplication, isAcctApplication }: Application): unknown[] {
  return [applicationId, vendorId, isAuthApplication, isAcctApplication];
}

describe("the application of an interface", () => {
  it("interface - brings id, vendor and kind; options win", () => {
    expect(facts(new Application(S6A))).toEqual([16777251, 10415, true, false]);
    expect(facts(new Application(GY))).toEqual([4, 0, true, false]);
    expect(facts(new Application(ACCOUNTING))).toEqual([3, 0, false, true]);
    expect(facts(new Application(NASREQ))).toEqual([1, 0, true, true]);
    expect(facts(new Application(NASREQ, { acct: false }))).toEqual([1, 0, true, false]);
    expect(facts(new Application(S6A, { vendorId: 0 }))).toEqual([16777251, 0, true, false]);
    expect(facts(new Application(ACCOUNTING, { auth: true, acct: false }))).toEqual([3, 0, true, false]);
    expect(() => new Application(ACCOUNTING, { acct: false })).toThrow("Application 3 serves nothing");
    expect(new Application(S6A).name).toBe("3GPP S6a");
    const own = defineApplication({ id: 16777999, name: "Own", vendorId: 42, kind: "acct" });
    expect(facts(new Application(own))).toEqual([16777999, 42, false, true]);
    expect(`${new Application(own)}`).toBe("<Own (16777999)>");
  });

  it("interface - an application of 3GPP that is given by its number has 3GPP's vendor, unless that is switched off (1.8)", () => {
    const vendorOf = (id: number, options: ApplicationSettings = {}): number =>
      new Application(id, { auth: true, ...options }).vendorId;
    expect([vendorOf(16777251), vendorOf(16777216), vendorOf(16777231)]).toEqual([VENDOR_TGPP, 10415, 13019]);
    expect([vendorOf(4), vendorOf(16777251, { vendorId: 0 }), vendorOf(16777251, { vendorId: 7 })]).toEqual([0, 0, 7]);
    expect(vendorOf(99999)).toBe(0);
  });

  it.each([undefined, {}, "4", null])("interface - %j is refused with a text that names APPLICATION", (wrong) => {
    expect(() => new Application(wrong as never, { auth: true } as never)).toThrow(
      "or the APPLICATION of an interface such as diameter-ts/gy",
    );
  });

  it("interface - requests announce it in Vendor-Specific-Application-Id (1.7, 1.8)", async () => {
    const pair = linkedNodes();
    const hss = pair.server.addApplication(new Application(S6A), [pair.clientPeer]);
    const mme = pair.client.addApplication(new Application(S6A), [pair.serverPeer]);
    const seen: UpdateLocationRequest[] = [];
    hss.handle(UpdateLocationRequest, (request) => {
      seen.push(request);
      return request.error({ resultCode: 5012 });
    });
    await pair.start();
    const group = { vendorId: 10415, authApplicationId: 16777251 };
    await pair.clock.run(
      mme.sendRequest(
        new UpdateLocationRequest({
          ...{ sessionId: "client.example;1;1", destinationRealm: "example", userName: "001010123456789" },
          ...{ authSessionState: 1, ratType: 1004, ulrFlags: 34, visitedPlmnId: Buffer.from("00f110", "hex") },
        }),
      ),
    );
    expect(seen[0]!.vendorSpecificApplicationId).toEqual(group);
    await pair.stop();
  });

  it("interface - a catch-all reads its messages by the interface, without a dictionary of the node (2.2)", async () => {
    const pair = linkedNodes({ server: { validation: "standard" } });
    const seen: Message[] = [];
    const catchAll = new Application(GY, {
      requestHandler: (application, request) => {
        seen.push(request);
        return application.generateAnswer(request, 2001);
      },
    });
    pair.server.addApplication(catchAll);
    const client = pair.client.addApplication(new Application(4, { auth: true }), [pair.serverPeer]);
    await pair.start();
    const content = { sessionId: "a;1;1", destinationRealm: "example", serviceContextId: "32251@3gpp.org" };
    const request = new PlainRequest({ ...content, ccRequestType: 1, ccRequestNumber: 7 });
    const answer = await pair.clock.run(client.sendRequest(request));
    expect(seen[0]).toBeInstanceOf(CreditControlRequest);
    expect(answer.attributes).toMatchObject({ resultCode: 2001, ccRequestNumber: 7 });
    await pair.stop();
  });

  it("interface - a handler's own class for a command wins over the interface's", async () => {
    const pair = linkedNodes();
    const seen: Message[] = [];
    const server = new Application(GY).handle(PlainRequest, (request) => {
      seen.push(request);
      return request.answer({ resultCode: 2001, ccRequestType: 1, ccRequestNumber: 0 });
    });
    pair.server.addApplication(server);
    const client = pair.client.addApplication(new Application(GY), [pair.serverPeer]);
    await pair.start();
    const content = { sessionId: "a;1;1", destinationRealm: "example", serviceContextId: "32251@3gpp.org" };
    await pair.clock.run(
      client.sendRequest(new CreditControlRequest({ ...content, ccRequestType: 1, ccRequestNumber: 0 })),
    );
    expect(seen[0]).toBeInstanceOf(PlainRequest);
    await pair.stop();
  });

  it("interface - each entry has one of its own, whatever they share", () => {
    expect([CX.id, GX.id, GX.vendorId, GX.kind]).toEqual([16777216, 16777238, 10415, "auth"]);
    expect([...GX.commandTypes].every(({ definition }) => definition.applicationId === GX.id)).toBe(true);
  });
});
