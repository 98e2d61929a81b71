import type { OutlineSource } from "../../src/domain/outlines.ts";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import { describeProblems } from "../../src/formats/csv/problem.ts";
import { joinCommunes } from "../pipeline/join-communes.ts";
import { readOfficialCodes } from "../pipeline/official-codes.ts";
import { readTables } from "../pipeline/read-tables.ts";
import { writeAtomically } from "../write-atomically.ts";
import { checkContours } from "./check-contours.ts";
import { describeUpdate } from "./describe-update.ts";
import { drawContours, LIMIT_BYTES } from "./draw-contours.ts";
import { explainLost } from "./explain-lost.ts";
import { type ContourOrigin, gatherContours } from "./gather-contours.ts";
import { matchCommunes } from "./match-communes.ts";

export interface UpdateRequest {
  /** Root of the project, with its tables and packages. */
  readonly root: string;
  /** The output file. */
  readonly target: string;
  readonly origin: ContourOrigin;
  readonly source: OutlineSource;
  readonly isDryRun: boolean;
  readonly say: (line: string) => void;
  readonly limitBytes?: number;
}

export interface UpdateOutcome {
  readonly isDone: boolean;
  /** Output in French: the findings, or the reason why no file was written. */
  readonly lines: readonly string[];
}

/** Updates the official outlines from their source to the file that the page reads; writes it only without any problem. */
export async function updateContours(request: UpdateRequest): Promise<UpdateOutcome> {
  const { root, target, origin, source, isDryRun, say, limitBytes = LIMIT_BYTES } = request;
  const { tables, problems } = readTables(root);
  const official = readOfficialCodes(root);
  const { communes, epcis, problems: communeProblems } = joinCommunes(tables.communes, official);
  if (problems.length + communeProblems.length > 0) return refuse(describeProblems([...problems, ...communeProblems]));

  const contours = await gatherContours(DEPARTEMENTS, origin, say);
  if (typeof contours === "string") return refuse([contours]);
  const matched = matchCommunes(contours, communes, official.current);
  const unmatched = explainLost(matched, contours);
  if (unmatched.length > 0) return refuse(unmatched);

  say("Assemblage et généralisation…");
  const drawn = drawContours({ parts: matched.parts, epcis, departements: DEPARTEMENTS, source }, limitBytes);
  if (drawn === undefined)
    return refuse([`Même généralisés au plus, les contours pèsent plus de ${limitBytes / 1000} ko.`]);
  const findings = checkContours(drawn.topology, communes);
  if (findings.problems.length > 0) return refuse(findings.problems);

  if (!isDryRun) writeAtomically(target, drawn.text);
  const lines = describeUpdate({
    matched,
    drawn,
    communes: communes.length,
    notes: findings.notes,
    contours: contours.length,
  });
  return { isDone: true, lines: [...lines, isDryRun ? "Essai : rien n’a été écrit." : `Écrit : ${target}`] };
}

function refuse(problems: readonly string[]): UpdateOutcome {
  return { isDone: false, lines: [...problems, `${problems.length} problème(s) : rien n’a été écrit.`] };
}
