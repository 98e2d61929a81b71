import { Window } from "happy-dom";

/** Elements that need the code: they are made inert. */
const ACTS = ".search, .question-choices, .question-languages";

/**
 * Converts the HTML of a drawn page to a static view for the time until the code runs: removes hidden elements, and style attributes, which
 * the content policy forbids. Controls are inert, and visitors without scripts get a text.
 * @throws Error when it has no title, or a control that is not inert
 */
export function stillView(html: string, withoutScripts: string): string {
  const { document } = new Window();
  document.body.innerHTML = html;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  for (const styled of all("[style]")) styled.removeAttribute("style");
  for (const unseen of all("[hidden]")) unseen.remove();
  for (const act of all(ACTS)) act.setAttribute("inert", "");
  const title = all("h1")[0];
  if (title === undefined) throw new Error("The first view lacks its title.");
  title.insertAdjacentHTML("afterend", `<noscript>${withoutScripts}</noscript>`);
  all(".page")[0]?.classList.add("first-view");
  const active = all("button, input, select, textarea").filter((act) => act.closest("[inert]") === null);
  if (active.length > 0) throw new Error(`The first view offers a control without its code: ${active[0]?.outerHTML}`);
  return document.body.innerHTML;
}
