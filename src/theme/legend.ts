/** Where the legend of « Territoires » is open without being asked, beside what it explains; and what it takes of the map's right. */
export const LEGEND_HAS_ROOM = "(min-width: 1200px) and (min-height: 700px)";
export const LEGEND_WIDTH_PX = 324;
