import { describe, expect, it } from "vitest";
import type { Peer } from "../../src/peer/peer.ts";
import { RouteCache } from "../../src/routing/route-cache.ts";

/** A look-up that says how often it was made. */
function lookUps(): { find: () => readonly Peer[]; count: () => number } {
  let count = 0;
  return {
    find: () => {
      count++;
      return [];
    },
    count: () => count,
  };
}

describe("route cache", () => {
  it("route cache - looks up once for each application and realm, compared without case", () => {
    const cache = new RouteCache<object>();
    const [first, second] = [{}, {}];
    const { find, count } = lookUps();
    const peers = cache.usable(first, "home.example", find);
    expect(cache.usable(first, "HOME.example", find)).toBe(peers);
    expect(count()).toBe(1);
    expect(cache.usable(second, "home.example", find)).not.toBe(peers);
    cache.usable(first, "away.example", find);
    expect(count()).toBe(3);
  });

  it("route cache - looks up anew when its version was raised", () => {
    const cache = new RouteCache<object>();
    const application = {};
    const { find, count } = lookUps();
    cache.usable(application, "home", find);
    cache.version++;
    cache.usable(application, "home", find);
    cache.usable(application, "home", find);
    expect(count()).toBe(2);
  });

  it("route cache - keeps 1,024 realms, and starts anew rather than grow with what callers name", () => {
    const cache = new RouteCache<object>();
    const application = {};
    const { find, count } = lookUps();
    for (let index = 0; index < 1024; index++) cache.usable(application, `realm${index}`, find);
    cache.usable(application, "realm0", find);
    expect(count()).toBe(1024);
    cache.usable(application, "one-more", find);
    cache.usable(application, "realm1", find);
    expect(count()).toBe(1026);
  });
});
