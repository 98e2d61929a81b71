import { existsSync, readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { area } from "@turf/turf";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { merge, neighbors } from "topojson-client";
import { afterEach, describe, expect, it } from "vitest";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import { askPolitely } from "../online/ask-politely.ts";
import { areasOf, type CommuneTopology, readCommuneOutlines, toArea } from "../outlines/topology.ts";
import { type ContourFiles, type ContourService, openContourService } from "../testing/a-contour-service.ts";
import { updateContours } from "./update-contours.ts";

/** Outlines of 2018 from geo.api.gouv.fr. They lie beside the project and are not part of it. */
const SNAPSHOTS = "../shared/snapshots/contours";
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

async function run({ files = presentFiles(), before = [], isDryRun = false }: Run) {
  service = await openContourService(files, ...before);
  const ask = (url: string) => askPolitely(url, { timeoutMs: 30_000, tries: 2, waitMs: 1 });
  const written = new Map<string, string>();
  const outcome = await updateContours({
    root: process.cwd(),
    origin: { kind: "service", base: service.base, ask },
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

  it("writes nothing when the service fails, and reports it", async () => {
    const broken: RequestListener = (_request, response) => response.writeHead(500).end();
    const outcome = await run({ before: [broken, broken] });
    expect(outcome).toMatchObject({ isDone: false, written: new Map() });
    expect(outcome.text).toMatch(/HTTP 500.*Essayé 2 fois.*\n1 problème\(s\) : rien n’a été écrit\.$/);
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
