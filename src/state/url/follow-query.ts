import type { LinkBar } from "./sync-link.ts";

/** How a page writes its choices into its address. */
export interface Followed<Choices> {
  readonly choices: () => Choices;
  readonly subscribe: (listener: () => void) => void;
  readonly write: (choices: Choices) => string;
  /** Called with the query that Back or Forward leads to. */
  readonly goTo: (search: string) => void;
  /** The part of the choices of which every change adds an entry to the history. */
  readonly stepOf: (choices: Choices) => unknown;
  /** A frame adds no entry: the history belongs to the site around it. */
  readonly isEmbedded?: (choices: Choices) => boolean;
}

/** Changes closer to one another make one entry of the history: a person tries several values or types a name. */
const ONE_ACT_MS = 1500;

/** Keeps the query of the address that of the choices, so that Back undoes them. */
export function followQuery<Choices>(bar: LinkBar, followed: Followed<Choices>): void {
  let written = followed.write(followed.choices());
  let step = followed.stepOf(followed.choices());
  let lastChange = Number.NEGATIVE_INFINITY;
  followed.subscribe(() => {
    const choices = followed.choices();
    const query = followed.write(choices);
    if (query === written) return;
    written = query;
    const now = performance.now();
    const isNewAct = followed.stepOf(choices) !== step || now - lastChange > ONE_ACT_MS;
    step = followed.stepOf(choices);
    lastChange = now;
    const address = `${bar.location.pathname}${query}`;
    if (isNewAct && followed.isEmbedded?.(choices) !== true) bar.history.pushState(null, "", address);
    else bar.history.replaceState(null, "", address);
  });
  bar.addEventListener("popstate", () => {
    followed.goTo(bar.location.search);
    written = followed.write(followed.choices());
    step = followed.stepOf(followed.choices());
  });
}
