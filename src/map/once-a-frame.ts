/** What comes faster than frames are drawn, handed on once a frame. */
export interface OnceAFrame<T> {
  /** What came last before the frame counts. */
  readonly hear: (latest: T) => void;
  /** What was heard and not yet handed on is no longer meant. */
  readonly forget: () => void;
}

/** Hands the latest of what it hears to `act`, before the next frame is drawn. */
export function onceAFrame<T>(act: (latest: T) => void): OnceAFrame<T> {
  let heard: { readonly latest: T; readonly frame: number } | undefined;
  return {
    hear: (latest) => {
      const frame = heard?.frame ?? requestAnimationFrame(handOn);
      heard = { latest, frame };
    },
    forget: () => {
      if (heard !== undefined) cancelAnimationFrame(heard.frame);
      heard = undefined;
    },
  };

  function handOn(): void {
    const next = heard;
    heard = undefined;
    if (next !== undefined) act(next.latest);
  }
}
