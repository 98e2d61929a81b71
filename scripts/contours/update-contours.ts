import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { GeometryCollection as GeoCollection } from "geojson";
import { merge, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterAttachedWeight } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describeProblems } from "../../src/data/csv/table-schema.ts";
import { writeRows } from "../../src/data/csv/write-table.ts";
import { isDate } from "../../src/domain/opening-hours/paris-moment.ts";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import { simplifyArcs, weighVertices } from "../outlines/build-outlines.ts";
import { checkOutlines } from "../outlines/check-outlines.ts";
import { areasOf, COMMUNES_FILE, type CommuneTopology } from "../outlines/topology.ts";
import { joinCommunes } from "../pipeline/join-communes.ts";
import { readOfficialCodes } from "../pipeline/official-codes.ts";
import { readTables, TABLES, type Tables } from "../pipeline/table-columns.ts";
import { toJsonText } from "../pipeline/write-dataset.ts";
import { parseOptions } from "../program.ts";
import { type CommuneParts, describeMatch, explainLost, matchCommunes } from "./match-communes.ts";
import { type ContourOrigin, gatherContours, toMultiPolygon } from "./read-contours.ts";

/** Row of data/sources.csv for the outlines. */
const OUTLINE_SOURCE_ID = "ign-admin-express";

export interface UpdateRequest {
  /** Root of the project, with its tables and packages. */
  readonly root: string;
  readonly origin: ContourOrigin;
  /** Vintage and date of the download, for data/sources.csv. */
  readonly source: { readonly vintage: string; readonly date: string };
  readonly isDryRun: boolean;
  readonly say: (line: string) => void;
  /** Writes a file below the root. */
  readonly write: (file: string, text: string) => void;
}

export interface UpdateOutcome {
  readonly isDone: boolean;
  /** Output in French: the findings, or the reason why no file was written. */
  readonly lines: readonly string[];
}

/** Updates the table of outlines and the row of its source from the official service or a folder; writes them only without any problem. */
export async function updateContours(request: UpdateRequest): Promise<UpdateOutcome> {
  const { root, origin, source, isDryRun, say, write } = request;
  const { tables, problems } = readTables(root);
  const official = readOfficialCodes(root);
  const { communes, problems: communeProblems } = joinCommunes(tables.communes, official);
  if (problems.length + communeProblems.length > 0) return refuse(describeProblems([...problems, ...communeProblems]));

  const contours = await gatherContours(DEPARTEMENTS, origin, say);
  if (typeof contours === "string") return refuse([contours]);
  const matched = matchCommunes(contours, communes, official.current);
  const unmatched = explainLost(matched, contours);
  if (unmatched.length > 0) return refuse(unmatched);

  say("Assemblage et simplification…");
  const outlines = dissolveCommunes(matched.parts);
  const found = checkOutlines(outlines, communes, new Map());
  if (found.length > 0) return refuse(found.map(({ codes, reason }) => `${codes.join(", ")} : ${reason}.`));

  const lines = describeMatch(matched, contours);
  if (isDryRun) return { isDone: true, lines: [...lines, "Essai : rien n’a été écrit."] };
  write(COMMUNES_FILE, toJsonText(outlines));
  write(tables.sources.file, withSource(tables.sources, source));
  return {
    isDone: true,
    lines: [...lines, `Écrit : ${COMMUNES_FILE} et ${tables.sources.file}. Lancez npm run data.`],
  };
}

function withSource({ lines }: Tables["sources"], source: UpdateRequest["source"]): string {
  const rows = lines.map(({ row }) => (row.id === OUTLINE_SOURCE_ID ? { ...row, ...source } : row));
  return writeRows(TABLES.sources.columns, rows);
}

function refuse(problems: readonly string[]): UpdateOutcome {
  return { isDone: false, lines: [...problems, `${problems.length} problème(s) : rien n’a été écrit.`] };
}

/** Steps along each side of the region: 2.5 m by 3.3 m. */
const STEPS = 100_000;
const TOLERANCE_M2 = 1_500;
/** Area below which a detached ring is dropped, in square degrees: about 1,700 m². */
const LEAST_RING_DEGREES2 = 2e-7;

/**
 * The current communes, dissolved from their outlines and simplified to triangles of 1,500 m² (Visvalingam). A border between two communes is one
 * arc, cut where three meet; borders within a merged commune are dropped, and so are detached rings below the tolerance.
 */
export function dissolveCommunes(parts: readonly CommuneParts[]): CommuneTopology {
  const contours: GeoCollection = {
    type: "GeometryCollection",
    geometries: parts.flatMap((part) => part.contours.map(toMultiPolygon)),
  };
  const published = topology({ contours }, STEPS) as unknown as Topology<{ contours: GeometryCollection }>;
  const pieces = areasOf(published.objects.contours);
  let next = 0;
  const communes: GeoCollection = {
    type: "GeometryCollection",
    geometries: parts.map(({ contours: { length } }) => {
      next += length;
      return merge(published, pieces.slice(next - length, next));
    }),
  };
  const dissolved = topology({ communes }, STEPS) as unknown as CommuneTopology;
  dissolved.objects.communes.geometries.forEach((geometry, rank) => {
    geometry.id = parts[rank]?.commune.code;
  });
  const kept = filter(dissolved, filterAttachedWeight(dissolved, LEAST_RING_DEGREES2)) as CommuneTopology;
  const weighed = weighVertices(kept);
  return quantize(
    simplifyArcs(weighed, () => TOLERANCE_M2),
    STEPS,
  );
}

export interface ContourOptions {
  /** Undefined: use the service. */
  readonly folder: string | undefined;
  /** Without a final slash. */
  readonly service: string;
  readonly isDryRun: boolean;
  /** As in data/sources.csv. */
  readonly source: { readonly vintage: string; readonly date: string };
}

export const USAGE = `npm run data:contours -- [--from DOSSIER] [--vintage AAAA] [--date AAAA-MM-JJ] [--dry-run]
  --from     lit communes-04.geojson, communes-05.geojson… déjà téléchargés, sans réseau
  --vintage  millésime des contours, s’il est connu
  --date     jour du téléchargement (d’ordinaire : aujourd’hui)
  --dry-run  montre ce qui changerait et n’écrit rien`;

const SERVICE = "https://geo.api.gouv.fr";
const VINTAGE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const OPTIONS = {
  from: { type: "string" },
  vintage: { type: "string" },
  date: { type: "string" },
  "dry-run": { type: "boolean" },
} as const;

/** Parses the command line, or returns its fault in French. */
export function readOptions(given: readonly string[], root: string, now: Date): ContourOptions | string {
  const values = parseOptions(given, OPTIONS);
  if (typeof values === "string") return values;
  const { from, vintage = "", date, "dry-run": isDryRun = false } = values;
  if (vintage !== "" && !VINTAGE.test(vintage)) return `--vintage ${vintage} : une année, comme 2026.`;
  if (date !== undefined && !isDate(date)) return `--date ${date} : un jour, comme 2026-11-25.`;
  const folder = from === undefined ? undefined : resolve(root, from);
  if (folder !== undefined && !existsSync(folder)) return `--from ${from} : ce dossier n’existe pas.`;
  return {
    folder,
    service: SERVICE,
    isDryRun,
    source: {
      vintage,
      date: date ?? dayOf(now),
    },
  };
}

function dayOf(moment: Date): string {
  return moment.toLocaleDateString("sv-SE", { timeZone: "Europe/Paris" });
}
