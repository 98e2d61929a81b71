import { lazySource, NO_MORE_WORDS } from "../lazy-source.ts";

/** Lazy source of the choices behind the chips, which load after the list. */
export const FILTER_PANEL = lazySource(async () => (await import("./filter-panel.tsx")).FilterPanel, NO_MORE_WORDS);
