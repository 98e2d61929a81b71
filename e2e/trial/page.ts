import { readFileSync } from "node:fs";
import { type CDPSession, expect, type Page } from "../driver.ts";

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

/** What a page must always have: its main part with a text, and a title. */
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

/** What a heap snapshot holds, in MB: code that the browser has compiled, data of the page, and buffers beside the heap of JavaScript. */
export interface Heap {
  readonly codeMB: number;
  readonly dataMB: number;
  readonly buffersMB: number;
}

/** The parts of a snapshot that count here; its nodes are one long list of numbers (https://learn.microsoft.com/en-us/microsoft-edge/devtools-guide-chromium/memory-problems/heap-snapshot-schema). */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

const BUFFER = "JSArrayBufferData";

/** Takes a heap snapshot, which collects the garbage first, and sums its parts. */
export async function readHeap(session: CDPSession): Promise<Heap> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", keep);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", keep);
  return sumParts(JSON.parse(chunks.join("")) as Snapshot);
}

function sumParts({ snapshot, nodes, strings }: Snapshot): Heap {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const sum = { codeMB: 0, dataMB: 0, buffersMB: 0 };
  for (let node = 0; node < nodes.length; node += fields.length) {
    const read = (field: string) => nodes[node + fields.indexOf(field)] ?? 0;
    const type = types[0][read("type")];
    const sizeMB = read("self_size") / 1e6;
    if (type === "code") sum.codeMB += sizeMB;
    else if (type !== "native") sum.dataMB += sizeMB;
    else if (strings[read("name")]?.includes(BUFFER) === true) sum.buffersMB += sizeMB;
  }
  return sum;
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
/** A starting point in each département, and two beyond, so that the shapes of all roads load. */
const STARTS = [
  "6.23000,44.10000",
  "6.10000,44.55000",
  "7.20000,43.75000",
  "5.75000,45.20000",
  "6.40000,45.65000",
  "6.20000,45.95000",
  "4.85000,43.95000",
  "5.40000,43.88000",
  "5.60000,43.55000",
];
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
/** The question page with an answer in each département, which has a file of its own. */
const ASKING = ["04070", "05023", "06088", "38185", "73054", "74056", "84007"];
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
  for (const start of STARTS) await follow(page, `?vue=trouver&origine=adresse:${start},,Ici&lang=fr`);
  await expect.poll(() => missing("road-shapes-"), { message: "the shapes of roads" }).toEqual([]);
  for (const [cell, link] of Object.entries(NEAR)) await followUntilRequested(`${link}&lang=fr`, `base-map-${cell}`);
  await follow(page, "?vue=trouver&lang=fr");
  await page.getByRole("combobox").first().focus();
  await page.waitForTimeout(SETTLES_MS);
  for (const code of ASKING)
    await followUntilRequested(`?origine=commune:${code}&theme=retraite&lang=fr`, `answers-${code.slice(0, 2)}`);
  await follow(page, "?lang=fr");
  return missing("");
}
