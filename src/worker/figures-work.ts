import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import {
  loadCommunes,
  loadNeighbours,
  loadRoadShapes,
  loadRoads,
  loadSettlement,
} from "../data/dataset/load-dataset.ts";
import { loadPlaces } from "../data/dataset/load-places.ts";
import { type BestSites, bestSites } from "../domain/figures/best-sites.ts";
import type { Figures } from "../domain/figures/figures.ts";
import { type Ground, measure } from "../domain/figures/measure.ts";
import { receptionsOf } from "../domain/figures/receptions.ts";
import type { Settings } from "../domain/figures/settings.ts";
import { type CoveredArea, coveredArea } from "../domain/geo/covered-area.ts";
import type { Position } from "../domain/geo/position.ts";
import type { DataFault, Loadable } from "../domain/loadable.ts";
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
  const load = createLoader();
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

/** A file that a figure needs failed to load. */
class DataError extends Error {
  readonly fault: DataFault;

  constructor(fault: DataFault) {
    super(fault.detail);
    this.fault = fault;
  }
}

/** The value of a file. @throws DataError when it failed to load */
async function got<T>(file: Promise<Loadable<T>>): Promise<T> {
  const loaded = await file;
  if (loaded.status === "ready") return loaded.value;
  throw new DataError(loaded.status === "failed" ? loaded.fault : { file: "", kind: "unreachable", detail: "loading" });
}

/** Loads each file once, when a question first needs it; a file that failed is asked for again by the next question. */
function createLoader(): (settings: Settings) => Promise<LoadedData> {
  const communesAndEpcis = once(loadCommunes);
  const ownPlaces = once(loadPlaces);
  const neighbours = once(loadNeighbours);
  const settlement = once(loadSettlement);
  const roads = once(loadRoads);
  const keep = createGroundKeeper();

  return async ({ way, planned }) => {
    const isRoad = way !== "droite";
    const [{ communes, epcis }, places, around] = await Promise.all([
      got(communesAndEpcis()),
      got(ownPlaces()),
      got(neighbours()),
    ]);
    const [people, network] = await Promise.all([
      got(settlement(communes)),
      isRoad ? got(roads(communes.map(({ position }) => position))) : undefined,
    ]);
    const given = { communes, epcis, settlement: people, network: network?.network };
    const positions = planned.map(({ position }) => position);
    return { ground: await keep(given, positions), places: [...places, ...around] };
  };
}

/** Loads a file once. Its input is always the same value; an answer that failed is asked for again. */
function once<Inputs extends readonly unknown[], T>(load: (...inputs: Inputs) => Promise<Loadable<T>>): typeof load {
  let answer: Promise<Loadable<T>> | undefined;
  return async (...inputs) => {
    answer ??= load(...inputs);
    const loaded = await answer;
    if (loaded.status === "failed") answer = undefined;
    return loaded;
  };
}

/**
 * Gives the ground its network with the attachments of the settlement, and with the drawn shapes of the roads beside positions that the
 * data do not attach. The same object as long as no further shape is needed: what was prepared on it is reused.
 */
function createGroundKeeper() {
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
    for (const area of missing) shapes.set(area, await got(loadRoadShapes(area, network)));
    if (roads === undefined || missing.length > 0) {
      const all = new Map([...shapes.values()].flatMap((one) => [...one]));
      roads = { ...given, network: withShapes(withSettlement(network, settlement), all) };
    }
    return roads;
  };
}
