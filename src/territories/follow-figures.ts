import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { IDLE, LOADING, readyValue } from "../domain/loadable.ts";
import { LAYER_OF_LEVEL, type TerritoryOutlines } from "../domain/territory.ts";
import { isSameTerritory, type TerritoryRef, type TerritorySet } from "../domain/territory-ref.ts";
import { hasSameItems } from "../state/derive.ts";
import type { FiguresQuestion, FiguresWork } from "../worker/figures-work.ts";
import { latestOnly } from "../worker/latest-only.ts";
import type { State, Store } from "./store.ts";

/**
 * Keeps the figures, the covered area and the best next places up to date. The worker answers one question at a time, the latest one next;
 * an answer to an older question is dropped.
 *
 * @param today ISO 8601 date in France
 */
export function followFigures(store: Store, work: FiguresWork, today: string): { readonly retry: () => void } {
  const measure = latestOnly(work.measure);
  const askSites = latestOnly(work.bestSites);
  const askArea = latestOnly(work.coveredArea);
  let attempt = 0;
  const followers = [
    whenAnyChanges(
      (state) => {
        const { settings, sets, imported } = questionOf(state, today);
        return [attempt, settings, imported, ...sets.map(({ key }) => key)];
      },
      async (state) => {
        store.setState({ isCurrent: false });
        const figures = await measure(questionOf(state, today));
        return figures && { figures, isCurrent: true };
      },
    ),
    whenAnyChanges(
      ({ siteCount, choices: { settings, territory }, imported }) => [siteCount, settings, territory, imported],
      async (state) => {
        if (state.siteCount === undefined) return { sites: IDLE };
        store.setState({ sites: LOADING });
        const sites = await askSites(questionOf(state, today), state.choices.territory, state.siteCount);
        return sites && { sites };
      },
    ),
    whenAnyChanges(
      ({ choices: { settings, territory }, imported, resources }) => [
        settings,
        territory,
        imported,
        resources.outlines,
      ],
      async (state) => {
        const outlines = readyValue(state.resources.outlines);
        const { settings, territory } = state.choices;
        if (settings.way !== "droite" || outlines === undefined) return { area: IDLE };
        store.setState({ area: LOADING });
        const area = await askArea(questionOf(state, today), cutting(outlines, territory));
        return area && { area };
      },
    ),
  ];
  const follow = (state: State) => {
    for (const follower of followers) follower(state);
  };
  store.subscribe(follow);
  follow(store.getState());
  return {
    retry: () => {
      attempt += 1;
      follow(store.getState());
    },
  };

  /** Asks again when a value has changed; an answer counts while none has changed since. */
  function whenAnyChanges(
    values: (state: State) => readonly unknown[],
    ask: (state: State) => Promise<Partial<State> | undefined>,
  ): (state: State) => void {
    let before: readonly unknown[] = [];
    return (state) => {
      const now = values(state);
      if (hasSameItems(now, before)) return;
      before = now;
      void ask(state).then((answer) => {
        if (answer !== undefined && before === now) store.setState(answer);
      });
    };
  }
}

function questionOf({ choices: { settings, territory, compared }, imported }: State, today: string): FiguresQuestion {
  return { settings, sets: setsOf([territory, ...compared]), imported, today };
}

function setsOf(territories: readonly TerritoryRef[]): readonly TerritorySet[] {
  const sets = territories.filter((one): one is TerritorySet => one.level === "ensemble");
  return sets.filter((one, at) => sets.findIndex((other) => isSameTerritory(one, other)) === at);
}

/** The outlines that cut the covered area of a territory: its own, or those of the départements for the region and for a set. */
function cutting(outlines: TerritoryOutlines, territory: TerritoryRef): FeatureCollection<Polygon | MultiPolygon> {
  if (territory.level === "region" || territory.level === "ensemble") return outlines.departements;
  const { features } = outlines[LAYER_OF_LEVEL[territory.level]];
  return {
    type: "FeatureCollection",
    features: features.filter(({ properties: { code } }) => code === territory.code),
  };
}
