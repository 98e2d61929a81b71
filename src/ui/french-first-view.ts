import { hideFirstView, recordEarlyClicks } from "./first-view.ts";

// Runs before the first frame of « Territoires » and « Données », whose first views are those of a link without parameters.
recordEarlyClicks();
if (location.search !== "") hideFirstView();
