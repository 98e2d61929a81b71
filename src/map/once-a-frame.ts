/** Limits a fast stream of events to one call per frame. */
export interface OnceAFrame<T> {
  /** Replaces the pending value of this frame. */
  readonly hear: (latest: T) => void;
  /** Drops the pending value. */
  readonly forget: () => void;
}

/** Calls `act` with the latest value before the next frame is drawn. */
export function onceAFrame<T>(act: (latest: T) => void): OnceAFrame<T> {
  let pending: { readonly latest: T; readonly frame: number } | undefined;
  return {
    hear: (latest) => {
      const frame = pending?.frame ?? requestAnimationFrame(handOn);
      pending = { latest, frame };
    },
    forget: () => {
      if (pending !== undefined) cancelAnimationFrame(pending.frame);
      pending = undefined;
    },
  };

  function handOn(): void {
    const next = pending;
    pending = undefined;
    if (next !== undefined) act(next.latest);
  }
}
