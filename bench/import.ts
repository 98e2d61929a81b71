import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { readBuiltCommunes, readBuiltNetwork, readBuiltPlaces } from "../scripts/built-data.ts";
import { quantile } from "../scripts/network/estimate-errors.ts";
import { countFacets } from "../src/domain/filter/count-facets.ts";
import { NO_FILTERS } from "../src/domain/filter/filters.ts";
import { toCriteria } from "../src/domain/filter/match-place.ts";
import { commitInSteps } from "../src/domain/layer/commit-layer.ts";
import { findDuplicates } from "../src/domain/layer/find-duplicates.ts";
import { layerId } from "../src/domain/layer/layer-id.ts";
import { preparePlaces } from "../src/domain/layer/prepare-places.ts";
import { type Attach, createAttach } from "../src/domain/network/attach-position.ts";
import { orderPlaces } from "../src/domain/order-places.ts";
import type { Place } from "../src/domain/place.ts";
import { seekLikeOthers } from "../src/domain/quality/find-like-others.ts";
import type { Commune } from "../src/domain/territory.ts";
import { MOST_ROWS } from "../src/formats/csv/imported/limits.ts";
import { type ImportedTable, readFile } from "../src/formats/csv/imported/read-file.ts";
import { proposeChoices } from "../src/import/propose-choices.ts";
import { understandRows } from "../src/import/understand-rows.ts";
import { createRandom } from "./seeded-places.ts";

const COLUMNS =
  "id_fs,insee_dep,lib_fs,adresse,complement_adresse,insee_com,code_postal,lib_com,latitude,longitude,mail,telephone,h_lundi,h_mardi,h_mercredi,h_jeudi,h_vendredi,h_samedi,prise_rdv,commentaire,type_fs,format_fs,groupe_fs,labellisation_fs";

const HOURS = [
  "09:00 - 12:00 / 13:30 - 17:00",
  "13:30 - 17:00",
  "09:00 - 12:00",
  "",
  "9h-12h",
  "00:00 - 00:00",
] as const;

/**
 * Times the import of a file: reading and checking its rows, and comparing them with the places of the map, which the page does in a
 * worker; sorting and counting them, in one task. Compares with Papa.parse of the same text in the same rounds, in milliseconds of CPU
 * time. Exits with 1 when reading takes more than AIM times as long. Then the tasks that the page runs in slices: as a whole, which is what
 * they would take in one slice, beside their longest step.
 */
const AIM = 6;
const SEED = 2026;
const NOTHING_ASKED = toCriteria(NO_FILTERS, { moment: undefined, commune: undefined, reach: undefined });
const LAYER = {
  id: layerId(1),
  name: "Liste",
  origin: { kind: "file", fileName: "liste.csv" },
  addedOn: "2026-11-28",
  vintage: "",
  decisions: new Map(),
} as const;
const REAL_LIST = "../shared/snapshots/liste-fs-20240801.csv";

const communes = readBuiltCommunes(process.cwd());
const existing = readBuiltPlaces(process.cwd(), "points.geojson");
const network = readBuiltNetwork(process.cwd(), communes);
const isMet = [
  await report("2,884 made-up rows", writeNationalRows(communes, 2884, SEED), 9),
  await report(`${MOST_ROWS} made-up rows`, writeNationalRows(communes, MOST_ROWS, SEED), 5),
];
if (existsSync(REAL_LIST)) isMet.push(await report("the list of August 2024", readFileSync(REAL_LIST, "utf8"), 9));
else console.log(`${REAL_LIST} is missing: the real list is left out`);
process.exitCode = isMet.every(Boolean) ? 0 : 1;

async function report(title: string, text: string, rounds: number): Promise<boolean> {
  const file = new File([text], "liste.csv");
  const bare: number[] = [];
  const reading: number[] = [];
  const understanding: number[] = [];
  const comparing: number[] = [];
  const sliced = new Map<string, { readonly whole: number[]; readonly longest: number[] }>();
  const addSliced = <Result>(name: string, steps: Generator<undefined, Result>): Result => {
    const { result, wholeMs, longestMs } = timeSteps(steps);
    const times = sliced.get(name) ?? { whole: [], longest: [] };
    sliced.set(name, times);
    times.whole.push(wholeMs);
    times.longest.push(longestMs);
    return result;
  };
  const asking: number[] = [];
  let counts = "";
  for (let round = 0; round < rounds; round++) {
    bare.push(timeOnce(() => Papa.parse(text).data)[0]);
    const start = processorMs();
    const imported = await readOrThrow(file);
    reading.push(processorMs() - start);
    const [understandMs, understood] = timeOnce(() => {
      const context = { communes };
      return understandRows(imported.table, proposeChoices(imported.table).choices, context);
    });
    understanding.push(understandMs);
    const [compareMs, duplicates] = timeOnce(() => findDuplicates(understood.places, existing));
    comparing.push(compareMs);
    const { places } = addSliced(
      "made a layer",
      commitInSteps({ places: understood.places, duplicates }, { ...LAYER, existing }),
    );
    addSliced("prepared", preparePlaces(places));
    addSliced("attached to the roads", attachEach(createAttach(network), places));
    addSliced("searched for duplicates", seekLikeOthers(places));
    asking.push(timeOnce(() => [orderPlaces(places), countFacets(places, NOTHING_ASKED)])[0]);
    counts = `${understood.places.length} places, ${understood.issues.length} issues, ${duplicates.length} duplicates`;
  }
  const [bareMs, readMs, ...others] = [bare, reading, understanding, comparing, asking].map((times) =>
    quantile(times, 0.5),
  );
  const ratio = (readMs ?? Number.NaN) / (bareMs ?? Number.NaN);
  const [understandMs, compareMs, askMs] = others.map((ms) => ms.toFixed(0));
  console.log(
    `${title}: Papa.parse ${bareMs?.toFixed(0)} ms, read ${readMs?.toFixed(0)} ms (${ratio.toFixed(1)} ×, aim ${AIM}), ` +
      `checked ${understandMs} ms, compared ${compareMs} ms, sorted and counted ${askMs} ms; ${counts}`,
  );
  for (const [name, { whole, longest }] of sliced) {
    console.log(
      `  ${name}: ${quantile(whole, 0.5).toFixed(0)} ms, longest step ${quantile(longest, 0.5).toFixed(1)} ms`,
    );
  }
  return ratio <= AIM;
}

async function readOrThrow(file: File): Promise<ImportedTable> {
  const answer = await readFile(file);
  if (answer.kind !== "read") throw new Error(`the file is ${answer.kind}`);
  return answer.imported;
}

function* attachEach(attach: Attach, places: readonly Place[]): Generator<undefined, void> {
  for (const { position } of places) {
    attach(position);
    yield;
  }
}

/** By the wall clock: a step is shorter than the resolution of the CPU time. */
function timeSteps<Result>(steps: Generator<undefined, Result>) {
  let [wholeMs, longestMs] = [0, 0];
  for (;;) {
    const start = performance.now();
    const { done, value } = steps.next();
    const ms = performance.now() - start;
    wholeMs += ms;
    longestMs = Math.max(longestMs, ms);
    if (done === true) return { result: value, wholeMs, longestMs };
  }
}

function timeOnce<Output>(run: () => Output): readonly [number, Output] {
  const start = processorMs();
  const output = run();
  return [processorMs() - start, output];
}

/** CPU time of this process, in milliseconds: other work of the machine does not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A table in the format of the official list, of fictitious places near the communes' seats, equal for the same seed. */
function writeNationalRows(communes: readonly Commune[], count: number, seed: number): string {
  const random = createRandom(seed);
  const one = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const lines = Array.from({ length: count }, (_, at) => {
    const commune = one(communes);
    const [longitude = 0, latitude = 0] = commune?.position ?? [];
    const hours = Array.from({ length: 6 }, () => one(HOURS));
    return [
      at + 1,
      commune?.codeDepartement,
      `France services fictive de ${commune?.name} n° ${at}`,
      `${at % 90} rue de l’Exemple`,
      "",
      commune?.code,
      commune?.postcodes[0],
      commune?.name,
      latitude + (random() - 0.5) / 20,
      longitude + (random() - 0.5) / 20,
      `lieu-${at}@example.fr`,
      "04 00 00 00 00",
      ...hours,
      "Non",
      at % 7 === 0 ? "Sur rendez-vous, le matin" : "",
      "Principal",
      "Fixe",
      "",
      "Espace labellisé 01/01/2020",
    ]
      .map((cell) => (typeof cell === "number" ? cell : `"${cell ?? ""}"`))
      .join(",");
  });
  return [COLUMNS, ...lines, ""].join("\r\n");
}
