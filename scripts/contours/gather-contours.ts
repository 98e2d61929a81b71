import { join } from "node:path";
import type { Departement } from "../../src/domain/territory.ts";
import { OnlineFault } from "../online/online-fault.ts";
import { readText } from "../read-text.ts";
import { type Contour, readContours } from "./read-contours.ts";

/** Source of outlines: a folder of files downloaded before, or the service. */
export type ContourOrigin =
  | { readonly kind: "folder"; readonly folder: string }
  | { readonly kind: "service"; readonly base: string; readonly ask: (url: string) => Promise<unknown> };

/**
 * Reads the outlines of the communes of each département, one département after the other, and reports each request before it is sent,
 * since an answer may take a minute. Returns the first fault in French and ends there: a region with a hole is of no use.
 */
export async function gatherContours(
  departements: readonly Departement[],
  origin: ContourOrigin,
  say: (line: string) => void,
): Promise<readonly Contour[] | string> {
  const contours: Contour[] = [];
  for (const departement of departements) {
    const where = addressOf(departement, origin);
    say(`${departement.code} ${departement.name} : ${where}`);
    const json = await readJson(where, origin);
    if (typeof json === "string") return json;
    const read = readContours(json.value, departement);
    if (typeof read === "string") return `${read} Lu dans : ${where}`;
    contours.push(...read);
  }
  return contours;
}

function addressOf({ code }: Departement, origin: ContourOrigin): string {
  if (origin.kind === "folder") return join(origin.folder, `communes-${code}.geojson`);
  return `${origin.base}/departements/${code}/communes?fields=nom,code&format=geojson&geometry=contour`;
}

async function readJson(where: string, origin: ContourOrigin): Promise<{ readonly value: unknown } | string> {
  try {
    const value: unknown = origin.kind === "service" ? await origin.ask(where) : JSON.parse(readText(where));
    return { value };
  } catch (error) {
    if (error instanceof OnlineFault) return error.message;
    const why = error instanceof SyntaxError ? "ce n’est pas du JSON, ou le fichier est coupé" : messageOf(error);
    return `${where} ne peut pas être lu : ${why}. Téléchargez-le à nouveau, ou relancez sans --from.`;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return "ce fichier n’existe pas";
  return error instanceof Error ? error.message : String(error);
}
