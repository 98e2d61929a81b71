import type { Map as MapLibreMap } from "maplibre-gl";
import { PLAN } from "./layers/plan.ts";
import { schedule } from "./schedule.ts";

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
  let isRemoved = false;
  const remove = (status: MapRunStatus) => {
    if (isRemoved) return;
    isRemoved = true;
    endLimit();
    leaveSize();
    leave();
    map.remove();
    report(status);
  };
  // Without its worker, whose code may not come, MapLibre never draws a place and is never idle.
  const giveUp = () => remove("failed");
  const endLimit = limitWait(giveUp);
  hearErrors(map, giveUp);
  const leaveSize = followSize(map);
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
  return { stop: () => remove("waiting") };
}

/**
 * Calls `onLost` when the code of MapLibre's worker cannot be had, which MapLibre reports as an error of the map. Other errors are logged, but
 * for those of Plan IGN, whose layer reports them.
 */
function hearErrors(map: MapLibreMap, onLost: () => void): void {
  map.on("error", (event: unknown) => {
    const { error, sourceId } = event as { readonly error: Error; readonly sourceId?: string };
    if (error.message.startsWith("Worker failed to load")) onLost();
    else if (sourceId !== PLAN) console.error(error);
  });
}

/**
 * Draws the map in the new size of its element, after the frame in which the element has it: MapLibre itself would draw before that frame, and
 * delay the list that a filter changes. Returns the function that ends it.
 */
function followSize(map: MapLibreMap): () => void {
  const draw = schedule(() => map.resize().redraw());
  let isNew = false;
  const observer = new ResizeObserver(() => {
    if (isNew) draw.call();
    isNew = true;
  });
  observer.observe(map.getContainer());
  return () => {
    observer.disconnect();
    draw.forget();
  };
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
