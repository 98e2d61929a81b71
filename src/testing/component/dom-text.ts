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
