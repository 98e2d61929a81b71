import { loadAnswers } from "../../data/dataset/load-answers.ts";
import { loadPlaces } from "../../data/dataset/load-places.ts";
import { LOADING, unreachable } from "../../domain/loadable.ts";
import type { Actions } from "../../state/actions.ts";
import type { AppState, AppStore, Resources } from "../../state/app-state.ts";
import {
  isAnsweredByFile,
  selectAnswersDepartement,
  selectHasTransit,
  selectTransitChoice,
} from "../../state/selectors.ts";

interface Stage {
  readonly names: readonly (keyof Resources)[];
  readonly isDue: (state: AppState) => boolean;
}

/** Stages in the order of their use on a slow connection; a later stage may become due first. */
const STAGES: readonly Stage[] = [
  { names: ["places"], isDue: (state) => !isAnsweredByFile(state) || (needsTransit(state) && selectHasTransit(state)) },
  { names: ["manifest"], isDue: (state) => needsSources(state) || needsCommunes(state) || needsOutlines(state) },
  { names: ["sources"], isDue: (state) => needsSources(state) || needsUsefulLinks(state) },
  { names: ["communes"], isDue: (state) => needsCommunes(state) || needsOutlines(state) },
  {
    names: ["resorts"],
    isDue: (state) => needsCommunes(state) || needsOutlines(state) || state.origin?.kind === "station",
  },
  { names: ["roads"], isDue: needsRoads },
  { names: ["needs", "hamlets"], isDue: ({ searchWanted }) => searchWanted },
  { names: ["neighbours", "railStations"], isDue: needsNeighbours },
  { names: ["territories", "baseMap"], isDue: needsOutlines },
  { names: ["usefulLinks"], isDue: needsUsefulLinks },
  { names: ["seasonalLife"], isDue: ({ view }) => view === "saisonniers" },
  { names: ["transit"], isDue: (state) => needsTransit(state) && selectHasTransit(state) },
];

/**
 * Loads each data file once, when it is first needed: the places at once, for the list and the markers, unless the question page answers from a file of its own; the manifest and the sources for a sheet; communes
 * and resorts for a search, a starting point or the map; roads for the same but the map; the words of needs and hamlets for a search; places outside the
 * region and railway stations for these or the sheet of a place; outlines and base map with the map; useful links, meetings and agreements where they are shown; and answers without a car when they are asked for and named. A view that shows all of them loads them at once.
 */
export function loadInStages(store: AppStore, actions: Actions): void {
  followAnswers(store, actions);
  let waiting = STAGES;
  const loadDue = (state: AppState) => {
    const due = waiting.filter(({ isDue }) => isDue(state));
    if (due.length === 0) return;
    waiting = waiting.filter((stage) => !due.includes(stage));
    loadFiles(
      store,
      actions,
      due.flatMap((stage) => stage.names),
    );
  };
  loadDue(store.getState());
  if (waiting.length === 0) return;
  const stop = store.subscribe((state) => {
    loadDue(state);
    if (waiting.length === 0) stop();
  });
}

/** A sheet shows its sources, and so does « Saisonniers ». */
function needsSources({ selection, view }: AppState): boolean {
  return selection.kind !== "none" || (view !== "trouver" && view !== "question");
}

function needsCommunes(state: AppState): boolean {
  return state.searchWanted || needsDistances(state);
}

/** A search may find a pass, and a starting point asks how far the places are; the map of the list alone needs no roads. */
function needsRoads(state: AppState): boolean {
  if (state.view === "question") return needsDistances(state);
  return needsCommunes(state) || state.view !== "trouver";
}

/** Whether the page computes distances from a starting point, or tells railway stations near it. */
function needsDistances(state: AppState): boolean {
  return state.origin !== undefined && (state.travelWanted || !isAnsweredByFile(state));
}

/** The sheet may be that of a place outside the region; the embedded form shows none, and the question page only answers. */
function needsNeighbours(state: AppState): boolean {
  if (state.view === "question") return needsDistances(state);
  return !state.isEmbedded && (state.selection.kind === "place" || needsCommunes(state) || needsOutlines(state));
}

/**
 * Useful links stand in « Saisonniers », on the sheet of a place, beside a list that is asked for a theme, and beside ways without a car. Their
 * sources load after the manifest, which loads with the map.
 */
function needsUsefulLinks({ isEmbedded, view, selection, filters, transitDay, travelWanted }: AppState): boolean {
  if (isEmbedded) return false;
  if (view === "question") return travelWanted;
  return view === "saisonniers" || selection.kind === "place" || filters.theme.length > 0 || transitDay !== "non";
}

/** Round trips start from somewhere. */
function needsTransit(state: AppState): boolean {
  return selectTransitChoice(state) !== "non" && state.origin !== undefined;
}

function needsOutlines({ mapStatus, view }: AppState): boolean {
  return mapStatus !== "waiting" || view === "saisonniers";
}

/** Loads the answers of the département of the starting point while the question page needs them; only those of the last one asked for count. */
function followAnswers(store: AppStore, actions: Actions): void {
  let requested: string | undefined;
  const consider = (state: AppState) => {
    const code = selectAnswersDepartement(state);
    if (code === undefined || code === requested) return;
    requested = code;
    if (state.resources.answers.status !== "loading") actions.receive({ answers: LOADING });
    void loadAnswers(code).then((answers) => {
      if (requested === code) actions.receive({ answers });
    });
  };
  consider(store.getState());
  store.subscribe(consider);
}

/**
 * Loads the named data files. The code of the places is in the first list; the code of the others loads with the first of them, and without
 * it they count as unreachable.
 */
export function loadFiles(store: AppStore, actions: Actions, wanted: readonly (keyof Resources)[]): void {
  const names = new Set(wanted);
  if (names.delete("places")) void loadPlaces().then((places) => actions.receive({ places }));
  if (names.size > 0) void loadLater(store, actions, names);
}

async function loadLater(store: AppStore, actions: Actions, names: ReadonlySet<keyof Resources>): Promise<void> {
  try {
    const { loadResources } = await import("./load-resources.ts");
    loadResources(store, actions, (name) => names.has(name));
  } catch (error) {
    actions.receive(Object.fromEntries([...names].map((name) => [name, unreachable(name, error)])));
  }
}
