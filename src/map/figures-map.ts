import type { Camera } from "../state/app-state.ts";
import { boxOfMap, readCamera, showRegion } from "./camera.ts";
import { type ControlWords, createMap, pageCredit } from "./create-map.ts";
import { createFiguresDrawer } from "./draw-figures.ts";
import type { FiguresMapEvents, FiguresMapInput } from "./figures-map-input.ts";
import { buildFiguresStyle, figuresLayers } from "./figures-style.ts";
import { createFitting, type Fitting } from "./fit-territory.ts";
import { listenToFigures } from "./listen-figures.ts";
import { paintLayers } from "./paint-layers.ts";
import { runMap } from "./run-map.ts";

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
