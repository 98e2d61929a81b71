import { isUsualList, joinVariants, missingVariants } from "../../domain/scenario/variants.ts";
import type { Actions } from "../../model/actions.ts";
import type { AppState } from "../../model/app-state.ts";
import { persistOnce } from "../../model/persist-once.ts";
import type { HearOtherTabs, Repository } from "../../model/repository.ts";
import type { AppStore } from "../../model/store.ts";
import { readVariants, writeVariants } from "../../model/url/variants-text.ts";
import { STORED_ITEMS } from "../../platform/offline/stored-items.ts";
import { SUPPOSED, selectRememberedVariants, selectVariants } from "./state.ts";

const [KEY] = STORED_ITEMS.variants.texts;

/** Begins to store the variants of a page on the device; further calls for it have no effect. */
export const persistVariantsOnce = persistOnce(KEY, persistVariants);

/**
 * Offers the variants stored on the device that the page lacks, and stores later changes. Variants that are offered but neither resumed nor
 * forgotten stay stored beside the present ones, and so do those of another tab. One variant without a name is the scenario, which the page
 * stores anyway.
 */
export function persistVariants(
  repository: Repository,
  store: AppStore,
  actions: Actions,
  hearOtherTabs: HearOtherTabs,
): void {
  /** Suppresses writing what was just read. */
  let isHearing = false;
  const offer = () => {
    isHearing = true;
    actions.recallSuppositions({ rememberedVariants: offered(repository, store.getState()) });
    isHearing = false;
  };
  offer();
  hearOtherTabs(offer);
  store.subscribe((state, previous) => {
    if (!isHearing && STORED.some((key) => state[key] !== previous[key])) keep(repository, state);
  });
}

const STORED = [...SUPPOSED, "rememberedVariants"] as const;

/** The stored variants that the page lacks, as a text; "" for none. */
function offered(repository: Repository, state: AppState): string {
  const text = repository.read();
  if (typeof text !== "string" || text === "") return "";
  const stored = readVariants(text);
  const missing = missingVariants(stored, selectVariants(state));
  const [first] = missing;
  if (first === undefined) return "";
  const isChosenMissing = missing.some(({ letter }) => letter === stored.chosen);
  return writeVariants(
    { chosen: isChosenMissing ? stored.chosen : first.letter, variants: missing },
    { isWhole: true },
  );
}

function keep(repository: Repository, state: AppState): void {
  const remembered = selectRememberedVariants(state);
  const present = selectVariants(state);
  const all = remembered === undefined ? present : joinVariants(present, remembered);
  if (isUsualList(all)) repository.clear();
  else repository.write(writeVariants(all, { isWhole: true }));
}
