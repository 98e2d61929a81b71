import { queryAllByRole } from "@testing-library/dom";

/** Roles whose elements have their name from their text. */
const NAMED_BY_TEXT = new Set(["button", "heading", "link", "option", "tab"]);
/** What else may be a part of such a name. */
const OTHER_NAMES = "[aria-label], [aria-labelledby], [aria-hidden], [title], [alt], img, svg, input, select, textarea";

/**
 * Whether an element of a role has a name that is meant. Testing Library computes names with every style of every element within; here a
 * name that is an attribute, or all the text, is read at once.
 */
export function hasName(element: Element, role: string, isNamed: (name: string) => boolean): boolean {
  if (!element.hasAttribute("aria-labelledby")) {
    const label = element.getAttribute("aria-label")?.trim() ?? "";
    if (label !== "") return isNamed(label);
    if (isNamed(spacedName(element))) return true;
    if (NAMED_BY_TEXT.has(role) && !element.hasAttribute("title") && element.querySelector(OTHER_NAMES) === null)
      return isNamed(element.textContent ?? "");
  }
  const around = element.parentElement ?? document.documentElement;
  return queryAllByRole(around, role, { hidden: true, name: (name, of) => of === element && isNamed(name) }).length > 0;
}

/**
 * The name that an element has from its text or its label, with a space between its parts: a browser puts one where the style sheets make
 * them blocks.
 */
function spacedName(element: Element): string {
  if (element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby")) return "";
  const named = element.matches("input, select, textarea") ? element.closest("label") : element;
  if (named === null) return "";
  const walker = document.createTreeWalker(named, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest("[aria-hidden=true]") === null) texts.push(node.textContent ?? "");
  }
  return texts.join(" ");
}
