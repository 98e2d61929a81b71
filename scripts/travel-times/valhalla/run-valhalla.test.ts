import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PlaceId } from "../../../src/domain/place.ts";
import type { RoadTimeCondition, RoadTimes } from "../../../src/domain/travel-times/road-times.ts";
import { ROAD_TIMES_FILE } from "../../../src/formats/public-data/file-names.ts";
import { readRoadTimeColumns } from "../../../src/formats/public-data/road-times-columns.ts";
import type { Position } from "../../../src/geo/position.ts";
import { aPassage } from "../../../src/testing/network-builders.ts";
import { type MadeUpWay, writeOsmExtract } from "../../osm/osm-extract.testing.ts";
import { hasEngine } from "./engine-package.ts";
import { CACHE, runValhalla, type ValhallaInput, type ValhallaSite } from "./run-valhalla.ts";

const ENGINE_CACHE = join(process.cwd(), CACHE, "engine");
const isThere = hasEngine(ENGINE_CACHE);
const LIECHTENSTEIN = "../shared/snapshots/liechtenstein-2013-08-03.osm.pbf";
if (!isThere) {
  console.warn(`Skipped: no engine in ${ENGINE_CACHE} (npm run data:travel-times -- --osm … fetches it).`);
}

/** A pass between two villages, 11 km by the pass and 33 km around. */
const NODES: Readonly<Record<string, Position>> = {
  south: [6, 45],
  pass: [6, 45.05],
  north: [6, 45.1],
  east: [6.2, 45.05],
};
const ROAD = { highway: "secondary" };
const WAYS: readonly MadeUpWay[] = [
  { nodes: ["south", "pass"], tags: ROAD },
  { nodes: ["pass", "north"], tags: ROAD },
  { nodes: ["south", "east", "north"], tags: ROAD },
];

const PLACE = { kind: "accueil", categories: ["france-services"] } as const;
const INPUT: ValhallaInput = {
  seats: [NODES["south"] ?? [0, 0], NODES["east"] ?? [0, 0]],
  points: [[6.0005, 45.01]],
  places: [{ ...PLACE, id: "made-up-1", position: NODES["north"] ?? [0, 0] }],
  passages: [
    aPassage({ name: "Col inventé", position: [6.001, 45.051], winter: "ferme" }),
    aPassage({ name: "Col ouvert", position: [6.1, 45.0], winter: "ouvert" }),
    aPassage({ name: "Col sans route", position: [6.1, 45.08], winter: "ferme" }),
  ],
};

let root = "";
let said: string[] = [];
const OPTIONS = { engine: "valhalla", isDryRun: false, isRefresh: false } as const;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "valhalla-"));
  mkdirSync(join(root, "public/data"), { recursive: true });
  said = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function site(over: Partial<ValhallaSite> = {}): ValhallaSite {
  return {
    root,
    input: INPUT,
    today: "2026-11-29",
    signal: new AbortController().signal,
    say: (line) => said.push(line),
    now: () => performance.now(),
    engineCache: ENGINE_CACHE,
    ...over,
  };
}

function writeExtract(ways = WAYS): string {
  const path = join(root, "made-up.osm.pbf");
  writeFileSync(path, writeOsmExtract({ nodes: NODES, ways }));
  return path;
}

function readTimes(seats = INPUT.seats.length, points = INPUT.points.length): RoadTimes {
  const times = readRoadTimeColumns(
    JSON.parse(readFileSync(join(root, "public/data", ROAD_TIMES_FILE), "utf8")),
    seats,
    points,
  );
  if (typeof times === "string") throw new Error(times);
  return times;
}

function kmTo(times: RoadTimes, id: PlaceId, origin: number, condition: RoadTimeCondition): number | undefined {
  return times.km[condition][cellOf(times, id, origin)];
}

function cellOf({ starts, places, placeIds }: RoadTimes, id: PlaceId, origin: number): number {
  const start = starts[origin] ?? 0;
  return start + places.subarray(start, starts[origin + 1]).indexOf(placeIds.indexOf(id));
}

describe("an extract that cannot be used", () => {
  it.each([
    ["that is missing", "missing.osm.pbf", undefined, /il n’y a pas de fichier à ce nom/],
    ["in another format", "list.csv", "a;b\n1;2\n", /n’est pas un extrait d’OpenStreetMap au format PBF/],
    ["of an empty file", "empty.osm.pbf", "", /n’est pas un extrait/],
  ])("is refused in French: one %s", async (_, name, text, sentence) => {
    const path = join(root, name);
    if (text !== undefined) writeFileSync(path, text);
    await expect(runValhalla({ ...OPTIONS, osm: [path] }, site())).rejects.toThrow(sentence);
  });

  it("is refused when no commune is in it", async () => {
    const input = { ...INPUT, seats: [[2.35, 48.85]] as const };
    await expect(runValhalla({ ...OPTIONS, osm: [writeExtract()] }, site({ input }))).rejects.toThrow(
      /ne couvre pas la région : il va de 6\.00, 45\.00, 6\.20, 45\.10/,
    );
  });

  it("is used with a warning when some communes are outside, and a dry run fetches nothing", async () => {
    const input = { ...INPUT, seats: [...INPUT.seats, [2.35, 48.85] as const] };
    const end = await runValhalla({ ...OPTIONS, osm: [writeExtract()], isDryRun: true }, site({ input }));
    expect(end).toBe("nothing asked");
    expect(said[0]).toBe("Attention : 1 mairies sur 3 sont hors des extraits ; leurs temps resteront estimés.");
    expect(readdirSync(root)).not.toContain(CACHE);
  });
});

describe.skipIf(!isThere)("the ways on made-up roads (skipped without the engine)", () => {
  it("go over the pass in summer, and around it in winter", async () => {
    const end = await runValhalla({ ...OPTIONS, osm: [writeExtract()] }, site());
    expect(said.join("\n")).toContain(
      "Cols fermés l’hiver : 2. Sans route à moins de 400 m, rien n’y est exclu : Col sans route.",
    );
    expect(end).toBe("written");
    const times = readTimes();
    expect(kmTo(times, "made-up-1", 0, "voiture-ete")).toBe(11);
    expect(kmTo(times, "made-up-1", 0, "voiture-hiver")).toBe(33.5);
    expect(kmTo(times, "made-up-1", 2, "voiture-hiver")).toBe(34.5);
    expect(kmTo(times, "made-up-1", 1, "voiture-ete")).toBe(kmTo(times, "made-up-1", 1, "voiture-hiver"));
    expect(times.roadsOf).toBe("2026-09-21");
  }, 60_000);

  it("that are known are not asked again after an interruption", async () => {
    const path = writeExtract();
    const stop = new AbortController();
    let asked = 0;
    const stopping = site({
      signal: stop.signal,
      now: () => {
        // Asked for the progress after each answer.
        asked += 1;
        if (asked === 2) stop.abort();
        return 0;
      },
    });
    expect(await runValhalla({ ...OPTIONS, osm: [path] }, stopping)).toBe("kept");
    expect(existsSync(join(root, "public/data", ROAD_TIMES_FILE))).toBe(false);
    said = [];
    expect(await runValhalla({ ...OPTIONS, osm: [path] }, site())).toBe("written");
    expect(said).toContain("Graphe des routes : celui de la dernière fois.");
    expect(said.find((line) => line.includes("déjà mesurés"))).toMatch(/^6 trajets à mesurer, dont 3 déjà mesurés\.$/);
  }, 60_000);

  it("are not computed on an extract that is cut", async () => {
    const path = writeExtract();
    truncateSync(path, 230);
    await expect(runValhalla({ ...OPTIONS, osm: [path] }, site())).rejects.toThrow(
      /^Le graphe n’a pas pu être construit/,
    );
  }, 60_000);
});

describe.skipIf(!isThere || !existsSync(LIECHTENSTEIN))(
  `the ways on the roads of Liechtenstein (skipped without the engine or ${LIECHTENSTEIN})`,
  () => {
    it("have figures by car, none on foot without relief, and count the ends without a road", async () => {
      const input: ValhallaInput = {
        // Made-up seats and places at villages; the last of each is in the lake of Constance.
        seats: [
          [9.5209, 47.141],
          [9.509, 47.067],
          [9.5285, 47.2145],
        ],
        points: [[9.4, 47.14]],
        places: [
          { ...PLACE, id: "made-up-schaan", position: [9.5087, 47.165] },
          { ...PLACE, id: "made-up-lake", position: [9.49, 47.5] },
        ],
        passages: [],
      };
      expect(await runValhalla({ ...OPTIONS, osm: [LIECHTENSTEIN] }, site({ input }))).toBe("written");
      expect(said).toContain("Au-delà de l’extrait, sans route à moins de 2 km : 1 départs, 1 lieux (made-up-lake).");
      const times = readTimes(3, 1);
      // Vaduz to Schaan is 4 km.
      expect(kmTo(times, "made-up-schaan", 0, "voiture-ete")).toBeGreaterThan(2.5);
      expect(kmTo(times, "made-up-schaan", 0, "voiture-ete")).toBeLessThan(6);
      expect(Array.from(times.starts)).toEqual([0, 1, 2, 3, 3]);
    }, 60_000);
  },
);
