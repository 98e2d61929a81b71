/** Class of the element that holds the first view of a page, which the build writes into its HTML, until the code of the page runs. */
export const FIRST_VIEW = "first-view";

declare global {
  var takeEarlyClicks: (() => readonly HTMLElement[]) | undefined;
}

/**
 * Records clicks on the buttons of the first view. `takeEarlyClicks` ends the record and returns the buttons: the code of the page repeats the
 * clicks once it runs. Both are bundled apart, and meet in the global object.
 */
export function recordEarlyClicks(): void {
  const clicked: HTMLElement[] = [];
  const record = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(`.${FIRST_VIEW} button`) : null;
    if (button !== null) clicked.push(button);
  };
  addEventListener("click", record, true);
  globalThis.takeEarlyClicks = () => {
    removeEventListener("click", record, true);
    return clicked;
  };
}

/** Hides the first view before the first frame: the page of this link has another one. */
export function hideFirstView(): void {
  document.documentElement.dataset["firstView"] = "none";
}

export function isFirstViewHidden(): boolean {
  return document.documentElement.dataset["firstView"] === "none";
}
