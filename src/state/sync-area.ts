import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { CoveredArea } from "../domain/coverage/covered-area.ts";
import { readyValue } from "../domain/loadable.ts";
import type { AreaDrawer } from "../worker/area-drawer.ts";
import { latestOnly } from "../worker/latest-only.ts";
import { startWhenNeeded } from "../worker/start-when-needed.ts";
import { selectAccessModel } from "./access-selectors.ts";
import type { Actions } from "./actions.ts";
import type { AppState } from "./app-state.ts";
import { arePlacesKnown } from "./coverage-selectors.ts";
import { selectServingPositions } from "./scenario-selectors.ts";
import type { AppStore } from "./store.ts";

type StartDrawer = (territories: FeatureCollection<Polygon | MultiPolygon>) => Promise<AreaDrawer>;

/**
 * While « Territoires » is open and access is measured in straight lines, has the covered area of the measured places drawn
 * off the main thread, and drawn again when they or the radius change. By the road there is none: circles would lie. The
 * worker is started the first time that it is needed.
 */
export function syncArea(store: AppStore, actions: Actions, startDrawer: StartDrawer): void {
  const useDrawer = startWhenNeeded(startDrawer);
  let asked: Question | undefined;
  const draw = latestOnly(({ points, radiusKm }: Question, territories: Territories) =>
    useDrawer(territories, (drawer) =>
      drawer.draw(
        points.map((point) => point.position),
        radiusKm,
      ),
    ),
  );
  const report = (area: CoveredArea | undefined, question: Question) => {
    // Nothing is asked any more when the road has been chosen meanwhile.
    if (area === undefined || asked === undefined) return;
    actions.reportArea(asked === question ? { status: "drawn", area } : { status: "drawing", previous: area });
  };
  const redraw = async (state: AppState, territories: Territories) => {
    const points = selectServingPositions(state);
    if (asked?.points === points && asked.radiusKm === state.radiusKm) return;
    const question = { points, radiusKm: state.radiusKm };
    asked = question;
    actions.reportArea({ status: "drawing", previous: lastArea(state) });
    try {
      report(await draw(question, territories), question);
    } catch {
      if (asked === question) actions.reportArea({ status: "failed" });
    }
  };
  const erase = (state: AppState) => {
    asked = undefined;
    if (state.area.status !== "none") actions.reportArea({ status: "none" });
  };
  const update = (state: AppState) => {
    if (selectAccessModel(state).kind !== "droite") return erase(state);
    const territories = readyValue(state.resources.territories)?.departements;
    const isWanted = state.view === "territoires" && arePlacesKnown(state);
    if (isWanted && territories !== undefined) void redraw(state, territories);
  };
  store.subscribe(update);
  update(store.getState());
}

interface Question {
  readonly points: ReturnType<typeof selectServingPositions>;
  readonly radiusKm: number;
}

type Territories = FeatureCollection<Polygon | MultiPolygon>;

function lastArea({ area }: AppState) {
  if (area.status === "drawn") return area.area;
  return area.status === "drawing" ? area.previous : undefined;
}
