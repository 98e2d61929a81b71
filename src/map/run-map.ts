import type { Map as MapLibreMap } from "maplibre-gl";

/** A slow phone needs some seconds once MapLibre's code has come; a slow network, a minute for the code of its worker. */
const MOST_WAIT_MS = 60_000;

/** `waiting`: removed, or not drawn yet. */
export type MapRunStatus = "waiting" | "no-webgl" | "failed" | "lost";

export interface MapRun {
  /** Undefined without WebGL. */
  readonly create: () => MapLibreMap | undefined;
  /** Once MapLibre has its style: draws the content, and calls `onDrawn` once it is drawn. Returns the function that ends the drawing. */
  readonly begin: (map: MapLibreMap, onDrawn: () => void) => () => void;
  readonly report: (status: MapRunStatus) => void;
}

export interface RunningMap {
  /** Removes it. */
  readonly stop: () => void;
}

/**
 * Keeps a map running, and reports where it cannot: without WebGL, without its worker, or after the loss of the WebGL context; when the
 * browser restores the context, another map is created instead. Undefined when none can be created.
 */
export function runMap(run: MapRun): RunningMap | undefined {
  const again = () => {
    running?.stop();
    running = runOnce(run, again);
  };
  let running = runOnce(run, again);
  return (
    running && {
      stop: () => {
        running?.stop();
        running = undefined;
      },
    }
  );
}

function runOnce({ create, begin, report }: MapRun, again: () => void): RunningMap | undefined {
  const map = create();
  if (map === undefined) {
    report("no-webgl");
    return undefined;
  }
  let end: (() => void) | undefined;
  const leave = () => end?.();
  // Without its worker, whose code may not come, MapLibre never draws a place and is never idle.
  let isGivenUp = false;
  const giveUp = () => {
    isGivenUp = true;
    leave();
    map.remove();
    report("failed");
  };
  const stopHearing = hearLostWorker(map, () => {
    endLimit();
    giveUp();
  });
  const endWait = limitWait(giveUp);
  const endLimit = () => {
    stopHearing();
    endWait();
  };
  map.once("webglcontextlost", () => {
    // After a lost context MapLibre has no style and rejects changes. The state holds more than MapLibre would restore.
    endLimit();
    leave();
    report("lost");
    map.once("webglcontextrestored", again);
  });
  // Not at `load`, which waits for the first frame: the worker cuts the tiles of the content meanwhile.
  map.once("style.load", () => {
    end = begin(map, endLimit);
  });
  return {
    stop: () => {
      if (isGivenUp) return;
      endLimit();
      leave();
      map.remove();
      report("waiting");
    },
  };
}

/**
 * Calls `onLost` when the code of MapLibre's worker cannot be had, which MapLibre reports as an error of the map. Other errors are logged,
 * as without a listener. It ends at the event `load`, or by the returned function.
 */
function hearLostWorker(map: MapLibreMap, onLost: () => void): () => void {
  const hear = (event: unknown) => {
    const { error } = event as { readonly error: Error };
    if (error.message.startsWith("Worker failed to load")) onLost();
    else console.error(error);
  };
  const end = () => map.off("error", hear);
  map.on("error", hear);
  map.once("load", end);
  return end;
}

/** Calls `onLate` once the page has been visible for so long: a hidden page draws nothing. Returns the function that ends the limit. */
function limitWait(onLate: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    clearTimeout(timer);
    if (document.visibilityState === "visible") timer = setTimeout(late, MOST_WAIT_MS);
  };
  const end = () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", begin);
  };
  const late = () => {
    end();
    onLate();
  };
  document.addEventListener("visibilitychange", begin);
  begin();
  return end;
}
