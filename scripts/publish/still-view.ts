import { Window } from "happy-dom";
import { placePath } from "../../src/plain/site-address.ts";

/** What needs the code to do anything: nobody should type into it, nor wait for its answer. */
const ACTS = ".panel-handle, .menu-button, .preferences, .tabs, .search, .filter-bar";
/** Says whether a place is open: true in a moment that is past. Unknown hours are unknown at any. */
const OF_A_MOMENT = ".opening-line:not(.opening-unknown)";

/**
 * The HTML of a page that was drawn, as one that is only read until the living page takes its place: without what was true in the
 * moment when it was drawn, what is not shown, and style attributes, which the content policy forbids. Its places lead to their plain
 * pages, what needs the code is inert, and whoever has no scripts reads of it where the map would be.
 * @throws Error when it has no place, no map, or something to act on that is not inert
 */
export function stillView(html: string, withoutScripts: string): string {
  const { document } = new Window();
  document.body.innerHTML = html;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  for (const line of all(OF_A_MOMENT)) {
    line.className = "opening-line";
    line.textContent = "\u00a0";
  }
  for (const place of all("a.place")) place.setAttribute("href", placePath(place.getAttribute("data-point") ?? ""));
  for (const styled of all("[style]")) styled.removeAttribute("style");
  for (const unseen of all("[hidden]")) unseen.remove();
  for (const act of all(ACTS)) act.setAttribute("inert", "");
  const waiting = all(".map-waiting");
  for (const place of waiting) place.insertAdjacentHTML("afterend", `<noscript>${withoutScripts}</noscript>`);
  all(".page")[0]?.classList.add("first-view");
  const alive = all("button, input, select, textarea").filter((act) => act.closest("[inert]") === null);
  if (alive.length > 0) throw new Error(`The first view does nothing, yet offers ${alive[0]?.outerHTML}`);
  if (all("a.place").length === 0 || waiting.length === 0) throw new Error("The first view lacks its list or its map.");
  return document.body.innerHTML;
}
