import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Loader } from "../data/dataset/loader.ts";
import { type BestSites, bestSites } from "../domain/figures/best-sites.ts";
import type { Figures } from "../domain/figures/figures.ts";
import { type Ground, measure } from "../domain/figures/measure.ts";
import { receptionsOf } from "../domain/figures/receptions.ts";
import type { Settings } from "../domain/figures/settings.ts";
import { type CoveredArea, coveredArea } from "../domain/geo/covered-area.ts";
import { DataError, type Loadable } from "../domain/loadable.ts";
import { memoise } from "../domain/memoise.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";
import { withSettlement } from "../domain/network/road-search.ts";
import type { Place } from "../domain/place.ts";
import type { TerritoryRef, TerritorySet } from "../domain/territory-ref.ts";
import type { RoadKeeper } from "./road-keeper.ts";

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
export function createFiguresWork({ get }: Loader, keeper: RoadKeeper) {
  const straight = memoise((given: Omit<Ground, "network">): Ground => ({ ...given, network: undefined }));
  const onRoads = memoise((given: Omit<Ground, "network">) =>
    memoise((network: RoadNetwork): Ground => ({ ...given, network: withSettlement(network, given.settlement) })),
  );
  let given: Omit<Ground, "network"> | undefined;
  const load = async ({ way, planned }: Settings) => {
    const [{ communes, epcis }, places, around, settlement, network] = await Promise.all([
      get("communes"),
      get("places"),
      get("neighbours"),
      get("settlement"),
      way === "droite" ? undefined : keeper.beside(planned.map(({ position }) => position)),
    ]);
    given ??= { communes, epcis, settlement };
    return {
      ground: network === undefined ? straight(given) : onRoads(given)(network),
      places: [...places, ...around],
    };
  };
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
    measure: (question: FiguresQuestion): Promise<Loadable<Figures>> =>
      withData(question, (ground, places) => measure(ground, places, question.settings, question.sets, question.today)),
    bestSites: (question: FiguresQuestion, territory: TerritoryRef, count: number): Promise<Loadable<BestSites>> =>
      withData(question, (ground, places) =>
        bestSites(ground, places, question.settings, territory, count, question.today),
      ),
    /** The area within the threshold of an address, in a straight line, cut by some outlines. */
    coveredArea: (
      question: FiguresQuestion,
      outlines: FeatureCollection<Polygon | MultiPolygon>,
    ): Promise<Loadable<CoveredArea>> =>
      withData(question, (_, places) => {
        const { addresses } = receptionsOf(places, question.settings, question.today).counted;
        const positions = addresses.map(({ position }) => position);
        return coveredArea(positions, question.settings.threshold.value, outlines);
      }),
  };
}

export type FiguresWork = ReturnType<typeof createFiguresWork>;
