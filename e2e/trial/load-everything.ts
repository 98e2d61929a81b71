import { readFileSync } from "node:fs";
import { expect, type Page } from "../driver.ts";

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
  "?vue=trouver&origine=commune:05023&modele=hiver&mesure=min",
  "?vue=trouver&col=col-de-l-iseran",
  "?vue=trouver&sans-voiture=samedi",
  "?vue=trouver&lang=en",
  "?vue=trouver&lang=it",
  "?vue=trouver&lang=es",
  "?vue=trouver&apparence=sombre",
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
