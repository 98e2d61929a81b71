import { join } from "node:path";
import type { MultiPolygon } from "geojson";
import * as v from "valibot";
import type { Position } from "../../src/domain/geo/position.ts";
import type { Departement } from "../../src/domain/territory.ts";
import { OnlineFault } from "../online/ask-politely.ts";
import { readText } from "../read-text.ts";

/** The published outline of a commune: rings are closed, holes follow their outer ring (RFC 7946). */
export interface Contour {
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** Source of outlines: a folder of files downloaded before, or the service. */
export type ContourOrigin =
  | { readonly kind: "folder"; readonly folder: string }
  | { readonly kind: "service"; readonly base: string; readonly ask: (url: string) => Promise<unknown> };

/** Metropolitan France, in degrees: outside, the axes are swapped or the projection is another. */
const [WEST, SOUTH, EAST, NORTH] = [-5.5, 41, 10, 51.5];

const positionSchema = v.pipe(
  v.array(v.number()),
  v.minLength(2),
  v.check(([x = Number.NaN, y = Number.NaN]) => x >= WEST && x <= EAST && y >= SOUTH && y <= NORTH),
  v.transform(([x = 0, y = 0]): Position => [x, y]),
);
const polygonSchema = v.pipe(v.array(v.pipe(v.array(positionSchema), v.minLength(4))), v.minLength(1));
const featureSchema = v.object({
  properties: v.object({ code: v.string(), nom: v.string() }),
  geometry: v.variant("type", [
    v.object({ type: v.literal("Polygon"), coordinates: polygonSchema }),
    v.object({ type: v.literal("MultiPolygon"), coordinates: v.pipe(v.array(polygonSchema), v.minLength(1)) }),
  ]),
});
const listSchema = v.object({ features: v.pipe(v.array(v.unknown()), v.minLength(1)) });

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
    try {
      const json: unknown = origin.kind === "service" ? await origin.ask(where) : JSON.parse(readText(where));
      const read = readContours(json, departement);
      if (typeof read === "string") return `${read} Lu dans : ${where}`;
      contours.push(...read);
    } catch (error) {
      return describeFault(error, where);
    }
  }
  return contours;
}

function addressOf({ code }: Departement, origin: ContourOrigin): string {
  if (origin.kind === "folder") return join(origin.folder, `communes-${code}.geojson`);
  return `${origin.base}/departements/${code}/communes?fields=nom,code&format=geojson&geometry=contour`;
}

function describeFault(error: unknown, where: string): string {
  if (error instanceof OnlineFault) return error.message;
  const why = error instanceof Error ? error.message : String(error);
  return `${where} ne peut pas être lu (${why}). Téléchargez-le à nouveau, ou relancez sans --from.`;
}

/**
 * Reads the communes of a département from the answer of geo.api.gouv.fr to `format=geojson&geometry=contour`, or returns the fault in
 * French, with the commune.
 */
export function readContours(json: unknown, { code, name }: Departement): readonly Contour[] | string {
  const answer = v.safeParse(listSchema, json);
  if (!answer.success) return `${name} (${code}) : la réponse n’est pas une liste de communes (« features »).`;
  const contours: Contour[] = [];
  const seen = new Set<string>();
  for (const [index, feature] of answer.output.features.entries()) {
    const where = `${name} (${code}), commune n° ${index + 1}`;
    const parsed = v.safeParse(featureSchema, feature);
    if (!parsed.success) return `${where} : contour illisible (${v.getDotPath(parsed.issues[0]) ?? "feature"}).`;
    const { properties, geometry } = parsed.output;
    if (!properties.code.startsWith(code))
      return `${where} : le code ${properties.code} est celui d’un autre département.`;
    if (seen.has(properties.code)) return `${where} : le code ${properties.code} y est deux fois.`;
    seen.add(properties.code);
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    contours.push({ code: properties.code, name: properties.nom, polygons });
  }
  return contours;
}

export function toMultiPolygon({ polygons }: Contour): MultiPolygon {
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map((position) => [...position])));
  return { type: "MultiPolygon", coordinates };
}
