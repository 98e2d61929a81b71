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
import { PMTiles } from "pmtiles";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DETAILED_MAP_FILE } from "../../src/formats/public-data/file-names.ts";
import { findOnPath } from "../find-on-path.ts";
import { writeOsmExtract } from "../osm/osm-extract.testing.ts";
import { announceFiles } from "../publish/publish-optional-files.ts";
import { TILES_OPTIONAL_FILE } from "./announce-tiles.ts";
import { readTilesOptions, type TilesOptions } from "./read-options.ts";
import { runTiles, type TilesSite } from "./run-tiles.ts";

const LIECHTENSTEIN = "../shared/snapshots/liechtenstein-2013-08-03.osm.pbf";
const PATH = process.env["PATH"];
const hasTilemaker = findOnPath(["tilemaker"], PATH) !== undefined;
const hasOsmium = findOnPath(["osmium"], PATH) !== undefined;
const hasExtract = existsSync(LIECHTENSTEIN);
if (!hasTilemaker) console.warn("Skipped: tilemaker is not installed (apt install tilemaker).");
if (!hasOsmium) console.warn("Skipped: osmium is not installed (apt install osmium-tool).");
if (!hasExtract) console.warn(`Skipped: no extract at ${LIECHTENSTEIN}.`);

let root = "";
let said: string[] = [];
let made = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tiles-"));
  mkdirSync(join(root, "public/data"), { recursive: true });
  made = join(root, "made-up.osm.pbf");
  const nodes = { south: [6, 45], north: [6.01, 45.1] } as const;
  writeFileSync(
    made,
    writeOsmExtract({ nodes, ways: [{ nodes: ["south", "north"], tags: { highway: "primary" } }] }, { isPacked: true }),
  );
  said = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(options: Partial<TilesOptions>, over: Partial<TilesSite> = {}) {
  const site = {
    root,
    region: [5.9, 44.9, 6.1, 45.2],
    today: "2026-11-29",
    signal: new AbortController().signal,
    say: (line: string) => said.push(line),
    now: () => performance.now(),
    path: PATH,
    platform: "linux",
    ...over,
  } as const;
  return runTiles({ osm: [made], isWhole: false, isDryRun: false, ...options }, site);
}

const result = () => join(root, "public/data", DETAILED_MAP_FILE);

async function openArchive() {
  const bytes = readFileSync(result());
  const archive = new PMTiles({
    getKey: () => "test",
    getBytes: async (offset, length) => ({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
  });
  const { vector_layers: layers } = (await archive.getMetadata()) as { vector_layers: { id: string }[] };
  return {
    header: await archive.getHeader(),
    layers: layers.map(({ id }) => id).sort(),
    text: async (z: number, x: number, y: number) =>
      Buffer.from((await archive.getZxy(z, x, y))?.data ?? new ArrayBuffer(0)).toString("utf8"),
  };
}

describe("npm run data:tiles", () => {
  it.skipIf(!hasTilemaker || !hasExtract)(
    "draws an extract with its roads, woods, buildings, names and heights",
    async () => {
      expect(await run({ osm: [LIECHTENSTEIN], isWhole: true })).toBe("written");
      expect(said.at(-1)).toMatch(/^public\/data\/detailed-map\.pmtiles : 0,4 Mo, \d+ tuiles, zooms 10 à 14\./);
      const { header, layers, text } = await openArchive();
      expect([header.minZoom, header.maxZoom]).toEqual([10, 14]);
      for (const layer of ["ground", "water", "waterway", "building", "road", "rail", "lift", "place", "height"]) {
        expect(layers).toContain(layer);
      }
      const far = await text(10, 539, 359);
      for (const name of ["Vaduz", "Falknis", "wood"]) expect(far).toContain(name);
      expect(far).not.toContain("building");
      expect(await text(13, 4312, 2876)).toContain("building");
      expect(await text(14, 8625, 5753)).toContain("Austrasse");
      expect(readdirSync(join(root, "tiles.local")).sort()).toEqual(["config.json", "tilemaker.log"]);
    },
  );

  it.skipIf(!hasTilemaker)("draws only the region, with a margin", async () => {
    expect(await run({})).toBe("written");
    const { header } = await openArchive();
    expect([header.minLon, header.maxLat].map((value) => Math.round(100 * value) / 100)).toEqual([5.75, 45.35]);
  });

  it.skipIf(!hasTilemaker || !hasOsmium)("joins several extracts", async () => {
    const other = join(root, "other.osm.pbf");
    const nodes = { west: [6.05, 45.01], east: [6.06, 45.02] } as const;
    writeFileSync(
      other,
      writeOsmExtract(
        { nodes, ways: [{ nodes: ["west", "east"], tags: { natural: "coastline" } }] },
        { isPacked: true },
      ),
    );
    expect(await run({ osm: [made, other] })).toBe("written");
    expect(said).toContain("Réunion des extraits…");
  });

  it.skipIf(!hasTilemaker)("keeps the former archive when the extract is cut, and names the report", async () => {
    writeFileSync(result(), "former");
    truncateSync(made, readFileSync(made).length - 20);
    await expect(run({})).rejects.toThrow(/^tilemaker s’est arrêté avant la fin .*tiles\.local\/tilemaker\.log\.$/);
    expect(readFileSync(result(), "utf8")).toBe("former");
  });

  it("says what is missing: a file, an extract, the region, a program", async () => {
    writeFileSync(join(root, "a.txt"), "text");
    await expect(run({ osm: [join(root, "none")] })).rejects.toThrow(/il n’y a pas de fichier à ce nom\.$/);
    await expect(run({ osm: [join(root, "a.txt")] })).rejects.toThrow(/ce n’est pas un extrait d’OpenStreetMap/);
    await expect(run({}, { region: [1, 40, 2, 41] })).rejects.toThrow(/^L’extrait ne couvre pas la région/);
    await expect(run({}, { path: "" })).rejects.toThrow(
      "tilemaker n’est pas installé : tilemaker 3 dessine les tuiles. Installez-le par sudo apt install tilemaker",
    );
    await expect(run({}, { path: "", platform: "darwin" })).rejects.toThrow("brew install tilemaker");
  });

  it.skipIf(!hasTilemaker)("writes nothing in a dry run", async () => {
    expect(await run({ isDryRun: true })).toBe("kept");
    expect(existsSync(result())).toBe(false);
    expect(said[0]).toMatch(/^Extraits : .*Compté d’après le Liechtenstein, non mesuré sur la région/);
  });

  it("refuses a command line without an extract, or with an unknown option", () => {
    expect(readTilesOptions([])).toMatch(/^Donnez un extrait d’OpenStreetMap par --osm\./);
    expect(readTilesOptions(["--dem", "a"])).toMatch(/^Option inconnue : --dem\./);
    expect(readTilesOptions(["--osm", "a", "--whole"])).toEqual({ osm: ["a"], isWhole: true, isDryRun: false });
  });
});

describe("the announcement of the archive", () => {
  const announce = () => announceFiles(join(root, "public/data"), [TILES_OPTIONAL_FILE]);

  beforeEach(() => {
    const manifest = { schemaVersion: 1, populationVintage: "2023", rows: {}, places: 0, operators: {}, files: {} };
    writeFileSync(join(root, "public/data/manifest.json"), JSON.stringify(manifest));
  });

  it.skipIf(!hasTilemaker)(
    "names its file and OpenStreetMap, with the day of the data; a cut one is left out",
    async () => {
      await run({});
      const { length } = readFileSync(result());
      const { files, sources } = JSON.parse(announce().manifest ?? "");
      expect(files[DETAILED_MAP_FILE]).toMatchObject({ bytes: length });
      expect(sources).toMatchObject([
        { producer: "OpenStreetMap", licence: "ODbL 1.0", vintage: "2026-09-21", date: "2026-11-29" },
      ]);
      truncateSync(result(), length - 10);
      expect(announce().refused).toMatchObject([{ fault: expect.stringContaining("le fichier est coupé") }]);
    },
  );

  it("refuses other files", () => {
    writeFileSync(result(), "<!doctype html>");
    expect(announce()).toMatchObject({
      manifest: undefined,
      refused: [{ fault: expect.stringContaining("ce n’est pas une archive de tuiles (PMTiles 3)") }],
    });
  });
});
