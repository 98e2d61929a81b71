import { readFileSync } from "node:fs";
import { expect, type Page } from "../driver.ts";

/** One commune in each cell of the finer ground; together they are in all départements. */
const COMMUNES = [
  "84007",
  "84138",
  "38544",
  "38190",
  "04112",
  "05061",
  "38185",
  "74225",
  "04070",
  "05023",
  "73054",
  "74056",
  "06088",
  "06073",
  "73047",
  "74290",
];
/** A planned place in each département, and one beyond, so that the shapes of all roads load. */
const PLANNED = "6.23,44.1;6.1,44.55;7.2,43.75;5.75,45.2;6.4,45.65;6.2,45.95;4.85,43.95;5.4,43.88;5.6,43.55";
/** Every view, and every form of the map and the figures that needs more code, more files or more computations. */
const LINKS = [
  "?vue=territoires",
  "?vue=territoires&modele=hiver&niveau=commune",
  "?vue=territoires&modele=ete&acces=theme:retraite&population=65-ans-et-plus&niveau=epci",
  "?vue=territoires&modele=droite&representation=zone",
  "?vue=territoires&representation=saisons",
  "?vue=territoires&comparer=04,05,38",
  "?vue=territoires&commune=05061",
  `?vue=territoires&envisages=${PLANNED}`,
  "?vue=donnees",
  "?vue=donnees&controle=sans-horaires",
  "?vue=saisonniers",
  "?origine=commune:05023&theme=retraite",
  "?origine=commune:05023&lieu=fs-18",
  "?col=col-de-l-iseran",
  "?sans-voiture=samedi",
  "?lang=en",
  "?lang=it",
  "?lang=es",
  "?apparence=sombre",
];
/** Data files of other pages: changes of the data, and the distances of answers. */
const UNREAD = /^(?:changes|answers-\d\d)\.json$/;
const SETTLES_MS = 1500;

/** Follows a link as Back would. */
export async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(undefined, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, link);
  await page.waitForTimeout(SETTLES_MS);
}

/** Shows a commune, until the map has moved to it. */
async function seeFromNear(page: Page, code: string): Promise<void> {
  const former = cameraOf(page);
  await follow(page, `?vue=territoires&territoire=${code}&lang=fr`);
  await expect.poll(() => cameraOf(page), { message: `the map moves to ${code}` }).not.toBe(former);
}

/** The position of the map, which the page writes in its address at the end of a move. */
function cameraOf(page: Page): string | null {
  return new URL(page.url()).searchParams.get("carte");
}

/**
 * Shows every view and every cell of the finer ground, then the whole region and the first list again. Returns the data files that were not
 * requested.
 * @param requests addresses of all requests of the page, which grows
 */
export async function loadEverything(page: Page, requests: readonly string[]): Promise<readonly string[]> {
  for (const link of LINKS) await follow(page, link.includes("lang=") ? link : `${link}&lang=fr`);
  for (const code of COMMUNES) await seeFromNear(page, code);
  for (const link of ["?vue=territoires&lang=fr", "?lang=fr"]) await follow(page, link);
  await page.getByRole("combobox").first().focus();
  await page.waitForTimeout(SETTLES_MS);
  const requested = new Set(requests.map((address) => new URL(address).pathname.split("/data/").at(-1)));
  const { files } = JSON.parse(readFileSync("public/data/manifest.json", "utf8")) as { readonly files: object };
  return Object.keys(files).filter((name) => !UNREAD.test(name) && !requested.has(name));
}
