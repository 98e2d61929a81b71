/**
 * Media query of the windows where the legend of « Territoires » is open at first, and the width that it covers on the right of the map.
 */
export const LEGEND_HAS_ROOM = "(min-width: 1200px) and (min-height: 700px)";
export const LEGEND_WIDTH_PX = 324;
