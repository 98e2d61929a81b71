import { Window } from "happy-dom";
import { placePath } from "../../src/static-pages/site-address.ts";

/** Elements that need the code: they are made inert. */
const ACTS = ".panel-handle, .menu-button, .preferences, .tabs, .search, .filter-bar";
/** Whether a place is open depends on the moment; unknown hours do not. */
const OF_A_MOMENT = ".opening-line:not(.opening-unknown)";

/**
 * Converts the HTML of a drawn page to a static view for the time until the code runs: removes values that depend on the moment, hidden
 * elements, and style attributes, which the content policy forbids. Links of places lead to their plain pages, controls are inert, and
 * visitors without scripts get a text in place of the map.
 * @throws Error when it has no place, no map, or a control that is not inert
 */
export function stillView(html: string, withoutScripts: string): string {
  const { document } = new Window();
  document.body.innerHTML = html;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  for (const line of all(OF_A_MOMENT)) {
    line.className = "opening-line";
    line.textContent = "\u00a0";
  }
  for (const place of all("a.place")) place.setAttribute("href", placePath(place.getAttribute("data-place") ?? ""));
  for (const styled of all("[style]")) styled.removeAttribute("style");
  for (const unseen of all("[hidden]")) unseen.remove();
  for (const act of all(ACTS)) act.setAttribute("inert", "");
  const waiting = all(".map-waiting");
  for (const place of waiting) place.insertAdjacentHTML("afterend", `<noscript>${withoutScripts}</noscript>`);
  all(".page")[0]?.classList.add("first-view");
  const active = all("button, input, select, textarea").filter((act) => act.closest("[inert]") === null);
  if (active.length > 0) throw new Error(`The first view offers a control without its code: ${active[0]?.outerHTML}`);
  if (all("a.place").length === 0 || waiting.length === 0) throw new Error("The first view lacks its list or its map.");
  return document.body.innerHTML;
}
