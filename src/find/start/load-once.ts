/** Loads at the first call and returns the same promise to every later one. After a failure the next call loads again. */
export function loadOnce<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** Returns the accessor of something whose code loads at the first call: passes it to `act`, or calls `otherwise`, by default `onFailure`. */
export function whenLoaded<Loaded>(
  load: () => Promise<Loaded>,
  onFailure: () => void,
): (act: (loaded: Loaded) => void, otherwise?: () => void) => void {
  const open = loadOnce(load);
  return (act, otherwise = onFailure) => {
    open().then(act, otherwise);
  };
}
