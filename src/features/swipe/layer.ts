import "./style.css";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Apply } from "../../map/when-changed.ts";
import type { AppState, Scheme } from "../../model/app-state.ts";
import { type AppStore, createStillStore } from "../../model/store.ts";
import { selectSwipe } from "./state.ts";

export type CameraOfMap = ReturnType<typeof cameraOf>;

/** What the page gives to the second map. */
export interface PagePort {
  /** Draws the state of a store on a map. `onFailure` hears of code that cannot be had. Returns the function that ends the drawing. */
  readonly sync: (map: MapLibreMap, store: AppStore, onFailure: () => void) => () => void;
  readonly report: (hasFailed: boolean) => void;
}

export interface SecondMapPort extends PagePort {
  /** Creates a map without controls, which receives no pointer. Throws when WebGL is refused, as for too many maps. */
  readonly create: (container: HTMLElement, scheme: Scheme, camera: CameraOfMap) => MapLibreMap;
}

interface SecondMap {
  readonly show: (state: AppState, side: "left" | "right") => void;
  readonly remove: () => void;
}

/**
 * While a swipe is requested, draws the other state on a second map over the first; the style sheet clips it at the line. The second map
 * has the camera of the first and receives no pointer. Where no second map can be drawn, it says so and tries again with the next swipe.
 */
export function swipeDrawer(first: MapLibreMap, port: SecondMapPort): Apply {
  let second: SecondMap | undefined;
  let hasFailed = false;
  const remove = () => {
    second?.remove();
    second = undefined;
  };
  const report = (fails: boolean) => {
    if (fails !== hasFailed) port.report(fails);
    hasFailed = fails;
  };
  const fail = () => {
    remove();
    report(true);
  };
  first.on("remove", remove);
  return (state) => {
    const swipe = selectSwipe(state);
    if (swipe === undefined) {
      remove();
      report(false);
      return;
    }
    if (hasFailed) return;
    const other = swipe[swipe.second];
    try {
      second ??= openSecondMap(first, other, port, fail);
    } catch {
      return fail();
    }
    second.show(other, swipe.second);
  };
}

function openSecondMap(
  first: MapLibreMap,
  state: AppState,
  { create, sync }: SecondMapPort,
  onFailure: () => void,
): SecondMap {
  const element = document.createElement("div");
  element.className = "second-map";
  element.inert = true;
  // Under the controls of the first map.
  first.getCanvasContainer().after(element);
  let stopSync: (() => void) | undefined;
  let map: MapLibreMap;
  try {
    map = create(element, state.scheme, cameraOf(first));
  } catch (error) {
    element.remove();
    throw error;
  }
  const store = createStillStore(state);
  let isFollowing = false;
  /** Whatever moves either map, both have the same camera. */
  function follow(): void {
    if (isFollowing || isSameCamera(first, map)) return;
    isFollowing = true;
    map.jumpTo(cameraOf(first));
    isFollowing = false;
  }
  first.on("move", follow);
  map.on("move", follow);
  map.once("webglcontextlost", onFailure);
  map.once("load", () => {
    stopSync = sync(map, store, onFailure);
    follow();
  });
  return {
    show: (next, side) => {
      element.dataset["side"] = side;
      store.setState(next, true);
    },
    remove: () => {
      first.off("move", follow);
      stopSync?.();
      map.remove();
      element.remove();
    },
  };
}

function cameraOf(map: MapLibreMap) {
  return { center: map.getCenter(), zoom: map.getZoom(), bearing: map.getBearing() };
}

function isSameCamera(one: MapLibreMap, other: MapLibreMap): boolean {
  const [a, b] = [cameraOf(one), cameraOf(other)];
  return a.zoom === b.zoom && a.bearing === b.bearing && a.center.lng === b.center.lng && a.center.lat === b.center.lat;
}
