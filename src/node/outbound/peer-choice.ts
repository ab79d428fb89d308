import { DiameterError, NotRoutable } from "../../errors.ts";
import type { Message } from "../../message/message.ts";
import type { Peer } from "../../peer/peer.ts";
import {
  describeRoute,
  destinationRealm,
  type RouteQuestion,
  type RoutingTables,
  routeOutgoing,
  usablePeers,
} from "../../routing/route.ts";
import { RouteCache } from "../../routing/route-cache.ts";
import type { NodeApplication } from "../node-application.ts";
import type { PeerJournal } from "../peer-journal.ts";

/** A request that needs a peer, with what bears on the choice. */
export type PeerQuestion = RouteQuestion<NodeApplication>;

/** The collaborators of a {@link PeerChoice}. */
export interface PeerChoiceOptions {
  readonly tables: RoutingTables<NodeApplication>;
  /** The user's rule, which may throw and may return anything. */
  readonly select: (application: NodeApplication, request: Message, peers: readonly Peer[]) => unknown;
  readonly journal: PeerJournal;
}

/** Chooses the peer of a request: the route tables give the candidates, the user's rule chooses one of them. */
export class PeerChoice {
  readonly #options: PeerChoiceOptions;
  readonly #routes = new RouteCache<NodeApplication>();

  constructor(options: PeerChoiceOptions) {
    this.#options = options;
  }

  /** To be called when tables have changed, or a peer has become usable or ceased to be. */
  routesChanged(): void {
    this.#routes.version++;
  }

  /**
   * The peer that gets the request.
   * @throws NotRoutable when there is none, DiameterError when the rule chose none of the candidates, and what the rule throws.
   */
  choose(question: PeerQuestion): Peer {
    const peer = this.find(question);
    if (peer === undefined) throw new NotRoutable(this.describe(question));
    return peer;
  }

  /** As {@link choose}, but undefined when no peer may take the request now. */
  find(question: PeerQuestion): Peer | undefined {
    const peers = this.#usable(question);
    return peers.length > 1 ? this.#select(question, peers) : peers[0];
  }

  /** The peers that could take the request if they were ready. */
  candidates(question: PeerQuestion): Peer[] {
    return routeOutgoing(this.#options.tables, question).candidates.map(({ peer }) => peer);
  }

  /** The route of a request, in words. */
  describe(question: PeerQuestion): string {
    return describeRoute(question.message, routeOutgoing(this.#options.tables, question));
  }

  #usable(question: PeerQuestion): readonly Peer[] {
    const { tables } = this.#options;
    const { application, message, among, tried } = question;
    const { destinationHost } = message.attributes;
    const isPlain = among === undefined && tried === undefined && destinationHost === undefined;
    // The header's application id decides too: only routes of the application's own id are cached.
    if (!isPlain || message.header.applicationId !== application.applicationId) return usablePeers(tables, question);
    const realm = destinationRealm(message, tables.realmName);
    return this.#routes.usable(application, realm, () => usablePeers(tables, question));
  }

  #select({ application, message }: PeerQuestion, peers: readonly Peer[]): Peer {
    const chosen = this.#options.select(application, message, peers);
    for (let index = 0; index < peers.length; index++) {
      const peer = peers[index] as Peer;
      if (peer !== chosen) continue;
      this.#note(message, peer);
      return peer;
    }
    throw noCandidate(chosen, message, peers);
  }

  #note(request: Message, peer: Peer): void {
    const { journal } = this.#options;
    if (!journal.isLogged("debug", "diameter.node")) return;
    journal.log("debug", "diameter.node", `${request.name} request: ${peer.nodeName} is chosen`, { peer });
  }
}

function noCandidate(chosen: unknown, request: Message, peers: readonly Peer[]): DiameterError {
  // A promise that nobody waits for must not end the process when it is rejected.
  if (chosen instanceof Promise) chosen.catch(() => {});
  const names = peers.map(({ nodeName }) => nodeName).join(", ");
  return new DiameterError(
    "invalid-argument",
    `peerRouteSelectFunc returned ${describeChoice(chosen)} for a ${request.name} request; return one of the peers that it is given (${names}), or throw NotRoutable`,
  );
}

function describeChoice(chosen: unknown): string {
  if (typeof chosen === "string") return `the text ${JSON.stringify(chosen)}`;
  if (chosen instanceof Promise) return "a promise (it has to choose at once)";
  if (typeof chosen !== "object" || chosen === null) return String(chosen);
  const { nodeName } = chosen as { readonly nodeName?: unknown };
  return typeof nodeName === "string" ? `${nodeName}, which is none of them` : "an object that is no peer";
}
