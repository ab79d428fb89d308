import type { Peer } from "../peer/peer.ts";
import { peerStateText } from "../peer/peer-constants.ts";
import type { PeerStats, SampleRing } from "../peer/statistics.ts";

/**
 * Sums over all peers at one moment, the peers that have left included: accepted strangers whose connection ended, and removed ones.
 * Windows are the last 60, 300 and 900 seconds.
 */
export interface NodeStats {
  /** Mean seconds from request to answer, per command name. */
  readonly avgResponseTime: Readonly<Record<string, number>>;
  /** Mean seconds from request to answer over all commands; 0 when nothing was answered. */
  readonly avgResponseTimeOverall: number;
  /** Requests per second of work time, per command name. */
  readonly processedReqPerSecond: Readonly<Record<string, number>>;
  readonly processedReqPerSecondOverall: number;
  /** Requests received. */
  readonly receivedReqCounters: Windows;
  /** Answers sent, per range of their result, for example `2xxx`. */
  readonly sentResultCodeRangeCounters: Readonly<Record<string, Windows>>;
}

/** Counts of the last 60, 300 and 900 seconds. */
export type Windows = readonly [minute: number, fiveMinutes: number, quarterOfAnHour: number];

/** A snapshot of the history. */
export interface NodeStatsSnapshot extends NodeStats {
  /** Unix seconds. */
  readonly timestamp: number;
}

/** Snapshots kept: 24 hours of one a minute. */
export const HISTORY_LENGTH = 1440;

/** Computes the sums over all peers, those that left included. */
export function nodeStatistics(all: Iterable<PeerStats>): NodeStats {
  const overall = new Sum();
  const commands = new Map<string, Sum>();
  const ranges: Record<string, Windows> = {};
  let received: Windows = NOTHING;
  for (const statistics of all) {
    overall.add(statistics.processedReqTimeTotal);
    for (const [name, ring] of statistics.processedReqTime) sumOf(commands, name).add(ring);
    received = plus(received, windowsOf(statistics.receivedReqCounter));
    for (const [range, counter] of statistics.sentResultCodeRangeCounters) {
      ranges[range] = plus(ranges[range] ?? NOTHING, windowsOf(counter));
    }
  }
  return {
    avgResponseTime: Object.fromEntries([...commands].map(([name, sum]) => [name, sum.mean])),
    avgResponseTimeOverall: overall.mean,
    processedReqPerSecond: Object.fromEntries([...commands].map(([name, sum]) => [name, sum.rate])),
    processedReqPerSecondOverall: overall.rate,
    receivedReqCounters: received,
    sentResultCodeRangeCounters: ranges,
  };
}

/** The `PEERS=` line: every peer and its connection. Log parsers know these keys. */
export function peersLine(peers: Iterable<Peer>): string {
  return `PEERS=${JSON.stringify(Array.from(peers, peerEntry))}`;
}

/** The `STATS=` line: every peer's statistics, counters of the last 60 seconds. */
export function statsLine(peers: Iterable<Peer>): string {
  const entries = Array.from(peers, ({ nodeName, statistics }) => ({
    node_name: nodeName,
    avg_response_time: statistics.avgResponseTime,
    avg_response_time_overall: statistics.avgResponseTimeOverall,
    processed_req_per_second: statistics.processedReqPerSecond,
    processed_req_per_second_overall: statistics.processedReqPerSecondOverall,
    received_req_counter: statistics.receivedReqCounter.getCount(60),
    sent_result_code_range_counters: Object.fromEntries(
      Array.from(statistics.sentResultCodeRangeCounters, ([range, counter]) => [range, counter.getCount(60)]),
    ),
  }));
  return `STATS=${JSON.stringify(entries)}`;
}

function peerEntry({ nodeName, connection }: Peer): Record<string, unknown> {
  return {
    node_name: nodeName,
    connection_id: connection?.ident ?? null,
    host_identity: connection?.hostIdentity ?? null,
    origin_host: connection?.originHost ?? null,
    host_ip_address: connection?.hostIpAddress ?? null,
    connection_ip: connection?.ip ?? null,
    connection_port: connection?.port ?? null,
    state: peerStateText(connection?.state ?? null),
    idle: connection?.lastReadSince ?? 0,
    dwr_sent: connection?.isWaitingForDwa ?? false,
    dwa_wait_time: connection === null ? false : connection.dwaWaitTime,
  };
}

/** A sum over rings of times; rates and means are exact, never rounded to whole seconds. */
class Sum {
  #count = 0;
  #seconds = 0;

  add(ring: SampleRing): void {
    this.#count += ring.length;
    this.#seconds += ring.sum;
  }

  get mean(): number {
    return this.#count === 0 ? 0 : this.#seconds / this.#count;
  }

  get rate(): number {
    return this.#count === 0 ? 0 : this.#count / Math.max(this.#seconds, LEAST_SECONDS);
  }
}

const LEAST_SECONDS = 1e-6;
const NOTHING: Windows = [0, 0, 0];

function sumOf(sums: Map<string, Sum>, name: string): Sum {
  let sum = sums.get(name);
  if (sum === undefined) {
    sum = new Sum();
    sums.set(name, sum);
  }
  return sum;
}

function windowsOf(counter: { getCount(seconds: number): number }): Windows {
  return [counter.getCount(60), counter.getCount(300), counter.getCount(900)];
}

function plus(first: Windows, second: Windows): Windows {
  return [first[0] + second[0], first[1] + second[1], first[2] + second[2]];
}
