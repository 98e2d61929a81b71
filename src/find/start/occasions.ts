import type { Loader } from "../../data/dataset/loader.ts";
import { fileOf, type Occasion } from "../../data/resources.ts";
import { failed, LOADING } from "../../domain/loadable.ts";
import type { Actions } from "../../state/actions.ts";
import type { AppState, AppStore } from "../../state/app-state.ts";
import { loadByNeed } from "../../state/load-by-need.ts";
import {
  isAnsweredByFile,
  selectAnswersDepartement,
  selectHasTransit,
  selectTransitChoice,
} from "../../state/selectors.ts";
import type { OpenCompute } from "../../worker/open-compute.ts";

const NEVER = () => false;

/** Whether a state is an occasion on which the page needs files (src/data/resources.ts). */
const IS_DUE: Readonly<Record<Occasion, (state: AppState) => boolean>> = {
  list: (state) => !isAnsweredByFile(state),
  sheet: ({ selection, view }) => selection.kind !== "none" || view === "saisonniers",
  search: ({ searchWanted }) => searchWanted,
  distances: needsDistances,
  map: needsMap,
  resort: ({ origin }) => origin?.kind === "station",
  around: needsSurroundings,
  links: needsUsefulLinks,
  seasonal: ({ view }) => view === "saisonniers",
  // Round trips start from somewhere.
  trips: (state) => selectTransitChoice(state) !== "non" && state.origin !== undefined && selectHasTransit(state),
  territoires: NEVER,
  donnees: NEVER,
};

/**
 * Loads what the page needs by occasion, and the answers of the département of the starting point.
 * @param compute opens the computations, which load the road network
 * @returns what loads the failed files again
 */
export function loadForPage(
  store: AppStore,
  actions: Actions,
  { load }: Loader,
  compute: () => Promise<Pick<OpenCompute, "loadRoads">>,
): () => void {
  followAnswers(store, actions, load);
  const loadRoads = () =>
    compute().then(
      (opened) => opened.loadRoads(),
      (error: unknown) => failed(fileOf("roads"), "unreachable", error),
    );
  return loadByNeed(
    store,
    actions.receive,
    (name) => (name === "roads" ? loadRoads() : load(name)),
    (occasion, state) => IS_DUE[occasion](state),
  );
}

/** Whether the page computes distances from a starting point, or tells railway stations near it. */
function needsDistances(state: AppState): boolean {
  return state.origin !== undefined && (state.travelWanted || !isAnsweredByFile(state));
}

function needsMap({ mapStatus, view }: AppState): boolean {
  return mapStatus !== "waiting" || view === "saisonniers";
}

/** The sheet may be that of a place outside the region; the embedded form shows none, and the question page only answers. */
function needsSurroundings(state: AppState): boolean {
  if (state.view === "question") return needsDistances(state);
  const isShown = state.selection.kind === "place" || state.searchWanted || needsDistances(state) || needsMap(state);
  return !state.isEmbedded && isShown;
}

/** Useful links stand in « Saisonniers », on the sheet of a place, beside a list that is asked for a theme, and beside ways without a car. */
function needsUsefulLinks({ isEmbedded, view, selection, filters, transitDay, travelWanted }: AppState): boolean {
  if (isEmbedded) return false;
  if (view === "question") return travelWanted;
  return view === "saisonniers" || selection.kind === "place" || filters.theme.length > 0 || transitDay !== "non";
}

/** Loads the answers of the département of the starting point while the question page needs them; only those of the last one asked for count. */
function followAnswers(store: AppStore, actions: Actions, load: Loader["load"]): void {
  let requested: string | undefined;
  const consider = (state: AppState) => {
    const code = selectAnswersDepartement(state);
    if (code === undefined || code === requested) return;
    requested = code;
    if (state.resources.answers.status !== "loading") actions.receive({ answers: LOADING });
    void load("answers", code).then((answers) => {
      if (requested === code) actions.receive({ answers });
    });
  };
  consider(store.getState());
  store.subscribe(consider);
}
