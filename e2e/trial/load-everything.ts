import { readFileSync } from "node:fs";
import { expect, type Page } from "../driver.ts";

/** A small commune in each cell of the finer ground, which a phone shows from near; together they are in all départements. */
const COMMUNES = {
  "00": "84092",
  "01": "84053",
  "02": "38553",
  "03": "38190",
  "10": "04197",
  "11": "05170",
  "12": "38185",
  "13": "74213",
  "20": "06108",
  "21": "05109",
  "22": "73181",
  "23": "74081",
  "30": "06027",
  "31": "06073",
  "32": "73047",
  "33": "74290",
} as const;
/** A planned place in each département, and one beyond, so that the shapes of all roads load. */
const PLANNED = "6.23,44.1;6.1,44.55;7.2,43.75;5.75,45.2;6.4,45.65;6.2,45.95;4.85,43.95;5.4,43.88;5.6,43.55";
/** Every view with list and map, and every form of the map and the figures that needs more code, more files or more computations. */
const LINKS = [
  "?vue=territoires",
  "?vue=territoires&modele=hiver&niveau=commune",
  "?vue=territoires&modele=ete&acces=theme:retraite&population=65-ans-et-plus&niveau=epci",
  "?vue=territoires&modele=droite&representation=zone",
  "?vue=territoires&representation=saisons",
  "?vue=territoires&comparer=04,05,38",
  "?vue=territoires&commune=05061",
  "?vue=donnees",
  "?vue=donnees&controle=sans-horaires",
  "?vue=saisonniers",
  "?vue=trouver&origine=commune:05023&theme=retraite",
  "?vue=trouver&origine=commune:05023&lieu=fs-18",
  "?vue=trouver&col=col-de-l-iseran",
  "?vue=trouver&sans-voiture=samedi",
  "?vue=trouver&lang=en",
  "?vue=trouver&lang=it",
  "?vue=trouver&lang=es",
  "?vue=trouver&apparence=sombre",
];
/** The question page with an answer in each département, which has a file of its own. */
const ASKING = ["04070", "05023", "06088", "38185", "73054", "74056", "84007"];
/** Read by the pages without script, when the site is built. */
const UNREAD = "changes.json";
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
    return Object.keys(files).filter((name) => name !== UNREAD && name.includes(like) && !requested.has(name));
  };
  const followUntilRequested = async (link: string, like: string) => {
    await follow(page, link);
    await expect.poll(() => missing(like), { message: `${like} by ${link}` }).toEqual([]);
  };
  for (const link of LINKS) await follow(page, link.includes("lang=") ? link : `${link}&lang=fr`);
  await followUntilRequested(`?vue=territoires&envisages=${PLANNED}&lang=fr`, "road-shapes-");
  for (const [cell, code] of Object.entries(COMMUNES))
    await followUntilRequested(`?vue=territoires&territoire=${code}&lang=fr`, `base-map-${cell}`);
  for (const link of ["?vue=territoires&lang=fr", "?vue=trouver&lang=fr"]) await follow(page, link);
  await page.getByRole("combobox").first().focus();
  await page.waitForTimeout(SETTLES_MS);
  for (const code of ASKING)
    await followUntilRequested(`?origine=commune:${code}&theme=retraite&lang=fr`, `answers-${code.slice(0, 2)}`);
  await follow(page, "?lang=fr");
  return missing("");
}
