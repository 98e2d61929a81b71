import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { createLoader } from "../data/dataset/loader.ts";
import { type BestSites, bestSites } from "../domain/figures/best-sites.ts";
import type { Figures } from "../domain/figures/figures.ts";
import { type Ground, measure } from "../domain/figures/measure.ts";
import { receptionsOf } from "../domain/figures/receptions.ts";
import type { Settings } from "../domain/figures/settings.ts";
import { type CoveredArea, coveredArea } from "../domain/geo/covered-area.ts";
import type { Position } from "../domain/geo/position.ts";
import { DataError, type Loadable } from "../domain/loadable.ts";
import { areasToAttach } from "../domain/network/attach-position.ts";
import { type RoadShapes, withShapes } from "../domain/network/conditions.ts";
import type { RoadArea } from "../domain/network/road-network.ts";
import { withSettlement } from "../domain/network/road-search.ts";
import type { Place } from "../domain/place.ts";
import type { TerritoryRef, TerritorySet } from "../domain/territory-ref.ts";

export interface FiguresQuestion {
  readonly settings: Settings;
  /** Territories beside the official ones. */
  readonly sets: readonly TerritorySet[];
  /** Places of an imported file. */
  readonly imported: readonly Place[];
  /** ISO 8601 date. */
  readonly today: string;
}

/** The computations of the page « Territoires ». Each loads the data that it needs, and says which of them fails. */
export interface FiguresWork {
  measure(question: FiguresQuestion): Promise<Loadable<Figures>>;
  bestSites(question: FiguresQuestion, territory: TerritoryRef, count: number): Promise<Loadable<BestSites>>;
  /** The area within the threshold of an address, in a straight line, cut by some outlines. */
  coveredArea(
    question: FiguresQuestion,
    outlines: FeatureCollection<Polygon | MultiPolygon>,
  ): Promise<Loadable<CoveredArea>>;
}

export function createFiguresWork(): FiguresWork {
  const load = createDataLoader();
  const withData = async <Answer>(
    question: FiguresQuestion,
    act: (ground: Ground, places: readonly Place[]) => Answer,
  ): Promise<Loadable<Answer>> => {
    try {
      const { ground, places } = await load(question.settings);
      return { status: "ready", value: act(ground, [...places, ...question.imported]) };
    } catch (error) {
      if (error instanceof DataError) return { status: "failed", fault: error.fault };
      throw error;
    }
  };
  return {
    measure: (question) =>
      withData(question, (ground, places) => measure(ground, places, question.settings, question.sets, question.today)),
    bestSites: (question, territory, count) =>
      withData(question, (ground, places) =>
        bestSites(ground, places, question.settings, territory, count, question.today),
      ),
    coveredArea: (question, outlines) =>
      withData(question, (_, places) => {
        const { addresses } = receptionsOf(places, question.settings, question.today).counted;
        const positions = addresses.map(({ position }) => position);
        return coveredArea(positions, question.settings.threshold.value, outlines);
      }),
  };
}

interface LoadedData {
  readonly ground: Ground;
  readonly places: readonly Place[];
}

/** Loads each file once, when a question first needs it; a file that failed is asked for again by the next question. */
function createDataLoader(): (settings: Settings) => Promise<LoadedData> {
  const { get } = createLoader();
  const keep = createGroundKeeper((area) => get("roadShapes", area));
  return async ({ way, planned }) => {
    const [{ communes, epcis }, places, around, settlement, roads] = await Promise.all([
      get("communes"),
      get("places"),
      get("neighbours"),
      get("settlement"),
      way === "droite" ? undefined : get("roads"),
    ]);
    const given = { communes, epcis, settlement, network: roads?.network };
    const positions = planned.map(({ position }) => position);
    return { ground: await keep(given, positions), places: [...places, ...around] };
  };
}

/**
 * Gives the ground its network with the attachments of the settlement, and with the drawn shapes of the roads beside positions that the
 * data do not attach. The same object as long as no further shape is needed: what was prepared on it is reused.
 */
function createGroundKeeper(load: (area: RoadArea["id"]) => Promise<RoadShapes>) {
  const shapes = new Map<RoadArea["id"], RoadShapes>();
  let straight: Ground | undefined;
  let roads: Ground | undefined;
  return async (given: Ground, positions: readonly Position[]): Promise<Ground> => {
    const { network, settlement } = given;
    if (network === undefined) {
      straight ??= given;
      return straight;
    }
    const missing = [...areasToAttach(network, positions)].filter((area) => !shapes.has(area));
    for (const area of missing) shapes.set(area, await load(area));
    if (roads === undefined || missing.length > 0) {
      const all = new Map([...shapes.values()].flatMap((one) => [...one]));
      roads = { ...given, network: withShapes(withSettlement(network, settlement), all) };
    }
    return roads;
  };
}
