/** Media query of the windows where « Territoires » shows figures, map and table side by side: 1360 × 600 px with letters of the usual size. */
export const WORKBENCH_HAS_ROOM = "(min-width: 85rem) and (min-height: 37.5rem)";
