import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature, merge, neighbors } from "topojson-client";
import type { Topology } from "topojson-specification";
import { afterEach, describe, expect, it } from "vitest";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import { askPolitely } from "../online/ask-politely.ts";
import { checkBorders } from "../territories/check-borders.ts";
import { textOf } from "../territories/collection-of.ts";
import { decodeSteps } from "../territories/decode-steps.ts";
import type { TerritoryObjects } from "../territories/territory-objects.ts";
import { type ContourFiles, type ContourService, openContourService } from "../testing/a-contour-service.ts";
import { areaKm2 as areaOf } from "./area-km2.ts";
import { listAreas } from "./list-areas.ts";
import { updateContours } from "./update-contours.ts";

/** Outlines of 2018 from geo.api.gouv.fr. They lie beside the project and are not part of it. */
const SNAPSHOTS = "../shared/snapshots/contours";
const source = { producer: "IGN", title: "Contours", licence: "", vintage: "2018", url: "", date: "2026-11-25" };

const schematic = JSON.parse(readFileSync("public/data/territories.topojson", "utf8")) as Topology<TerritoryObjects>;
const cells = feature(schematic, schematic.objects.communes).features;

/** The schematic communes in the format of the service, with changes; undefined drops a commune. */
function schematicFiles(changes: ReadonlyMap<string, Polygon | MultiPolygon | undefined> = new Map()): ContourFiles {
  return new Map(
    DEPARTEMENTS.map(({ code: departement }) => {
      const features = cells.flatMap(({ properties: { code }, geometry }) => {
        const drawn = changes.has(code) ? changes.get(code) : geometry;
        if (!code.startsWith(departement) || drawn === undefined) return [];
        return [{ type: "Feature", geometry: drawn, properties: { code, nom: `Commune ${code}` } }];
      });
      return [departement, JSON.stringify({ type: "FeatureCollection", features })];
    }),
  );
}

let service: ContourService | undefined;

afterEach(async () => {
  await service?.close();
  service = undefined;
});

interface Run {
  readonly files?: ContourFiles;
  /** Responses before the right ones. */
  readonly before?: readonly RequestListener[];
  readonly isDryRun?: boolean;
}

async function run({ files = schematicFiles(), before = [], isDryRun = false }: Run, target = aTarget()) {
  service = await openContourService(files, ...before);
  const ask = (url: string) => askPolitely(url, { timeoutMs: 30_000, tries: 2, waitMs: 1 });
  const outcome = await updateContours({
    root: process.cwd(),
    target,
    origin: { kind: "service", base: service.base, ask },
    source,
    isDryRun,
    say: () => undefined,
  });
  const written = existsSync(target) ? readFileSync(target, "utf8") : undefined;
  return { ...outcome, text: outcome.lines.join("\n"), written, folder: readdirSync(join(target, "..")) };
}

function aTarget(): string {
  return join(mkdtempSync(join(tmpdir(), "contours-")), "contours.topojson");
}

describe("updateContours", () => {
  it("writes the communes of all départements, and nothing on a dry run", async () => {
    const target = aTarget();
    const first = await run({}, target);
    expect(first.text).toMatch(/^1738 contours lus → 1738 communes d’aujourd’hui\./);
    expect(first).toMatchObject({ isDone: true, folder: ["contours.topojson"] });
    expect(listAreas(JSON.parse(first.written ?? ""), "communes")).toHaveLength(1738);

    writeFileSync(target, "as before");
    const trial = await run({ isDryRun: true }, target);
    expect(trial).toMatchObject({ isDone: true, written: "as before" });
    expect(trial.text).toMatch(/Essai : rien n’a été écrit\.$/);
  }, 180_000);

  it("writes nothing when the service fails, and reports it", async () => {
    const target = aTarget();
    writeFileSync(target, "as before");
    const broken: RequestListener = (_request, response) => response.writeHead(500).end();
    const outcome = await run({ before: [broken, broken] }, target);
    expect(outcome).toMatchObject({ isDone: false, written: "as before", folder: ["contours.topojson"] });
    expect(outcome.text).toMatch(/HTTP 500.*Essayé 2 fois.*\n1 problème\(s\) : rien n’a été écrit\.$/);
  }, 60_000);

  it("refuses outlines in which a current commune is part of its neighbour, and names both", async () => {
    // Like outlines drawn before a commune was re-established.
    const geometries = schematic.objects.communes.geometries;
    const at = geometries.findIndex(({ properties }) => textOf(properties, "code") === "05023");
    const host =
      geometries[
        neighbors(geometries)[at]?.find((rank) => textOf(geometries[rank]?.properties, "code").startsWith("05")) ?? -1
      ];
    const both = [geometries[at], host].flatMap((one) =>
      one?.type === "Polygon" || one?.type === "MultiPolygon" ? [one] : [],
    );
    const hostCode = textOf(host?.properties, "code");
    const changes = new Map([
      ["05023", undefined],
      [hostCode, merge(schematic, both)],
    ]);
    const { isDone, text, written } = await run({ files: schematicFiles(changes) });
    expect({ isDone, written }).toEqual({ isDone: false, written: undefined });
    expect(text).toMatch(
      new RegExp(`^Briançon \\(05023\\) n’a pas de contour ; .* celui de Commune ${hostCode} .*rétablie`),
    );
  }, 180_000);
});

const hasSnapshots = existsSync(SNAPSHOTS);
if (!hasSnapshots) console.warn(`${SNAPSHOTS} is missing: the test of the outlines of 2018 is skipped.`);

describe.skipIf(!hasSnapshots)("the outlines of 2018 for the communes of 2026", () => {
  it("lose no commune, dissolve merged ones, share borders, add up to the départements and stay within the size limit", async () => {
    const files = new Map(
      DEPARTEMENTS.map(({ code }) => [code, readFileSync(join(SNAPSHOTS, `communes-${code}.geojson`), "utf8")]),
    );
    const { isDone, text, written = "" } = await run({ files });
    expect(text).toMatch(/^1762 contours lus → 1738 communes d’aujourd’hui\./);
    expect(isDone).toBe(true);
    expect(text).toMatch(/Communes assemblées : 17/);
    expect(text).toMatch(/Abriès-Ristolas \(05001\) ← Abriès \(05001\), Ristolas \(05120\)/);

    const topology = JSON.parse(written) as Topology<TerritoryObjects>;
    const communes = listAreas(topology, "communes");
    expect(communes.map(({ code }) => code)).toEqual(cells.map(({ properties: { code } }) => code));
    expect(checkBorders(decodeSteps(topology).topology)).toEqual([]);
    for (const { code, areaKm2 } of listAreas(topology, "departements")) {
      const own = communes.filter((commune) => commune.code.startsWith(code));
      const sumKm2 = own.reduce((sum, commune) => sum + commune.areaKm2, 0);
      expect(Math.abs(sumKm2 / areaKm2 - 1)).toBeLessThan(1e-9);
    }
    expect(gzipSync(written, { level: 9 }).length).toBeLessThan(600_000);

    const raw = [...files.values()].flatMap(
      (file) => (JSON.parse(file) as FeatureCollection<Polygon | MultiPolygon>).features,
    );
    const parts = raw.filter(({ properties }) => ["05001", "05120"].includes(properties?.["code"]));
    expect(parts).toHaveLength(2);
    const merged = communes.find(({ code }) => code === "05001");
    const sumKm2 = parts.reduce((sum, { geometry }) => sum + areaOf(geometry), 0);
    expect(Math.abs((merged?.areaKm2 ?? 0) / sumKm2 - 1)).toBeLessThan(0.001);
  }, 240_000);
});
