import { opensWithFirstView } from "./opens-with-first-view.ts";

// Runs before anything is drawn: what opens otherwise must not show another view first.
if (!opensWithFirstView(location.search, navigator.languages)) document.documentElement.dataset["firstView"] = "none";
