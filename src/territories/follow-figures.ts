import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { readyValue } from "../domain/loadable.ts";
import type { TerritoryOutlines } from "../domain/territory.ts";
import { isSameTerritory, type TerritoryRef, type TerritorySet } from "../domain/territory-ref.ts";
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
  let asked: FiguresQuestion | undefined;

  const followQuestion = (state: State) => {
    const question = questionOf(state, today);
    if (asked !== undefined && isSame(asked, question)) return;
    asked = question;
    store.setState({ isCurrent: false });
    void measure(question).then((figures) => {
      if (figures !== undefined && asked === question) store.setState({ figures, isCurrent: true });
    });
  };
  const followSites = whenAnyChanges(
    ({ siteCount, choices: { settings, territory }, imported }) => [siteCount, settings, territory, imported],
    (state) => {
      const { siteCount } = state;
      const { settings, territory } = state.choices;
      if (siteCount === undefined) return store.setState({ sites: { status: "none" } });
      store.setState({ sites: { status: "loading" } });
      const isAsked = () => {
        const now = store.getState();
        return now.siteCount === siteCount && now.choices.settings === settings && now.choices.territory === territory;
      };
      void askSites(questionOf(state, today), territory, siteCount).then((sites) => {
        if (sites !== undefined && isAsked()) store.setState({ sites });
      });
    },
  );
  const followArea = whenAnyChanges(
    ({ choices: { settings, territory }, imported, files }) => [settings, territory, imported, files.outlines],
    (state) => {
      const outlines = readyValue(state.files.outlines);
      const { settings, territory } = state.choices;
      if (settings.way !== "droite" || outlines === undefined) return store.setState({ area: { status: "none" } });
      store.setState({ area: { status: "loading" } });
      void askArea(questionOf(state, today), cutting(outlines, territory)).then((area) => {
        if (area !== undefined && store.getState().choices.settings === settings) store.setState({ area });
      });
    },
  );
  const follow = (state: State) => {
    followQuestion(state);
    followSites(state);
    followArea(state);
  };
  store.subscribe(follow);
  follow(store.getState());
  return {
    retry: () => {
      asked = undefined;
      follow(store.getState());
    },
  };
}

function questionOf({ choices: { settings, territory, compared }, imported }: State, today: string): FiguresQuestion {
  return { settings, sets: setsOf([territory, ...compared]), imported, today };
}

function setsOf(territories: readonly TerritoryRef[]): readonly TerritorySet[] {
  const sets = territories.filter((one): one is TerritorySet => one.level === "ensemble");
  return sets.filter((one, at) => sets.findIndex((other) => isSameTerritory(one, other)) === at);
}

function isSame(one: FiguresQuestion, other: FiguresQuestion): boolean {
  return (
    one.settings === other.settings &&
    one.imported === other.imported &&
    one.sets.length === other.sets.length &&
    one.sets.every((set, at) => set.key === other.sets[at]?.key)
  );
}

function whenAnyChanges(values: (state: State) => readonly unknown[], act: (state: State) => void) {
  let before: readonly unknown[] = [];
  return (state: State) => {
    const now = values(state);
    if (now.length === before.length && now.every((value, at) => Object.is(value, before[at]))) return;
    before = now;
    act(state);
  };
}

/** The outlines that cut the covered area of a territory: its own, or those of the départements for the region and for a set. */
function cutting(
  { communes, epci, departements }: TerritoryOutlines,
  territory: TerritoryRef,
): FeatureCollection<Polygon | MultiPolygon> {
  if (territory.level === "region" || territory.level === "ensemble") return departements;
  const { features } = { commune: communes, epci, departement: departements }[territory.level];
  return {
    type: "FeatureCollection",
    features: features.filter(({ properties: { code } }) => code === territory.code),
  };
}
