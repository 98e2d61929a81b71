import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { area } from "@turf/turf";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { merge, neighbors } from "topojson-client";
import { describe, expect, it } from "vitest";
import type { Position } from "../../src/domain/geo/position.ts";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import { areasOf, type CommuneTopology, readCommuneOutlines, ringsOf, toArea } from "../outlines/topology.ts";
import { aSquareCommune, aSquareContour, aSquareRing } from "../testing/squares.ts";
import { dissolveCommunes, readOptions, updateContours } from "./update-contours.ts";

/** Outlines of 2018 from geo.api.gouv.fr. They lie beside the project and are not part of it. */
const SNAPSHOTS = "../shared/snapshots/contours";
/** Answers by département. */
type ContourFiles = ReadonlyMap<string, string>;

const source = { vintage: "2018", date: "2026-11-25" };

const outlines = readCommuneOutlines(process.cwd());
const geometries = areasOf(outlines.objects.communes);

/** The present communes in the format of the service, with changes; undefined drops a commune. */
function presentFiles(changes: ReadonlyMap<string, Polygon | MultiPolygon | undefined> = new Map()): ContourFiles {
  return new Map(
    DEPARTEMENTS.map(({ code: departement }) => {
      const features = geometries.flatMap((one) => {
        const code = String(one.id);
        const drawn = changes.has(code) ? changes.get(code) : toArea(outlines, one).geometry;
        if (!code.startsWith(departement) || drawn === undefined) return [];
        return [{ type: "Feature", geometry: drawn, properties: { code, nom: `Commune ${code}` } }];
      });
      return [departement, JSON.stringify({ type: "FeatureCollection", features })];
    }),
  );
}

async function run({ files = presentFiles(), isDryRun = false }: { files?: ContourFiles; isDryRun?: boolean }) {
  const written = new Map<string, string>();
  const ask = async (url: string) => JSON.parse(files.get(/departements\/(\w+)/.exec(url)?.[1] ?? "") ?? "null");
  const outcome = await updateContours({
    root: process.cwd(),
    origin: { kind: "service", base: "http://service", ask },
    source,
    isDryRun,
    say: () => undefined,
    write: (file, text) => void written.set(file, text),
  });
  return { ...outcome, text: outcome.lines.join("\n"), written };
}

function readWritten(written: ReadonlyMap<string, string>): CommuneTopology {
  return JSON.parse(written.get("data/outlines/communes.topojson") ?? "null") as CommuneTopology;
}

describe("updateContours", () => {
  it("writes the communes of all départements and their source, and nothing on a dry run", async () => {
    const first = await run({});
    expect(first.text).toMatch(/^1738 contours lus → 1738 communes d’aujourd’hui\./);
    expect(first.isDone).toBe(true);
    expect([...first.written.keys()]).toEqual(["data/outlines/communes.topojson", "data/sources.csv"]);
    expect(readWritten(first.written).objects.communes.geometries).toHaveLength(1738);
    expect(first.written.get("data/sources.csv")).toMatch(/^ign-admin-express,.*,2018,https:.*,2026-11-25$/m);

    const trial = await run({ isDryRun: true });
    expect(trial).toMatchObject({ isDone: true, written: new Map() });
    expect(trial.text).toMatch(/Essai : rien n’a été écrit\.$/);
  }, 180_000);

  it("writes nothing when an answer is of no use, and reports it", async () => {
    const outcome = await run({ files: new Map() });
    expect(outcome).toMatchObject({ isDone: false, written: new Map() });
    expect(outcome.text).toMatch(/n’est pas une liste de communes.*\n1 problème\(s\) : rien n’a été écrit\.$/);
  }, 60_000);

  it("refuses outlines in which a current commune is part of its neighbour, and names both", async () => {
    // Like outlines drawn before a commune was re-established.
    const at = geometries.findIndex(({ id }) => id === "05023");
    const host =
      geometries[neighbors([...geometries])[at]?.find((rank) => String(geometries[rank]?.id).startsWith("05")) ?? -1];
    const both = [geometries[at], host].flatMap((one) => one ?? []);
    const hostCode = String(host?.id);
    const changes = new Map([
      ["05023", undefined],
      [hostCode, merge(outlines, both)],
    ]);
    const { isDone, text, written } = await run({ files: presentFiles(changes) });
    expect({ isDone, written }).toEqual({ isDone: false, written: new Map() });
    expect(text).toMatch(
      new RegExp(`^Briançon \\(05023\\) n’a pas de contour ; .* celui de Commune ${hostCode} .*rétablie`),
    );
  }, 180_000);
});

const hasSnapshots = existsSync(SNAPSHOTS);
if (!hasSnapshots) console.warn(`${SNAPSHOTS} is missing: the test of the outlines of 2018 is skipped.`);

describe.skipIf(!hasSnapshots)("the outlines of 2018 for the communes of 2026", () => {
  it("lose no commune and dissolve merged ones", async () => {
    const files = new Map(
      DEPARTEMENTS.map(({ code }) => [code, readFileSync(join(SNAPSHOTS, `communes-${code}.geojson`), "utf8")]),
    );
    const { isDone, text, written } = await run({ files });
    expect(text).toMatch(/^1762 contours lus → 1738 communes d’aujourd’hui\./);
    expect(isDone).toBe(true);
    expect(text).toMatch(/Communes assemblées : 17/);
    expect(text).toMatch(/Abriès-Ristolas \(05001\) ← Abriès \(05001\), Ristolas \(05120\)/);

    const topology = readWritten(written);
    const communes = areasOf(topology.objects.communes);
    expect(communes.map(({ id }) => String(id)).sort()).toEqual(geometries.map(({ id }) => String(id)).sort());

    const raw = [...files.values()].flatMap(
      (file) => (JSON.parse(file) as FeatureCollection<Polygon | MultiPolygon>).features,
    );
    const parts = raw.filter(({ properties }) => ["05001", "05120"].includes(properties?.["code"]));
    expect(parts).toHaveLength(2);
    const sum = parts.reduce((total, { geometry }) => total + area(geometry), 0);
    const [merged] = communes.filter(({ id }) => id === "05001").map((one) => area(toArea(topology, one)));
    expect(Math.abs((merged ?? 0) / sum - 1)).toBeLessThan(0.001);
  }, 240_000);
});

const commune = aSquareCommune("73001", [0, 0]);

it("drops vertices and detached rings below the tolerance", () => {
  const ring = aSquareRing([0, 0]);
  const twice = ring.flatMap(([x, y]): Position[] => [
    [x, y],
    [x + 0.000002, y],
  ]);
  const speck: Position[] = [
    [6.5, 45.5],
    [6.5001, 45.5],
    [6.5001, 45.5001],
    [6.5, 45.5],
  ];
  const close = (given: readonly Position[]) => [...given.slice(0, -1), ...given.slice(0, 1)];
  const ringsWith = (...polygons: (readonly (readonly Position[])[])[]) => {
    const outlines = dissolveCommunes([{ commune, contours: [{ code: "73001", name: "", polygons }] }]);
    return areasOf(outlines.objects.communes).flatMap((geometry) => ringsOf(toArea(outlines, geometry)));
  };
  const rings = ringsWith([close(twice)], [speck]);
  expect(rings).toHaveLength(1);
  expect(rings[0]).toHaveLength(ringsWith([ring])[0]?.length ?? -1);
});

it("drops a border between two parts of a commune, and cuts the others where three communes meet", () => {
  const [north, east] = [aSquareCommune("73002", [0, 1]), aSquareCommune("73003", [1, 0])];
  const outlines = dissolveCommunes([
    { commune, contours: [aSquareContour("73001", [0, 0])] },
    { commune: north, contours: [aSquareContour("73002", [0, 1]), aSquareContour("73009", [1, 1])] },
    { commune: east, contours: [aSquareContour("73003", [1, 0])] },
  ]);
  // Three borders between two communes each, and the outer side of each commune.
  expect(outlines.arcs).toHaveLength(6);
  expect(outlines.objects.communes.geometries.map(({ id }) => id)).toEqual(["73001", "73002", "73003"]);
});

describe("the options of the command", () => {
  const now = new Date("2026-11-25T23:30:00Z");

  it.each([
    [[], { folder: undefined, isDryRun: false, source: { vintage: "", date: "2026-11-26" } }],
    [
      ["--from", "data", "--vintage", "2018", "--dry-run", "--date", "2024-03-04"],
      { folder: resolve("data"), isDryRun: true, source: { vintage: "2018", date: "2024-03-04" } },
    ],
  ])("reads %j, with today in French time as the usual day", (given, expected) => {
    expect(readOptions(given, process.cwd(), now)).toMatchObject(expected);
  });

  it.each([
    [["--form", "x"], /--form/],
    [["--from", "nowhere"], /ce dossier n’existe pas/],
    [["--vintage", "hier"], /une année/],
    [["--date", "2024"], /un jour/],
  ])("refuses %j", (given, sentence) => {
    expect(readOptions(given, process.cwd(), now)).toMatch(sentence);
  });
});
