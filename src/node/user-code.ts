/**
 * Calls code of the user from within an act of ours: what it throws, and what the promise that it returns is rejected with, goes
 * to `onError` and has no other effect. For calls whose result counts nothing; the others have rules of their own: handlers
 * (`RequestRunner`), `unknownPeers` (`PeerDriver`), `peerRouteSelectFunc` (`PeerChoice`) and the logger (`SafeLog`).
 */
export function guarded(call: () => unknown, onError: (error: unknown) => void): void {
  try {
    watchRejection(call(), onError);
  } catch (error) {
    onError(error);
  }
}

/** Takes the rejection of what a function of the user returned, where that is a promise of any kind. */
export function watchRejection(outcome: unknown, onError: (error: unknown) => void): void {
  if (typeof outcome !== "object" || outcome === null || !("then" in outcome)) return;
  // Not its own `then`, which may be anything: the engine calls it, once and safely.
  Promise.resolve(outcome as PromiseLike<unknown>).catch(onError);
}
