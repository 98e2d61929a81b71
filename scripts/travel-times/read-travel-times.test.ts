import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { toAttachmentColumns } from "../../src/data/public-data/attachment-columns.ts";
import { toCommuneColumns } from "../../src/data/public-data/commune-columns.ts";
import { toDemandColumns } from "../../src/data/public-data/demand-columns.ts";
import { readRoadTimeColumns, toRoadTimeColumns } from "../../src/data/public-data/road-times-columns.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { aCommune, aManifest } from "../../src/testing/builders.ts";
import { settlementAtSeats, someRoadTimes } from "../../src/testing/network-builders.ts";
import { announceRoadTimes } from "./announce-road-times.ts";
import { type MatrixPlan, planMatrix } from "./plan-matrix.ts";
import { type MatrixFiles, originsKey, readOptions, readTravelTimes } from "./read-travel-times.ts";

/** Two seats and a point, with a place beside the first seat and another 16 km east. */
const SEATS: readonly Position[] = [
  [6, 44.5],
  [6.1, 44.5],
];
const POINTS: readonly Position[] = [[6.15, 44.5]];
const PLACE = { kind: "accueil", categories: ["france-services"] } as const;
const PLAN = planMatrix({
  seats: SEATS,
  points: POINTS,
  places: [
    { ...PLACE, id: "fs-1", position: [6.01, 44.5] },
    { ...PLACE, id: "fs-2", position: [6.2, 44.5] },
  ],
});
const FILES: MatrixFiles = { summer: "ete", winter: "hiver", engine: "Valhalla 3.6.1", roadsOf: "2026-11-20" };

type Cell = number | null;
interface AnswerOver {
  readonly durations?: readonly (readonly Cell[])[];
  readonly distances?: readonly (readonly Cell[])[];
  readonly end?: Position;
  readonly starts?: readonly Position[];
}

/** An answer in the shape that Valhalla 3.6.1 gave for `"format": "osrm"`, and that OSRM documents for its service `table`. */
function answer(
  durations: readonly (readonly Cell[])[],
  distances: readonly (readonly Cell[])[],
  over: AnswerOver = {},
) {
  const { end = [6.0101, 44.5001], starts = [...SEATS, ...POINTS] } = over;
  return JSON.stringify({
    code: "Ok",
    sources: starts.map((location) => ({ location, name: "", distance: 5.2 })),
    destinations: [{ location: end, name: "Grande Rue", distance: 9.9 }],
    durations: over.durations ?? durations,
    distances: over.distances ?? distances,
    algorithm: "costmatrix",
  });
}

function toFirst(over: AnswerOver = {}): string {
  return answer([[120], [600], [900]], [[1000.0], [8000.5], [12_500]], over);
}

function toSecond(over: AnswerOver = {}): string {
  return answer([[1500], [600], [null]], [[18_000], [8600], [null]], { end: [6.2, 44.5], ...over });
}

const SUMMER = `${toFirst()}\n${toSecond()}\n`;

function read(winter: string, { summer = SUMMER, plan = PLAN, limitBytes = 400_000 } = {}) {
  return readTravelTimes(FILES, plan, {
    read: (path) => (path === "ete" ? summer : winter),
    today: "2026-11-29",
    limitBytes,
  });
}

function timesOf(text: string, plan: MatrixPlan = PLAN) {
  const times = readRoadTimeColumns(JSON.parse(text), plan.seatCount, plan.origins.length - plan.seatCount);
  if (typeof times === "string") throw new Error(times);
  return times;
}

describe("two matrices of a routing engine", () => {
  it("become the ways from each origin in each season, the nearest first", () => {
    const winter = `${toFirst({ durations: [[120], [2400], [900]] })}\n${toSecond()}\n`;
    const { text, lines } = read(winter);
    const times = timesOf(text);
    expect(times).toMatchObject({ engine: "Valhalla 3.6.1", roadsOf: "2026-11-20", computedOn: "2026-11-29" });
    expect(Array.from(times.starts)).toEqual([0, 2, 4, 5]);
    expect(Array.from(times.places, (place) => times.placeIds[place])).toEqual([
      "fs-1",
      "fs-2",
      "fs-1",
      "fs-2",
      "fs-1",
    ]);
    expect(Array.from(times.minutes["voiture-ete"])).toEqual([2, 25, 10, 10, 15]);
    expect(Array.from(times.minutes["voiture-hiver"])).toEqual([2, 25, 40, 10, 15]);
    expect(Array.from(times.km["voiture-ete"])).toEqual([1, 18, 8, 8.5, 12.5]);
    expect(lines).toEqual([
      "L’été : 5 trajets mesurés, 1 sans chemin, 0 à plus de 2 km d’une route, 0 impossibles.",
      "L’hiver : 5 trajets mesurés, 1 sans chemin, 0 à plus de 2 km d’une route, 0 impossibles.",
      expect.stringMatching(/^5 trajets, 1 ko compressés, sous ODbL 1\.0 ; au plus 12 lieux/),
    ]);
  });

  it("have no way from an origin that is beyond the extract", () => {
    const { text, lines } = read(`${toFirst({ starts: [...SEATS, [6.4, 44.5]] })}\n${toSecond()}\n`);
    expect(Array.from(timesOf(text).minutes["voiture-hiver"])).toEqual([2, 25, 10, 10, Number.NaN]);
    expect(lines).toContain("L’hiver : 4 trajets mesurés, 1 sans chemin, 1 à plus de 2 km d’une route, 0 impossibles.");
  });

  it("have no way where the engine refuses the question, which is said", () => {
    const { text, lines } = read(`${toFirst()}\n{"code":"NoSegment","message":"Could not find a segment"}\n`);
    expect(Array.from(timesOf(text).minutes["voiture-hiver"])).toEqual([2, Number.NaN, 10, Number.NaN, 15]);
    expect(lines).toContain("3 trajets refusés par le moteur, d’abord ligne 2 (fs-2) : Could not find a segment.");
  });

  it("are cut to the nearest places of each type when the file would be too large", () => {
    const { text } = read(SUMMER);
    const cut = read(SUMMER, { limitBytes: gzipSync(text, { level: 9 }).length - 1 });
    expect(cut.lines.at(-1)).toMatch(/^3 trajets, .*au plus 1 lieux de chaque type par départ/);
    expect(timesOf(cut.text).minutes["voiture-ete"]).toEqual(Float64Array.of(2, 10, 15));
    expect(() => read(SUMMER, { limitBytes: 1 })).toThrow(/^Le fichier dépasserait 0\.001 ko/);
  });
});

describe("a matrix that cannot be used", () => {
  it.each([
    ["that ends before its last answer", `${toFirst()}\n`, /^hiver : 1 réponses pour 2 questions : .*interrompue/],
    ["with a line that is cut", `${toFirst()}\n{"code":"Ok",\n`, /^hiver : ligne 2 \(fs-2\) : ce n’est pas du JSON/],
    [
      "in the usual shape of Valhalla",
      `${toFirst()}\n{"sources_to_targets":[[{"time":1,"distance":1}]],"units":"kilometers"}\n`,
      /^hiver : ligne 2 \(fs-2\) : « code » n’est pas utilisable\. .*"format": "osrm"/,
    ],
    [
      "without distances",
      `${toFirst()}\n${toSecond().replace("distances", "lengths")}\n`,
      /^hiver : ligne 2 \(fs-2\) : « distances » n’est pas utilisable/,
    ],
    [
      "for other origins",
      `${toFirst({ starts: SEATS })}\n${toSecond()}\n`,
      /^hiver : ligne 1 \(fs-1\) : 2 départs au lieu de 3/,
    ],
    [
      "in kilometres",
      `${toFirst({ distances: [[1], [8], [12.5]] })}\n${toSecond()}\n`,
      /^hiver : ligne 1 et d’autres : 3 trajets sont plus courts qu’à vol d’oiseau/,
    ],
    [
      "in minutes",
      `${toFirst()}\n${toSecond({ durations: [[25], [10], [null]] })}\n`,
      /^hiver : ligne 2 et d’autres : 2 trajets .* à plus de 140 km\/h/,
    ],
    [
      "in another order",
      `${toSecond()}\n${toFirst()}\n`,
      /^hiver : 0 trajets mesurés sur 6, 6 à plus de 2 km d’une route\. Donnez au moteur/,
    ],
  ])("is refused in French: one %s", (_, winter, sentence) => {
    expect(() => read(winter)).toThrow(sentence);
  });
});

describe("the options of the command", () => {
  it("are questions, or two matrices with their engine and day", () => {
    const both = ["--summer", "a", "--winter", "b"];
    expect(readOptions(["--questions", "q"])).toEqual({ questions: "q" });
    expect(readOptions([...both, "--engine", "OSRM 26.9", "--roads-of", "2026-11-20"])).toEqual({
      summer: "a",
      winter: "b",
      engine: "OSRM 26.9",
      roadsOf: "2026-11-20",
    });
    expect(readOptions(["--summer", "a"])).toMatch(/^Donnez --questions, ou/);
    expect(readOptions(both)).toMatch(/--engine/);
    expect(readOptions([...both, "--engine", "OSRM", "--roads-of", "hier"])).toMatch(/AAAA-MM-JJ/);
  });
});

const COMMUNES = [aCommune({ code: "05001" as never }), aCommune({ code: "05002" as never, position: [6.2, 44.6] })];
const SEATS_OF_SITE = COMMUNES.map(({ position }) => position);
const SETTLEMENT = settlementAtSeats(COMMUNES);
const AT_NODES = toAttachmentColumns(
  SEATS_OF_SITE.map((position, node) => ({
    position,
    ends: [{ node, metres: 0, seconds: 0, isOnEdge: false }],
    offRoadM: 0,
  })),
  false,
);

function texts(key = originsKey([...SEATS_OF_SITE, ...SETTLEMENT.positions])) {
  return {
    manifest: JSON.stringify(aManifest()),
    communes: JSON.stringify(toCommuneColumns({ communes: COMMUNES, epcis: [] })),
    demand: JSON.stringify(toDemandColumns(SETTLEMENT, COMMUNES, AT_NODES)),
    roadTimes: JSON.stringify(toRoadTimeColumns({ ...someRoadTimes({ seats: 2, points: 2 }), originsKey: key })),
  };
}

describe("the manifest of a site with a routing engine's ways", () => {
  it("announces their file, and OpenStreetMap as its source with the licence", () => {
    const manifest = announceRoadTimes(texts());
    if (typeof manifest === "string") throw new Error(manifest);
    expect(manifest.files).toHaveProperty(["road-times.json"]);
    expect(manifest.sources.at(-1)).toMatchObject({
      producer: "OpenStreetMap",
      licence: "ODbL 1.0",
      vintage: "2026-11-20",
      tables: ["road-times"],
    });
  });

  it("leaves out a file that is damaged, or of other origins", () => {
    expect(announceRoadTimes({ ...texts(), roadTimes: "<!doctype html>" })).toMatch(/ne va pas avec les données/);
    expect(announceRoadTimes(texts("0123"))).toBe(
      "des mairies ou des lieux de vie ont changé de place depuis la mesure",
    );
  });
});
