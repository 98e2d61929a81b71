import { queryAllByRole } from "@testing-library/dom";

/** The text content of an element. */
export function textsOf(element: Element): string {
  return element.textContent ?? "";
}

/** Any run of spaces, non-breaking ones too, as one space. */
export function normalise(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Compares texts as Playwright does: a substring in any case, or the whole text when `exact` is true. */
export function textMatcher(wanted: string | RegExp, exact = false): (text: string) => boolean {
  if (wanted instanceof RegExp) return (text) => wanted.test(text) || wanted.test(normalise(text));
  const normal = normalise(wanted);
  if (exact) return (text) => normalise(text) === normal;
  const lower = normal.toLowerCase();
  return (text) => normalise(text).toLowerCase().includes(lower);
}

/** The innermost elements that contain a text. */
export function withText(root: Element, wanted: string | RegExp): readonly Element[] {
  const isMeant = textMatcher(wanted);
  // The text of an element is part of the text of its ancestors.
  const mayHold = typeof wanted === "string" ? isMeant : () => true;
  const texts = new Map<Element, string>();
  collectTexts(root, texts);
  const found: Element[] = [];
  const visit = (element: Element): boolean => {
    const text = texts.get(element) ?? "";
    if (!mayHold(text) || /^(script|style|head)$/i.test(element.tagName)) return false;
    const isInChild = [...element.children].map(visit).includes(true);
    if (!isInChild && isMeant(text)) found.push(element);
    return isInChild || found.at(-1) === element;
  };
  visit(root);
  return found;
}

/** Collects the text content of an element and of each within: happy-dom joins all texts anew for each element that is asked. */
function collectTexts(element: Element, texts: Map<Element, string>): string {
  let text = "";
  for (const node of element.childNodes) {
    if (node.nodeType === Node.ELEMENT_NODE) text += collectTexts(node as Element, texts);
    else if (node.nodeType === Node.TEXT_NODE) text += node.textContent ?? "";
  }
  texts.set(element, text);
  return text;
}

/** Whether neither an element nor an ancestor is hidden by an attribute. Style sheets are not read. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  for (let inner = element, outer = element.parentElement; ; inner = outer, outer = outer.parentElement) {
    if (inner.hasAttribute("hidden") || (inner.tagName === "DIALOG" && !inner.hasAttribute("open"))) return false;
    if (outer === null) return true;
    if (outer.tagName === "DETAILS" && !outer.hasAttribute("open") && inner.tagName !== "SUMMARY") return false;
  }
}

/** Whether an element is in the accessibility tree. */
export function isInTree(element: Element): boolean {
  return isVisible(element) && element.closest('[aria-hidden="true"]') === null;
}

/** Roles whose elements have their name from their text. */
const NAMED_BY_TEXT = new Set(["button", "heading", "link", "option"]);
/** Elements that may add to such a name. */
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

/**
 * A `getComputedStyle` that computes the style of all elements with the same tag and `style` attribute once. Component tests load no style
 * sheets, so that the style depends on nothing else.
 */
export function cachedStyles(compute: typeof getComputedStyle): (element: Element) => CSSStyleDeclaration {
  const known = new Map<string, CSSStyleDeclaration>();
  return (element) => {
    const key = `${element.tagName} ${element.getAttribute("style") ?? ""}`;
    const style = known.get(key) ?? cacheValues(compute(element));
    known.set(key, style);
    return style;
  };
}

/** The same style, which reads each value once. */
function cacheValues(style: CSSStyleDeclaration): CSSStyleDeclaration {
  const values = new Map<string, string>();
  const read = (name: string) => {
    const value = values.get(name) ?? style.getPropertyValue(name);
    values.set(name, value);
    return value;
  };
  return new Proxy(style, {
    get: (target, name) => {
      if (name === "getPropertyValue") return read;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
