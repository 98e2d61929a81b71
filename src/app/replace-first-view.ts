import type { AppStore } from "../model/store.ts";
import { settled } from "./settled.ts";

/** Selector of the view that the build writes into the page: src/app/draw-first-view.tsx. */
const FIRST_VIEW = ".first-view";
/** Longest wait in ms: a readable list is better than a message that the list is loading. */
const LONGEST_WAIT_MS = 1000;

/**
 * While the first view is visible, waits for the places that the live page needs to show the same list. After the first render of that
 * page, focuses the element that corresponds to the focused one of the first view.
 */
export async function replaceFirstView(root: HTMLElement, store: AppStore): Promise<void> {
  // Set by src/app/hide-first-view.ts for other views.
  const isHidden = document.documentElement.dataset["firstView"] === "none";
  if (isHidden || root.querySelector(FIRST_VIEW) === null) return;
  await Promise.race([settled(store, "places"), longestWait()]);
  const reached = document.activeElement?.getAttribute("data-place");
  if (reached === undefined || reached === null) return;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    root.querySelector<HTMLElement>(`[data-place="${CSS.escape(reached)}"]`)?.focus();
  });
  observer.observe(root, { childList: true });
}

function longestWait(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
}
