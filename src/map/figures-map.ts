import type { Map as MapLibreMap } from "maplibre-gl";
import type { BoundingBox } from "../domain/geo/position.ts";
import type { Camera } from "../state/app-state.ts";
import { boxOfMap, readCamera, showBox, showRegion } from "./camera.ts";
import { type ControlWords, createMap, pageCredit } from "./create-map.ts";
import { createFiguresDrawer } from "./draw-figures.ts";
import type { FiguresMapInput } from "./figures-input.ts";
import { buildFiguresStyle, figuresLayers } from "./figures-style.ts";
import { type FiguresMapEvents, listenToFigures } from "./listen-figures.ts";
import { runMap } from "./run-map.ts";
import { paintLayers } from "./set-data.ts";

export interface FiguresMap {
  /** Draws what differs, by identity, from the input before. */
  draw(input: FiguresMapInput): void;
  stop(): void;
}

export type FiguresMapWords = ControlWords;

/**
 * Starts the planners' map in an element; it is empty until the first `draw`. Undefined when no map can be created. When the browser
 * restores a lost WebGL context, another map draws the last input at the same camera.
 */
export function startFiguresMap(
  element: HTMLElement,
  words: FiguresMapWords,
  isEmbedded: boolean,
  events: FiguresMapEvents,
): FiguresMap | undefined {
  let input: FiguresMapInput | undefined;
  let camera: Camera | undefined;
  let fitting: Fitting | undefined;
  let draw: FiguresMap["draw"] = () => undefined;
  const running = runMap({
    create: () => {
      const scheme = input?.scheme ?? "light";
      const style = buildFiguresStyle(scheme, `${pageCredit(words)}, ${words.attribution}`);
      const map = createMap(element, { style, camera, isEmbedded, onWholeMap: () => fitting?.leave() }, words);
      if (map === undefined) return undefined;
      if (camera === undefined) showRegion(map, false);
      map.once("style.load", () => {
        // Before the first frame: the input usually comes after the map.
        if (input !== undefined && input.scheme !== scheme) paintLayers(map, figuresLayers(input.scheme));
      });
      return map;
    },
    begin: (map, onDrawn) => {
      const own = createFitting(map);
      fitting = own;
      // A map after a lost one has its camera.
      const kept = camera === undefined ? undefined : input?.chosen;
      const tellView = () => {
        camera = readCamera(map);
        events.onView(boxOfMap(map), camera.zoom);
      };
      draw = createFiguresDrawer(map, { territory: kept, show: own.show });
      listenToFigures(map, () => input, events);
      if (input !== undefined) draw(input);
      map.on("moveend", tellView);
      tellView();
      map.once("idle", () => {
        onDrawn();
        events.onStatus("ready");
      });
      return () => {
        draw = () => undefined;
      };
    },
    report: (status) => {
      if (status !== "waiting") events.onStatus(status);
    },
  });
  return (
    running && {
      draw: (next) => {
        input = next;
        draw(next);
      },
      stop: running.stop,
    }
  );
}

export interface Fitting {
  /** Fits the box of a territory, or the region without one: at once for the first time. */
  readonly show: (box: BoundingBox | undefined) => void;
  /** The map was moved otherwise: a resize does not fit the territory again. */
  readonly leave: () => void;
}

/** Fits territories, and fits the last one again when the map gets another size, until the person moves the map. */
export function createFitting(map: MapLibreMap): Fitting {
  let last: { readonly box: BoundingBox | undefined } | undefined;
  let isFirst = true;
  const move = (box: BoundingBox | undefined, animate: boolean) => {
    // Printing hides the map: MapLibre reports a resize to 0.
    if (map.getContainer().clientWidth === 0) return;
    if (box === undefined) showRegion(map, animate);
    else showBox(map, box, animate);
  };
  const leave = () => {
    last = undefined;
  };
  map.on("resize", () => {
    if (last !== undefined) move(last.box, false);
  });
  map.on("movestart", ({ originalEvent }: { readonly originalEvent?: unknown }) => {
    if (originalEvent !== undefined) leave();
  });
  return {
    show: (box) => {
      last = { box };
      move(box, !isFirst);
      isFirst = false;
    },
    leave,
  };
}
