import { area } from "@turf/turf";
import type { Problem } from "../../src/data/csv/table-schema.ts";
import { createContains } from "../../src/domain/geo/point-in-polygon.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import {
  type Area,
  type AreaGeometry,
  arcsOf,
  areasOf,
  COMMUNES_FILE,
  type CommuneTopology,
  holds,
  type OutlinedCommune,
  toArea,
} from "./topology.ts";

/** Areas of communes in km²: the smallest is 05082 with 0.59, the largest 73290 with 455. */
const [LEAST_KM2, MOST_KM2] = [0.3, 600];
/** Share of the demand points that may lie outside their commune: centres of squares of the census on a limit. */
const PEOPLE_TOLERANCE = 0.001;

/** Demand points by code of commune. */
export type PeopleOfCommunes = ReadonlyMap<string, readonly Position[]>;

/**
 * Checks the table of outlines for the given communes: each has one, with its town hall inside and a plausible area; people live inside; every arc is
 * the limit of one or two communes.
 */
export function checkOutlines(
  outlines: CommuneTopology,
  communes: readonly OutlinedCommune[],
  people: PeopleOfCommunes,
): readonly Problem[] {
  const geometries = areasOf(outlines.objects.communes);
  const areaOf = new Map(geometries.map((geometry) => [String(geometry.id), toArea(outlines, geometry)]));
  const known = new Set<string>(communes.map(({ code }) => code));
  return [
    ...[...known]
      .filter((code) => !areaOf.has(code))
      .map((code) => problem("absent", code, "cette commune n'a pas de contour")),
    ...[...areaOf.keys()]
      .filter((code) => !known.has(code))
      .map((code) => problem("absent", code, "ce contour n'est d'aucune commune connue")),
    ...communes.flatMap(({ code, position }) => {
      const outline = areaOf.get(code);
      if (outline === undefined || holds(outline, position)) return [];
      return [problem("town hall", code, "la mairie n'est pas dans son contour")];
    }),
    ...checkPeople(areaOf, people),
    ...checkArcs(geometries),
    ...[...areaOf].flatMap(([code, outline]) => {
      const km2 = area(outline) / 1e6;
      if (km2 >= LEAST_KM2 && km2 <= MOST_KM2) return [];
      const size = km2.toFixed(2).replace(".", ",");
      return [problem("area", code, `${size} km² : on attend de ${LEAST_KM2} à ${MOST_KM2} km²`)];
    }),
  ];
}

function checkPeople(areaOf: ReadonlyMap<string, Area>, people: PeopleOfCommunes): readonly Problem[] {
  const outside = [...people].flatMap(([code, positions]) => {
    const outline = areaOf.get(code);
    const isInside = outline && createContains([outline.geometry]);
    return positions.filter((position) => isInside?.(position) === false).map(() => code);
  });
  const count = [...people.values()].reduce((sum, positions) => sum + positions.length, 0);
  if (outside.length <= PEOPLE_TOLERANCE * count) return [];
  const reason = `${outside.length} points de population sur ${count} sont hors du contour de leur commune`;
  return [problem("people", [...new Set(outside)].join(" "), reason)];
}

/** Each arc has at most one commune on either side. */
function checkArcs(geometries: readonly AreaGeometry[]): readonly Problem[] {
  const users = new Map<number, string[]>();
  for (const geometry of geometries) {
    for (const arc of arcsOf(geometry)) users.set(arc, [...(users.get(arc) ?? []), String(geometry.id)]);
  }
  return [...users.values()]
    .filter((codes) => codes.length > 2)
    .map((codes) => problem("border", codes.join(" "), "ces communes ont une même limite, à plus de deux"));
}

function problem(field: string, codes: string, reason: string): Problem {
  return { file: COMMUNES_FILE, line: 1, field, value: codes, reason };
}
