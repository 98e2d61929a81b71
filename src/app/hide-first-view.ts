import { opensWithFirstView } from "./opens-with-first-view.ts";

// Runs before the first paint, so that a link to another view does not flash the first view.
if (!opensWithFirstView(location.search, navigator.languages)) document.documentElement.dataset["firstView"] = "none";
