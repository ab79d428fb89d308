/**
 * Calls user code whose result does not matter: an error that it throws, or that its promise is rejected with, goes to `onError` and
 * has no other effect. User code whose result matters has rules of its own: handlers (`RequestRunner`), `unknownPeers`
 * (`Strangers`), `peerRouteSelectFunc` (`PeerChoice`) and the logger (`SafeLog`).
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
  // The outcome's own `then` may be anything: the engine calls it once and safely.
  Promise.resolve(outcome as PromiseLike<unknown>).catch(onError);
}
