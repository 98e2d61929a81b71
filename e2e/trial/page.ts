import { readFileSync } from "node:fs";
import { expect, type Page } from "../driver.ts";

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

/** The necessary parts that a page lacks: its main part with a text, and a title. */
export function findLosses(): string[] {
  const hasText = (element: string) => document.querySelector(element)?.textContent?.trim();
  return ["main", "h1"].filter((element) => !hasText(element)).map((element) => `no text in ${element}`);
}

/** Number of nodes in the page: elements, texts and comments. */
export function countNodes(): number {
  const walker = document.createTreeWalker(document);
  let count = 1;
  while (walker.nextNode() !== null) count++;
  return count;
}

/** A place or a resort in each cell of the finer ground, which a phone shows from near; together they are in all départements. */
const NEAR = {
  "00": "?lieu=fs-1641",
  "01": "?lieu=fs-496",
  "02": "?lieu=fs-2058",
  "03": "?lieu=fs-1064",
  "10": "?lieu=fs-1330",
  "11": "?lieu=fs-1336",
  "12": "?lieu=fs-1322",
  "13": "?lieu=fs-1586",
  "20": "?lieu=fs-1337",
  "21": "?lieu=es-embrun-ideal-acte",
  "22": "?lieu=es-belleville-agibel",
  "23": "?lieu=es-abondance-champlan",
  "30": "?lieu=es-antibes-jardin-secret",
  "31": "?vue=saisonniers&origine=station:isola-2000",
  "32": "?vue=saisonniers&origine=station:bonneval-sur-arc",
  "33": "?vue=saisonniers&origine=station:argentiere",
} as const;
/** Every view with list and map, and every form of the map that needs more code, more files or more computations. */
const LINKS = [
  "?vue=saisonniers",
  "?vue=trouver&origine=commune:05023&theme=retraite",
  "?vue=trouver&origine=commune:05023&lieu=fs-18",
  "?vue=trouver&origine=commune:05023&modele=hiver",
  "?vue=trouver&sans-voiture=samedi",
  "?vue=trouver&lang=en",
  "?vue=trouver&lang=it",
  "?vue=trouver&lang=es",
];
/** A commune and an address of each département, whose answers and roads have files of their own. */
const STARTS = [
  ["04070", "6.23000,44.10000"],
  ["05023", "6.10000,44.55000"],
  ["06088", "7.20000,43.75000"],
  ["38185", "5.75000,45.20000"],
  ["73054", "6.40000,45.65000"],
  ["74056", "6.20000,45.95000"],
  ["84007", "4.85000,43.95000"],
] as const;
/** Read by the pages without script, when the site is built, and by the page of planners. */
const UNREAD: readonly string[] = ["changes.json", "demand.json"];
const SETTLES_MS = 1500;

/** Follows a link as Back would. */
export async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(undefined, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, link);
  await page.waitForTimeout(SETTLES_MS);
}

/**
 * Shows every view and every cell of the finer ground, then the whole region, the list and the question page. Returns the data files that were
 * not requested.
 * @param requests addresses of all requests of the page, which grows
 */
export async function loadEverything(page: Page, requests: readonly string[]): Promise<readonly string[]> {
  const { files } = JSON.parse(readFileSync("public/data/manifest.json", "utf8")) as { readonly files: object };
  const missing = (like: string) => {
    const requested = new Set(requests.map((address) => new URL(address).pathname.split("/data/").at(-1)));
    return Object.keys(files).filter((name) => !UNREAD.includes(name) && name.includes(like) && !requested.has(name));
  };
  const followUntilRequested = async (link: string, like: string) => {
    await follow(page, link);
    await expect.poll(() => missing(like), { message: `${like} by ${link}` }).toEqual([]);
  };
  for (const link of LINKS) await follow(page, link.includes("lang=") ? link : `${link}&lang=fr`);
  for (const [, position] of STARTS) await follow(page, `?vue=trouver&origine=adresse:${position},,Ici&lang=fr`);
  // Beyond the region.
  await followUntilRequested("?vue=trouver&origine=adresse:5.60000,43.55000,,Ici&lang=fr", "road-shapes-voisins");
  await expect.poll(() => missing("road-shapes-"), { message: "the shapes of roads" }).toEqual([]);
  for (const [cell, link] of Object.entries(NEAR)) await followUntilRequested(`${link}&lang=fr`, `base-map-${cell}`);
  await follow(page, "?vue=trouver&lang=fr");
  await page.getByRole("combobox").first().focus();
  await page.waitForTimeout(SETTLES_MS);
  for (const [code] of STARTS)
    await followUntilRequested(`?origine=commune:${code}&theme=retraite&lang=fr`, `answers-${code.slice(0, 2)}`);
  await follow(page, "?lang=fr");
  return missing("");
}
