import type { Correction } from "../../domain/corrections/correction.ts";
import { toParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import type { Place } from "../../domain/place.ts";
import { compareWithList } from "../../domain/refresh/compare-with-list.ts";
import type { ListAnswer } from "../../domain/refresh/list-answer.ts";
import { makeRefreshLayer } from "../../domain/refresh/make-refresh-layer.ts";
import { datesOfList, findListFault, hasLostTooMany } from "../../domain/refresh/official-list.ts";
import type { Actions } from "../../model/actions.ts";
import type { AppState } from "../../model/app-state.ts";
import type { AppStore } from "../../model/store.ts";
import type { ImportReader } from "../../platform/worker/import-reader.ts";
import { bouquetsOf } from "../import/state.ts";
import { nextLayerId } from "../layers/slice.ts";
import { NO_REFRESH, type RefreshState } from "./slice.ts";

/** Acts of a person about the national list. Each changes the state; none throws. */
export interface RefreshController {
  /** Downloads the list from data.gouv.fr and compares it with the map's own places. */
  ask(): void;
  stop(): void;
  /** Creates a layer of the differences with this name, which replaces that of the former refresh. */
  apply(name: string): void;
  /** Discards the comparison. */
  leave(): void;
}

export interface RefreshControllerOptions {
  readonly download: (signal: AbortSignal) => Promise<ListAnswer>;
  /** Starts a worker for one list. */
  readonly start: () => ImportReader;
  /** Corrections of the map's tables to their sources. */
  readonly corrections: readonly Correction[];
  readonly isOnline: () => boolean;
  readonly today: () => Date;
  readonly fewestRows?: number;
}

export function createRefreshController(
  store: AppStore,
  actions: Actions,
  options: RefreshControllerOptions,
): RefreshController {
  let underWay: AbortController | undefined;
  const giveUp = () => {
    underWay?.abort();
    underWay = undefined;
  };
  const work = async (own: AbortController) => {
    const tell = (refresh: RefreshState) => {
      if (underWay === own) actions.reportRefresh(refresh);
    };
    tell({ status: "asking", isReading: false });
    const answer = await options.download(own.signal);
    if (answer.kind === "list") {
      tell({ status: "asking", isReading: true });
      tell(await compare(answer, own.signal, store, options));
    } else if (answer.kind === "failed")
      tell({ status: "failed", fault: options.isOnline() ? answer.fault : "offline" });
    if (underWay === own) underWay = undefined;
  };
  return {
    ask: () => {
      giveUp();
      if (!options.isOnline()) {
        actions.reportRefresh({ status: "failed", fault: "offline" });
        return;
      }
      underWay = new AbortController();
      void work(underWay);
    },
    stop: () => {
      giveUp();
      actions.reportRefresh({ status: "stopped" });
    },
    apply: (name) => {
      const state = store.getState();
      const places = ownPlaces(state);
      if (state.refresh.status !== "compared" || places === undefined) return;
      const { list } = state.refresh;
      const today = options.today();
      const former = state.layers.layers.find(({ origin }) => origin.kind === "national-list");
      const layer = makeRefreshLayer(list.changes, places, {
        id: former?.id ?? nextLayerId(state.layers),
        name: former?.name ?? name,
        addedOn: toParisMoment(today).date,
        vintage: list.date,
      });
      actions.addLayer(layer);
      actions.reportRefresh({ status: "applied", list, layer: layer.id });
    },
    leave: () => {
      giveUp();
      actions.reportRefresh(store.getState().refresh.status === "compared" ? { status: "left" } : NO_REFRESH);
    },
  };
}

async function compare(
  { file, changedOn }: Extract<ListAnswer, { readonly kind: "list" }>,
  signal: AbortSignal,
  store: AppStore,
  { start, corrections, today, fewestRows }: RefreshControllerOptions,
): Promise<RefreshState> {
  let reader: ImportReader | undefined;
  const end = () => reader?.end();
  signal.addEventListener("abort", end, { once: true });
  try {
    reader = start();
    const read = await reader.read(file);
    if (read.kind === "refused") return { status: "failed", fault: "not-the-list" };
    const fault = findListFault(read.file, fewestRows);
    if (fault !== undefined)
      return { status: "failed", fault: fault.kind === "another-table" ? "not-the-list" : "incomplete" };
    const known = await whenKnown(store);
    if (known === undefined) return { status: "failed", fault: "no-map" };
    const { places, communes } = known;
    const against = { context: { communes, bouquets: bouquetsOf(places), corrections }, places };
    const preview = await reader.check(read.choices, against, () => undefined);
    if (preview === undefined) return { status: "stopped" };
    const changes = compareWithList(places, preview);
    if (hasLostTooMany(changes.gone.length, changes.before)) return { status: "failed", fault: "incomplete" };
    const last = toParisMoment(today()).date;
    const date = datesOfList(file.name, changedOn).find((one) => one <= last) ?? "";
    return { status: "compared", list: { date, rows: read.file.rows, changes } };
  } catch {
    return { status: "failed", fault: "reader-failed" };
  } finally {
    signal.removeEventListener("abort", end);
    end();
  }
}

/** Places of the map's own tables, without imported ones; undefined until they are loaded. */
function ownPlaces({ resources: { places } }: AppState): readonly Place[] | undefined {
  return places.status === "ready" ? places.value : undefined;
}

/** Resolves when places and communes are loaded; with undefined when either failed. */
function whenKnown(store: AppStore) {
  type Known = { readonly places: readonly Place[]; readonly communes: ReturnType<typeof communesOf> };
  return new Promise<Known | undefined>((resolve) => {
    const consider = (state: AppState): boolean => {
      const { places, communes } = state.resources;
      if (places.status === "loading" || communes.status === "loading") return false;
      const isReady = places.status === "ready" && communes.status === "ready";
      resolve(isReady ? { places: places.value, communes: communesOf(state) } : undefined);
      return true;
    };
    if (consider(store.getState())) return;
    const stop = store.subscribe((state) => {
      if (consider(state)) stop();
    });
  });
}

function communesOf({ resources: { communes } }: AppState) {
  return communes.status === "ready" ? communes.value.communes : [];
}
