import { requestPlacesEarly } from "../platform/dataset/early-request.ts";
import { fetchWorkerAhead } from "./fetch-worker-ahead.ts";
import { opensWithFirstView } from "./opens-with-first-view.ts";
import { showOpeningMap } from "./show-opening-map.ts";

// Runs before the first paint, so that a link to another view does not flash the first view.
if (!opensWithFirstView(location.search, navigator.languages)) document.documentElement.dataset["firstView"] = "none";
requestPlacesEarly();
showOpeningMap(document, location.search, matchMedia("(prefers-color-scheme: dark)").matches);
fetchWorkerAhead(document);
