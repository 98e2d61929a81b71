import { FIRST_FILES, requestEarly } from "../../data/dataset/early-request.ts";
import { impliedView, VIEW } from "../../state/url/implied-view.ts";
import { hideFirstView, recordEarlyClicks } from "../../ui/first-view.ts";
import { opensWithFirstView } from "./device-language.ts";

// Runs before the first frame, so that a link to another view does not flash the first view.
recordEarlyClicks();
if (!opensWithFirstView(location.search, navigator.languages)) hideFirstView();
const file = firstFile(new URLSearchParams(location.search));
if (file !== undefined) requestEarly(file);

/** The file that the page of a link waits for; undefined for a question from nowhere, or from where no file answers. */
function firstFile(query: URLSearchParams): string | undefined {
  if ((query.get(VIEW) ?? impliedView([...query.keys()])) !== "question") return FIRST_FILES.places;
  const [, code] = /^commune:(\d\d)/.exec(query.get("origine") ?? "") ?? [];
  return code && FIRST_FILES.answers.replace("*", code);
}
