import type { BaseMap, NearGround } from "../domain/base-map.ts";
import type { CoveredArea } from "../domain/coverage/covered-area.ts";
import type { FillRank } from "../domain/figures/fill-rank.ts";
import type { PlannedPlace } from "../domain/figures/settings.ts";
import type { TerritoryOutlines } from "../domain/outlines.ts";
import type { Place } from "../domain/place.ts";
import type { Commune } from "../domain/territory.ts";
import type { TerritoryRef } from "../domain/territory-ref.ts";
import type { BoundingBox } from "../geo/bounding-box.ts";
import type { Position } from "../geo/position.ts";
import type { Camera, Scheme } from "../model/app-state.ts";
import { boxOfMap, readCamera, showRegion } from "./camera.ts";
import { type ControlWords, createMap, pageCredit } from "./create-map.ts";
import { createFiguresDrawer } from "./draw-figures.ts";
import type { Site } from "./figures-features.ts";
import { buildFiguresStyle, figuresLayers } from "./figures-style.ts";
import { createFitting, type Fitting } from "./fit-territory.ts";
import type { FillLevel } from "./layers/figures.ts";
import { listenToFigures } from "./listen-figures.ts";
import { paintLayers } from "./paint-layers.ts";
import { runMap } from "./run-map.ts";

/** All that the planners' map shows. */
export interface FiguresMapInput {
  readonly scheme: Scheme;
  /** Undefined until they are loaded, like the base map. */
  readonly outlines: TerritoryOutlines | undefined;
  readonly baseMap: BaseMap | undefined;
  readonly nearGround: NearGround;
  readonly communes: readonly Commune[];
  /** Level of the filled outlines: that of the rows of the table. */
  readonly level: FillLevel;
  /** Rank of the colour by code; a code without one stays unfilled. */
  readonly fills: ReadonlyMap<string, FillRank>;
  /** With a crisp outline, the rest under a veil. The map fits it when it is another. */
  readonly chosen: TerritoryRef;
  /** With an outline only. */
  readonly hovered: TerritoryRef | undefined;
  /** A symbol for each, and a smaller one for each of their stops. */
  readonly places: readonly Place[];
  readonly planned: readonly PlannedPlace[];
  readonly sites: readonly Site[];
  /** Covered area of straight lines. */
  readonly area: CoveredArea | undefined;
  /** The next click is a position, not a territory. */
  readonly isPlacing: boolean;
}

export type FiguresMapStatus = "ready" | "no-webgl" | "failed" | "lost";

export interface FiguresMapEvents {
  onPick(territory: TerritoryRef): void;
  onHover(territory: TerritoryRef | undefined): void;
  /** Anywhere on the map, the region or not. */
  onPlace(position: Position): void;
  /** In the region. */
  onMovePlanned(id: string, position: Position): void;
  onView(box: BoundingBox, zoom: number): void;
  onStatus(status: FiguresMapStatus): void;
}

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
      draw = createFiguresDrawer(map, { territory: kept, show: own.fit });
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
