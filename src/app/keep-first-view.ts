import type { AppStore } from "../state/store.ts";
import { settled } from "./settled.ts";

/** The view that the build wrote into the page: src/app/draw-first-view.tsx. */
const FIRST_VIEW = ".first-view";
/** A list that is read already is worth more than the sentence that says it is on its way. */
const PATIENCE_MS = 1000;

/**
 * Waits, where the first view is shown, for the places that the living page needs to show as much. Then, once that page has taken its
 * place, gives the keyboard the place that it had reached.
 */
export async function keepFirstView(root: HTMLElement, store: AppStore): Promise<void> {
  // src/app/hide-first-view.ts has said so where the page opens otherwise.
  const isHidden = document.documentElement.dataset["firstView"] === "none";
  if (isHidden || root.querySelector(FIRST_VIEW) === null) return;
  await Promise.race([settled(store, "places"), patience()]);
  const reached = document.activeElement?.getAttribute("data-point");
  if (reached === undefined || reached === null) return;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    root.querySelector<HTMLElement>(`[data-point="${CSS.escape(reached)}"]`)?.focus();
  });
  observer.observe(root, { childList: true });
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
}
