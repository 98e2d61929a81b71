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
/** GDAL starts some thirty programs. */
const RELIEF = { timeout: 120_000 };
const hasTilemaker = findOnPath(["tilemaker"], PATH) !== undefined;
const hasOsmium = findOnPath(["osmium"], PATH) !== undefined;
const hasGdal = findOnPath(["gdal_contour"], PATH) !== undefined;
const hasExtract = existsSync(LIECHTENSTEIN);
if (!hasTilemaker) console.warn("Skipped: tilemaker is not installed (apt install tilemaker).");
if (!hasOsmium) console.warn("Skipped: osmium is not installed (apt install osmium-tool).");
if (!hasGdal) console.warn("Skipped: GDAL is not installed (apt install gdal-bin).");
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
  return runTiles({ osm: [made], relief: undefined, isWhole: false, isDryRun: false, ...options }, site);
}

/** A grid of altitudes in metres with a summit of 2,000 m in its middle, that falls evenly to 500 m on its edge; returns its path. */
function writeHill(name: string, [west, south]: readonly [number, number] = [5.95, 45]): string {
  const [side, step] = [200, 0.0005];
  const rows = Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (_, column) => {
      const away = Math.hypot(column - side / 2, row - side / 2) / (side / 2);
      return Math.max(500, 2000 - 1500 * away).toFixed(1);
    }).join(" "),
  );
  const head = [`ncols ${side}`, `nrows ${side}`, `xllcorner ${west}`, `yllcorner ${south}`, `cellsize ${step}`];
  const path = join(root, `${name}.asc`);
  writeFileSync(path, [...head, ...rows, ""].join("\n"));
  writeFileSync(join(root, `${name}.prj`), WGS84);
  return path;
}

const WGS84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]';

function float(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
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
    bytes: async (z: number, x: number, y: number) =>
      Buffer.from((await archive.getZxy(z, x, y))?.data ?? new ArrayBuffer(0)),
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

  it.skipIf(!hasTilemaker || !hasGdal)(
    "draws contours and shading from a file of altitudes, and keeps nothing of their files",
    RELIEF,
    async () => {
      const relief = { files: [writeHill("hill")], producer: "Une colline inventée", licence: "Licence Ouverte 2.0" };
      expect(await run({ relief, isWhole: true })).toBe("written");
      expect(said).toContain("Dessin du relief : ombrage…");
      const { text, bytes } = await openArchive();
      // At 45.03° N, 6.005° E, half way down the slope.
      const [far, near] = [await text(12, 2116, 1472), await text(14, 8465, 5891)];
      for (const layer of ["shade", "contour"]) expect(far).toContain(layer);
      expect(far).not.toContain("contour_fine");
      for (const layer of ["shade", "contour", "contour_fine"]) expect(near).toContain(layer);
      const altitudes = await bytes(12, 2116, 1472);
      for (const altitude of [1000, 1400, 1900]) expect(altitudes.includes(float(altitude))).toBe(true);
      for (const altitude of [400, 2100]) expect(altitudes.includes(float(altitude))).toBe(false);
      expect(readdirSync(join(root, "tiles.local"))).not.toContain("relief");
    },
  );

  it.skipIf(!hasGdal || !hasTilemaker)("says what is wrong with a file of altitudes, before it draws", async () => {
    const origin = { producer: "p", licence: "Domaine public" };
    const draw = (file: string, over: Partial<TilesSite> = {}) => run({ relief: { files: [file], ...origin } }, over);
    await expect(draw(made)).rejects.toThrow(/made-up\.osm\.pbf : GDAL n’y lit aucun relief\.$/);
    const lost = writeHill("lost");
    rmSync(lost.replace(".asc", ".prj"));
    await expect(draw(lost)).rejects.toThrow(/lost\.asc : le relief ne dit pas son système de coordonnées/);
    await expect(draw(writeHill("far", [1, 40]))).rejects.toThrow(/^Le relief ne couvre pas la carte/);
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
    expect(readTilesOptions(["--relief", "a"])).toMatch(/^Option inconnue : --relief\./);
    expect(readTilesOptions(["--osm", "a", "--whole"])).toEqual({
      osm: ["a"],
      relief: undefined,
      isWhole: true,
      isDryRun: false,
    });
  });

  it("asks for the producer and an open licence of the altitudes", () => {
    const read = (...args: readonly string[]) => readTilesOptions(["--osm", "a", ...args]);
    expect(read("--dem", "b")).toMatch(/^Dites d’où vient le relief par --dem-source/);
    expect(read("--dem", "b", "--dem-source", "IGN")).toMatch(/^Dites la licence du relief par --dem-licence/);
    expect(read("--dem", "b", "--dem-source", "IGN", "--dem-licence", "Tous droits réservés")).toMatch(
      /^Dites la licence/,
    );
    expect(read("--dem-source", "IGN")).toBe("--dem-source et --dem-licence ne vont qu’avec --dem.");
    expect(read("--dem", "b", "--dem", "c", "--dem-source", "IGN", "--dem-licence", "ODbL 1.0")).toMatchObject({
      relief: { files: ["b", "c"], producer: "IGN", licence: "ODbL 1.0" },
    });
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

  it.skipIf(!hasTilemaker || !hasGdal)("names the relief with its own source", RELIEF, async () => {
    await run({
      relief: { files: [writeHill("hill")], producer: "IGN (essai)", licence: "Licence Ouverte 2.0" },
      isWhole: true,
    });
    expect(JSON.parse(announce().manifest ?? "").sources).toMatchObject([
      { id: "osm-carte" },
      { id: "relief-carte", producer: "IGN (essai)", licence: "Licence Ouverte 2.0", tables: ["detailed-map"] },
    ]);
  });

  it("refuses other files", () => {
    writeFileSync(result(), "<!doctype html>");
    expect(announce()).toMatchObject({
      manifest: undefined,
      refused: [{ fault: expect.stringContaining("ce n’est pas une archive de tuiles (PMTiles 3)") }],
    });
  });
});
