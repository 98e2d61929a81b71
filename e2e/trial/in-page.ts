/** A control that a monkey can act on, in the middle of what is seen of it. */
export interface Target {
  readonly x: number;
  readonly y: number;
  readonly kind: "click" | "type" | "select";
}

/** Every control in the window that is not covered. Links that leave the page and choosers of files are left out. */
export function findTargets(): Target[] {
  const clicked = "[type=checkbox], [type=radio], [type=range], [type=button], [type=submit]";
  const leads = ({ target, download, origin, pathname }: HTMLAnchorElement) =>
    target !== "_blank" && download === "" && origin === location.origin && pathname === location.pathname;
  const kindOf = (element: Element): Target["kind"] | undefined => {
    if (element.matches("select")) return "select";
    if (element.matches("[type=file]") || (element instanceof HTMLAnchorElement && !leads(element))) return undefined;
    return element.matches(`textarea, input:not(${clicked})`) ? "type" : "click";
  };
  const controls = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary";
  return [...document.querySelectorAll(controls)].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    const isSeen = hit !== null && (element.contains(hit) || hit.contains(element));
    const kind = isSeen ? kindOf(element) : undefined;
    return kind === undefined ? [] : [{ x, y, kind }];
  });
}

/** Chooses another option of the menu at a point. */
export function chooseOption({ x, y, rank }: { readonly x: number; readonly y: number; readonly rank: number }): void {
  const menu = document.elementFromPoint(x, y)?.closest("select");
  if (menu === null || menu === undefined || menu.options.length === 0) return;
  menu.selectedIndex = rank % menu.options.length;
  menu.dispatchEvent(new Event("input", { bubbles: true }));
  menu.dispatchEvent(new Event("change", { bubbles: true }));
}

/** What a page must always have: its main part with a text, and tabs or a title. */
export function findLoss(): string {
  const main = document.querySelector("main");
  if (main === null) return "no main part";
  if ((main.textContent ?? "").trim() === "") return "an empty main part";
  return document.querySelector("h1") === null ? "no title" : "";
}

/** Number of nodes in the page: elements, texts and comments. */
export function countNodes(): number {
  const walker = document.createTreeWalker(document);
  let count = 1;
  while (walker.nextNode() !== null) count++;
  return count;
}
