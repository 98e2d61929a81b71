import { existsSync, readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { readOfficialCodes } from "../../scripts/pipeline/official-codes.ts";
import { readSearchable } from "../../scripts/pipeline/read-searchable.ts";
import { readTables, type Tables } from "../../scripts/pipeline/read-tables.ts";
import { makeCommunes } from "./make-communes.ts";
import { makeRoads } from "./make-roads.ts";
import { makeTerritories } from "./make-territories.ts";
import { readList } from "./read-list.ts";
import { timeTasks } from "./time-tasks.ts";
import { visitCountry } from "./visit-country.ts";
import { weighShards } from "./weigh-shards.ts";
import { listDepartements, readCountryOutlines, widenTo } from "./whole-country.ts";
import { gzipKb, writeData } from "./write-data.ts";

/**
 * Measures the page at the size of metropolitan France beside the region: sizes, times, and visits to a page built with it (`--rounds N`,
 * default 3; 0 for none). Places are those of a real national list (`--list FILE`) and the region's of other categories, communes have
 * official names and fictitious seats, roads are fictitious. Without aims, since no such page exists. Writes no file of the project.
 */
const LIST = "../shared/snapshots/liste-fs-20240801.csv";
const SEED = 2026;
const FILES = ["points.geojson", "communes.json", "road-network.json", "territories.topojson", "manifest.json"];

const { values } = parseArgs({
  options: { list: { type: "string", default: LIST }, rounds: { type: "string", default: "3" } },
});

if (existsSync(values.list)) await measure(values.list);
else console.log(`${values.list} is missing: nothing is measured. Another list: npm run bench:country -- --list FILE`);

async function measure(list: string): Promise<void> {
  console.log(`${new Date().toISOString()}, ${cpus().length} cores, load ${(loadavg()[0] ?? Number.NaN).toFixed(1)}`);
  const root = process.cwd();
  const { tables } = readTables(root);
  const region = new Map(FILES.map((name) => [name, readFileSync(`public/data/${name}`, "utf8")]));
  const regionTimes = timeTasks(region);
  const country = await makeCountry(root, tables, list);
  const countryTimes = timeTasks(country);
  const weights = FILES.map((name) => [name, gzipKb(region.get(name) ?? ""), gzipKb(country.get(name) ?? "")] as const);
  print("kB as gzip", weights);
  console.log(`\nkB (gzip), with the country split into files\n${weighShards(country).join("\n")}`);
  const times = [...regionTimes].map(([task, ms]) => [task, ms, countryTimes.get(task) ?? Number.NaN] as const);
  print("ms of CPU time, median", times);
  if (values.rounds !== "0") await visitCountry(country, Number(values.rounds));
}

async function makeCountry(root: string, tables: Tables, list: string): Promise<ReadonlyMap<string, string>> {
  const departements = listDepartements(root);
  const outlines = readCountryOutlines(root, departements);
  widenTo(departements);
  const communesAndEpcis = makeCommunes(readOfficialCodes(root), outlines, SEED);
  const { communes, epcis } = communesAndEpcis;
  // Of other categories than the list's, so that there is something to filter.
  const others = readSearchable(root).places?.filter(({ categories }) => !categories.includes("france-services")) ?? [];
  const places = [...(await readList(list, communes, tables)), ...others];
  const roads = makeRoads(communes.map(({ position }) => position));
  console.log(
    `${departements.length} départements, ${communes.length} communes, ${epcis.length} EPCI, ${places.length} places, ` +
      `${roads.edges.from.length} edges of the road network`,
  );
  const territories = makeTerritories(communesAndEpcis, outlines);
  return writeData({ communesAndEpcis, places, roads, territories }, tables);
}

function print(title: string, rows: readonly (readonly [name: string, region: number, country: number])[]): void {
  console.log(`\n${title.padEnd(42)}${"region".padStart(10)}${"country".padStart(10)}`);
  for (const [name, ...figures] of rows) {
    console.log(name.padEnd(42) + figures.map((figure) => figure.toFixed(figure < 10 ? 1 : 0).padStart(10)).join(""));
  }
}
