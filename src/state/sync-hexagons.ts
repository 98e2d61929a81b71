import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { type AccessModel, metricOf } from "../domain/access/access-model.ts";
import { readyValue } from "../domain/loadable.ts";
import type { PassageOverrides } from "../domain/network/conditions.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";
import type { HexagonMeasurer } from "../worker/hexagon-measurer.ts";
import { latestOnly } from "../worker/latest-only.ts";
import { startWhenNeeded } from "../worker/start-when-needed.ts";
import { selectAccessModel, selectNetwork } from "./access-selectors.ts";
import type { Actions } from "./actions.ts";
import type { AppState } from "./app-state.ts";
import { arePlacesKnown } from "./coverage-selectors.ts";
import type { Hexagons } from "./pending-answers.ts";
import { selectServingPositions } from "./scenario-selectors.ts";
import type { AppStore } from "./store.ts";

type Territories = FeatureCollection<Polygon | MultiPolygon>;
type StartMeasurer = (territories: Territories) => Promise<HexagonMeasurer>;

/** What the costs of the hexagons follow from: by identity, the same parts make the same question. */
interface Question {
  readonly points: ReturnType<typeof selectServingPositions>;
  readonly model: AccessModel;
  readonly network: RoadNetwork | undefined;
  readonly overrides: PassageOverrides;
}

/**
 * While « Territoires » shows access as hexagons, has them measured off the main thread, and measured again when places, access
 * model or overrides change. The worker is started the first time that it is needed.
 */
export function syncHexagons(store: AppStore, actions: Actions, startMeasurer: StartMeasurer): void {
  const useMeasurer = startWhenNeeded(startMeasurer);
  let asked: Question | undefined;
  const measure = latestOnly((question: Question, territories: Territories) =>
    useMeasurer(territories, (measurer) => answer(measurer, question)),
  );
  const remeasure = async (question: Question, territories: Territories, previous: Hexagons | undefined) => {
    asked = question;
    actions.reportHexagons({ status: "measuring", previous });
    try {
      const hexagons = await measure(question, territories);
      if (hexagons !== undefined && asked === question) actions.reportHexagons({ status: "measured", hexagons });
    } catch {
      if (asked === question) actions.reportHexagons({ status: "failed" });
    }
  };
  const update = (state: AppState) => {
    const territories = readyValue(state.resources.territories)?.departements;
    const question = questionOf(state);
    if (territories === undefined || question === undefined || isSame(asked, question)) return;
    void remeasure(question, territories, lastHexagons(state));
  };
  store.subscribe(update);
  update(store.getState());
}

/** Undefined while nobody looks at hexagons, and until all that they are measured by has come. */
function questionOf(state: AppState): Question | undefined {
  const { view, accessMap, overrides } = state;
  if (view !== "territoires" || accessMap !== "hexagones" || !arePlacesKnown(state)) return undefined;
  const model = selectAccessModel(state);
  // Nothing is measured between the seats: the map shows no hexagons then.
  if (model.kind === "mesure") return undefined;
  const network = model.kind === "route" ? selectNetwork(state) : undefined;
  if (model.kind === "route" && network === undefined) return undefined;
  return { points: selectServingPositions(state), model, network, overrides };
}

function isSame(one: Question | undefined, other: Question): boolean {
  return (
    one !== undefined &&
    one.points === other.points &&
    one.model === other.model &&
    one.network === other.network &&
    (other.network === undefined || one.overrides === other.overrides)
  );
}

async function answer(measurer: HexagonMeasurer, { points, model, network, overrides }: Question): Promise<Hexagons> {
  const metric = metricOf(model);
  const roads =
    model.kind === "route" && network !== undefined
      ? { network, conditions: { season: model.season, overrides }, metric }
      : undefined;
  const cost = await measurer.measure(
    points.map(({ position }) => position),
    roads,
  );
  return { cells: measurer.cells, cost, metric };
}

function lastHexagons({ hexagons }: AppState): Hexagons | undefined {
  if (hexagons.status === "measured") return hexagons.hexagons;
  return hexagons.status === "measuring" ? hexagons.previous : undefined;
}
