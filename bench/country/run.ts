import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { quantile } from "../../scripts/network/estimate-errors.ts";
import { orThrow } from "../../scripts/or-throw.ts";
import { readOfficialCodes } from "../../scripts/pipeline/official-codes.ts";
import { fingerprint } from "../../scripts/pipeline/write-dataset.ts";
import { parseCodeDepartement } from "../../src/domain/codes.ts";
import { plainText } from "../../src/domain/plain-text.ts";
import type { Departement } from "../../src/domain/territory.ts";
import { readPlaceFeature } from "../../src/formats/public-data/place-feature.ts";
import { boundingBox } from "../../src/geo/bounding-box.ts";
import type { Position } from "../../src/geo/position.ts";
import { loadAverage } from "../load-average.ts";
import { type Browser, openPage, startBrowser } from "../page/browser.ts";
import { PROFILES } from "../page/profiles.ts";
import { type ServedSite, serveSite } from "../page/serve-site.ts";
import { type Country, listShards, makeCountry, makeOutlines, partOf, writeFiles } from "./make-country.ts";
import { widenPage } from "./widen-page.ts";

/**
 * Measures what a whole country would weigh, whole and in a shard for each département, and how soon a page of either answers on the slow
 * phone: `--rounds N` visits (default 3), `--shard CODE` (default 05), `--only sizes` or `--only visits`. Everything is made up but the names of communes; it is
 * written into a temporary folder. Without aims but one: a person's question is answered within 2 s of being asked.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    shard: { type: "string", default: "05" },
    only: { type: "string", default: "" },
  },
});

const SEED = 2026;
/** Of a shard: the départements within what a person drives. */
const NEAR_KM = 30;
const AIM_MS = 2000;
/** One département of so many has its outlines drawn, to weigh them. */
const OUTLINES_EVERY = 8;
const OUTLINES = "territories.topojson";
/** A place in the list with its way from the origin. */
const ANSWER = ".place-distance";
const root = process.cwd();
/** Made-up départements: rectangles of the mean area of the real ones (5,700 km²), twelve to a row from the south-west. */
const CELL = { west: -4, south: 43.5, width: 0.97, height: 0.68, columns: 12 };

console.log(`${new Date().toISOString()}, ${cpus().length} cores, load ${loadAverage()}`);
const departements = listDepartements();
const country = makeWhole();
const shards = listShards(country, NEAR_KM);
if (values.only !== "visits") weigh();
if (values.only !== "sizes") process.exitCode = (await visitAll()) ? 0 : 1;

/** The 96 départements of metropolitan France. */
function listDepartements(): readonly Departement[] {
  const file = join(root, "node_modules/@etalab/decoupage-administratif/data/departements.json");
  const rows = JSON.parse(readFileSync(file, "utf8")) as readonly { readonly code: string; readonly nom: string }[];
  return rows.flatMap(({ code, nom }) => {
    const parsed = code.length === 2 ? parseCodeDepartement(code) : undefined;
    return parsed === undefined ? [] : [{ code: parsed, name: nom }];
  });
}

function makeWhole(): Country {
  const outlines = departements.map((departement, rank) => ({ ...departement, rings: [cellOf(rank)] }));
  const { features } = JSON.parse(readFileSync("public/data/points.geojson", "utf8")) as { features: unknown[] };
  const templates = features.map((one) => orThrow(readPlaceFeature(one)));
  const made = makeCountry(readOfficialCodes(root), outlines, templates, SEED);
  const { communes, places } = made;
  console.log(`${departements.length} départements, ${communes.length} communes, ${places.length} places, all made up`);
  return made;
}

function cellOf(rank: number): readonly Position[] {
  const west = CELL.west + (rank % CELL.columns) * CELL.width;
  const south = CELL.south + Math.floor(rank / CELL.columns) * CELL.height;
  const [east, north] = [west + CELL.width, south + CELL.height];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function gzipKb(text: string): number {
  return gzipSync(text, { level: 9 }).length / 1000;
}

function spread(kb: readonly number[]): string {
  return [0, 0.5, 1].map((share) => quantile(kb, share).toFixed(1)).join(" / ");
}

/** Prints kB as gzip: of the whole country, of the shards, and of what finds the shard of a commune. */
function weigh(): void {
  const whole = writeFiles(partOf(country, [...shards.keys()]));
  // Drawing the outlines of one takes seconds.
  const outlines = departements
    .filter((_, rank) => rank % OUTLINES_EVERY === 0)
    .map(({ code }) => gzipKb(JSON.stringify(makeOutlines(partOf(country, [code])))));
  const parts = [...shards.values()].map((codes) => writeFiles(partOf(country, codes)));
  const sizes = [...whole.keys()].map((name) => parts.map((files) => gzipKb(files.get(name) ?? "")));
  console.log("\nkB (gzip): whole country; a shard (least / median / most)");
  for (const [rank, [name, text]] of [...whole].entries()) {
    console.log(`${name.padEnd(24)}${gzipKb(text).toFixed(0).padStart(6)}   ${spread(sizes[rank] ?? [])}`);
  }
  const totals = parts.map((_, at) => sizes.reduce((sum, own) => sum + (own[at] ?? 0), 0));
  console.log(`${"all of these".padEnd(30)}   ${spread(totals)}`);
  console.log(`outlines of one département (${outlines.length} drawn): ${spread(outlines)}`);
  console.log(`départements of a shard: ${spread([...shards.values()].map(({ length }) => length))}`);
  console.log(
    `communes of a shard: ${spread([...shards.values()].map((codes) => partOf(country, codes).communes.length))}`,
  );
  const names = new Map<string, (readonly string[])[]>();
  for (const { code, name, postcodes } of country.communes) {
    const beginning = plainText(name).slice(0, 2);
    names.set(beginning, [...(names.get(beginning) ?? []), [code, name, postcodes[0] ?? ""]]);
  }
  const byBeginning = [...names.values()].map((rows) => gzipKb(JSON.stringify(rows)));
  console.log(`names by their first two letters: ${names.size} files, ${spread(byBeginning)} kB`);
}

/** Visits a page of the shard and one of the whole country on the slow phone; whether the shard's meets the aim. */
async function visitAll(): Promise<boolean> {
  const browser = await startBrowser();
  try {
    const own = shards.get(values.shard);
    if (own === undefined) throw new Error(`no département ${values.shard}`);
    const answered = await visitPart(browser, `shard ${values.shard} (${own.join(" ")})`, own);
    await visitPart(browser, "whole country, without outlines", [...shards.keys()]);
    return answered <= AIM_MS;
  } finally {
    await browser.close();
  }
}

/** Builds and visits a page of some départements; median time from the question to its answer. */
async function visitPart(browser: Browser, title: string, codes: readonly string[]): Promise<number> {
  const part = partOf(country, codes);
  const folder = mkdtempSync(join(tmpdir(), "country-"));
  try {
    const plugin = widenPage(
      departements.filter(({ code }) => codes.includes(code)),
      boundingBox(part.communes.map(({ position }) => position)),
    );
    await build({ logLevel: "error", plugins: [plugin], build: { outDir: folder, emptyOutDir: true } });
    putData(join(folder, "data"), part, codes.length === departements.length);
    const site = await serveSite(folder);
    const visits: Visit[] = [];
    for (let round = 0; round < Number(values.rounds); round++) visits.push(await visit(browser, site, part));
    site.stop();
    console.log(`\n${title}: ${part.communes.length} communes, slow phone, least / median / most of ${visits.length}`);
    const line = (name: string, of: (one: Visit) => number) =>
      console.log(`${name.padEnd(46)}${spread(visits.map(of))} ms`);
    line("opened: the list answers", ({ openedMs }) => openedMs);
    line("communes there, from the opening", ({ readyMs }) => readyMs);
    line("question asked: nearest places with their ways", ({ answeredMs }) => answeredMs);
    line("a link with the question, from nothing", ({ coldMs }) => coldMs);
    line("the same, the code being there", ({ warmMs }) => warmMs);
    return quantile(
      visits.map(({ answeredMs }) => answeredMs),
      0.5,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param isBare whether the outlines are left out: drawing those of the country takes a quarter of an hour */
function putData(folder: string, part: Country, isBare: boolean): void {
  const outlines = makeOutlines(isBare ? { ...part, outlines: [] } : part);
  const files = new Map([...writeFiles(part), [OUTLINES, JSON.stringify(outlines)]]);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { readonly files: object };
  const written = Object.fromEntries([...files].map(([name, text]) => [name, fingerprint(text)]));
  writeFileSync(path, JSON.stringify({ ...manifest, files: { ...manifest.files, ...written } }));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

interface Visit {
  readonly openedMs: number;
  readonly readyMs: number;
  readonly answeredMs: number;
  readonly coldMs: number;
  readonly warmMs: number;
}

/** Asks for the nearest places of a commune: in the page, and by a link with an empty and a filled cache. */
async function visit(browser: Browser, site: ServedSite, { communes }: Country): Promise<Visit> {
  const phone = PROFILES.find(({ name }) => name === "phone");
  const asked = communes.find(({ codeDepartement }) => codeDepartement === values.shard);
  if (phone === undefined || asked === undefined) throw new Error("no phone or no commune");
  site.connect(phone.connection);
  const first = await openPage(browser, phone);
  const { page } = first;
  await page.goto(site.address, { waitUntil: "commit" });
  const openedMs = await page.evaluate(() => window.pageWatcher.whenAlive);
  const field = page.getByRole("combobox", { name: /^Rechercher/ });
  await field.fill(asked.name);
  await page.getByRole("option", { name: asked.name }).first().waitFor();
  const readyMs = await page.evaluate(() => performance.now());
  await page.evaluate((awaited) => window.pageWatcher.awaitAnswer(awaited), ANSWER);
  await field.press("Enter");
  const { startMs, endMs } = await page.evaluate(() => window.pageWatcher.whenAnswered());
  const link = `${site.address}?origine=commune:${asked.code}`;
  const warmMs = await openLink(page, link);
  await first.finish();
  const second = await openPage(browser, phone);
  const coldMs = await openLink(second.page, link);
  await second.finish();
  return { openedMs, readyMs, answeredMs: endMs - startMs, coldMs, warmMs };
}

async function openLink(page: Awaited<ReturnType<typeof openPage>>["page"], link: string): Promise<number> {
  await page.goto("about:blank");
  await page.goto(link, { waitUntil: "commit" });
  return page.evaluate(
    (awaited) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector(awaited) === null) return requestAnimationFrame(look);
          return requestAnimationFrame(() => resolve(performance.now()));
        };
        look();
      }),
    ANSWER,
  );
}
