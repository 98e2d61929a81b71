import { lazySource, NO_MORE_WORDS } from "../lazy-source.ts";

/** The choices behind the chips: the list is there before them. */
export const FILTER_PANEL = lazySource(async () => (await import("./filter-panel.tsx")).FilterPanel, NO_MORE_WORDS);
