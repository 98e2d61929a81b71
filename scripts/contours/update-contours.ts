import { describeProblems } from "../../src/data/csv/problem.ts";
import { writeRows } from "../../src/data/csv/write-rows.ts";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import { checkOutlines } from "../outlines/check-outlines.ts";
import { COMMUNES_FILE } from "../outlines/topology.ts";
import { joinCommunes } from "../pipeline/join-communes.ts";
import { readOfficialCodes } from "../pipeline/official-codes.ts";
import { readTables, type Tables } from "../pipeline/read-tables.ts";
import { TABLES } from "../pipeline/table-columns.ts";
import { toJsonText } from "../pipeline/write-dataset.ts";
import { describeUpdate } from "./describe-update.ts";
import { dissolveCommunes } from "./dissolve-communes.ts";
import { explainLost } from "./explain-lost.ts";
import { type ContourOrigin, gatherContours } from "./gather-contours.ts";
import { matchCommunes } from "./match-communes.ts";

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

  const lines = describeUpdate({ matched, outlines, contours: contours.length });
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
