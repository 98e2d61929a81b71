import { STORED_TEXTS } from "../../data/device/stored-texts.ts";
import { seasonOn } from "../../domain/network/conditions.ts";
import { toParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import { type Actions, createActions } from "../../state/actions.ts";
import { type AppStore, createAppStore, USUAL_CHOICES } from "../../state/app-state.ts";
import { type HearOtherTabs, otherTabs, type Repository, repositoryOn } from "../../state/repository.ts";
import { readRecentSearches } from "../../state/slices.ts";
import { type LinkBar, syncLink } from "../../state/url/follow-query.ts";
import { readLink } from "../../state/url/link.ts";
import { followScheme } from "../../ui/colour-scheme.ts";
import { deviceLanguage } from "./device-language.ts";

interface StartedStore {
  readonly store: AppStore;
  readonly actions: Actions;
  readonly stopClock: () => void;
}

/** Creates the store with the choices of the link, and connects it to the device: colours, clock, address bar and storage. */
export function startStore(bar: LinkBar): StartedStore {
  const { recentSearches, baseMapChoice, layers } = STORED_TEXTS;
  const repositoryOf = (key: string) => repositoryOn(() => localStorage, key);
  const usual = { ...USUAL_CHOICES, language: deviceLanguage(navigator.languages) };
  const store = createAppStore(readLink(bar.location.search, usual), seasonOn(new Date()));
  const actions = createActions(store);
  followScheme(actions.reportScheme);
  const stopClock = followClock(store, actions);
  syncLink(bar, store, actions);
  persistRecentSearches(repositoryOf(recentSearches), store, actions, otherTabs(window, recentSearches));
  persistBaseMap(repositoryOf(baseMapChoice), store, actions);
  recallLayerWhenThere(
    repositoryOf(layers),
    store,
    actions,
    async () => (await import("./recall-layer.ts")).recallLayer,
  );
  return { store, actions, stopClock };
}

/** Greatest delay of the minute, in ms: a page that stays open must not say "open" after closing time. */
const LATEST_MS = 20_000;

/** Keeps the moment of the state equal to the device's clock, in French time. Returns the function that stops it. */
export function followClock(store: AppStore, actions: Actions): () => void {
  const report = () => {
    const now = toParisMoment(new Date());
    const reported = store.getState().now;
    if (reported?.minute !== now.minute || reported.date !== now.date) actions.reportMoment(now);
  };
  report();
  const timer = setInterval(report, LATEST_MS);
  return () => clearInterval(timer);
}

const PLAN_CHOICE = "plan";

/** Restores the choice of Plan IGN on this device, and stores later choices. The embedded form knows no choice. */
export function persistBaseMap(repository: Repository, store: AppStore, actions: Actions): void {
  if (store.getState().isEmbedded) return;
  if (repository.read() === PLAN_CHOICE) actions.chooseBaseMap(PLAN_CHOICE);
  store.subscribe(({ plan }, previous) => {
    if (plan === "none" && previous.plan !== "none") repository.clear();
    else if (plan !== "none" && previous.plan === "none") repository.write(PLAN_CHOICE);
  });
}

/** Restores the searches stored on the device, follows those of other tabs, and stores new ones. */
export function persistRecentSearches(
  repository: Repository,
  store: AppStore,
  actions: Actions,
  hearOtherTabs: HearOtherTabs,
): void {
  let isHearing = false;
  const recall = () => {
    isHearing = true;
    actions.recallSearches(readRecentSearches(repository.read()));
    isHearing = false;
  };
  recall();
  hearOtherTabs(recall);
  store.subscribe(({ recentSearches }, previous) => {
    if (recentSearches === previous.recentSearches || isHearing) return;
    if (recentSearches.length === 0) repository.clear();
    else repository.write(recentSearches);
  });
}

type RecallLayer = (actions: Actions) => Promise<void>;

/** Loads the code that reads the imported file when the note says that the device has one. The embedded form shows none. */
export function recallLayerWhenThere(
  note: Pick<Repository, "read">,
  store: AppStore,
  actions: Actions,
  load: () => Promise<RecallLayer>,
): void {
  if (store.getState().isEmbedded || note.read() === undefined) {
    actions.recallLayer(undefined, false);
    return;
  }
  load()
    .then((recall) => recall(actions))
    .catch(() => actions.recallLayer(undefined, true));
}
