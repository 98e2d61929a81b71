import { area } from "@turf/turf";
import { createContains } from "../../src/domain/geo/point-in-polygon.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import {
  type Area,
  type AreaGeometry,
  arcsOf,
  areasOf,
  type CommuneTopology,
  holds,
  type OutlinedCommune,
  ringsOf,
  type TerritoryTopology,
  toArea,
} from "./topology.ts";

/** A fault of the outlines, in French for their maintainers. */
export interface OutlineProblem {
  readonly kind: "absent" | "seat" | "people" | "area" | "border";
  /** Of communes, or of an EPCI or a département. */
  readonly codes: readonly string[];
  readonly reason: string;
}

/** Areas in km²; of communes the smallest is 05082 with 0.59, the largest 73290 with 455. */
const BOUNDS_KM2 = { commune: [0.3, 600], departement: [3_000, 9_000] } as const;
/** Share of the demand points that may lie outside their commune: centres of squares of the census on a limit. */
const PEOPLE_TOLERANCE = 0.001;
/** Greatest relative difference between a département and the sum of its communes. */
const SUM_TOLERANCE = 1e-6;
/** Greatest relative difference between a territory in the overview and in the table. */
const OVERVIEW_TOLERANCE = 0.1;

/** Demand points by code of commune. */
export type PeopleOfCommunes = ReadonlyMap<string, readonly Position[]>;

/**
 * Checks the table of outlines for the given communes: each has one, with its seat inside and a plausible area; people live inside; every arc is
 * the limit of one or two communes.
 */
export function checkOutlines(
  outlines: CommuneTopology,
  communes: readonly OutlinedCommune[],
  people: PeopleOfCommunes,
): readonly OutlineProblem[] {
  const areaOf = new Map(
    areasOf(outlines.objects.communes).map((geometry) => [String(geometry.id), toArea(outlines, geometry)]),
  );
  return [
    ...checkCodes(areaOf, communes),
    ...checkSeats(areaOf, communes, "la mairie n'est pas dans son contour"),
    ...checkPeople(areaOf, people),
    ...checkArcs(outlines),
    ...[...areaOf].flatMap(([code, outline]) => checkBounds(code, outline, "commune")),
  ];
}

/** Checks that the overview lost no commune and no ring, and that its EPCI and départements are the unions of their communes. */
export function checkOverview(
  overview: TerritoryTopology,
  outlines: CommuneTopology,
  communes: readonly OutlinedCommune[],
): readonly OutlineProblem[] {
  const given = new Map(areasOf(outlines.objects.communes).map((one) => [String(one.id), toArea(outlines, one)]));
  const level = (name: keyof TerritoryTopology["objects"]) =>
    new Map(areasOf(overview.objects[name]).map((one) => [codeOf(one), one] as const));
  const drawn = level("communes");
  const areaOf = new Map([...drawn].map(([code, one]) => [code, toArea(overview, one)]));
  return [
    ...checkCodes(areaOf, communes),
    ...checkSeats(areaOf, communes, "la mairie n'est pas dans son contour simplifié"),
    ...[...areaOf].flatMap(([code, outline]) => checkLikeness(code, outline, given.get(code))),
    ...checkUnions(overview, drawn, level("epci"), communes, ({ codeEpci }) => codeEpci),
    ...checkUnions(overview, drawn, level("departements"), communes, ({ codeDepartement }) => codeDepartement),
    ...[...level("departements")].flatMap(([code, one]) => checkBounds(code, toArea(overview, one), "departement")),
  ];
}

function codeOf({ properties }: AreaGeometry): string {
  const given: { readonly code?: unknown } = properties ?? {};
  return String(given.code);
}

function checkCodes(
  areaOf: ReadonlyMap<string, Area>,
  communes: readonly OutlinedCommune[],
): readonly OutlineProblem[] {
  const known = new Set<string>(communes.map(({ code }) => code));
  return [
    ...[...known]
      .filter((code) => !areaOf.has(code))
      .map((code) => ({ kind: "absent" as const, codes: [code], reason: "cette commune n'a pas de contour" })),
    ...[...areaOf.keys()]
      .filter((code) => !known.has(code))
      .map((code) => ({ kind: "absent" as const, codes: [code], reason: "ce contour n'est d'aucune commune connue" })),
  ];
}

function checkSeats(
  areaOf: ReadonlyMap<string, Area>,
  communes: readonly OutlinedCommune[],
  reason: string,
): readonly OutlineProblem[] {
  return communes
    .filter(({ code, position }) => {
      const outline = areaOf.get(code);
      return outline !== undefined && !holds(outline, position);
    })
    .map(({ code }) => ({ kind: "seat", codes: [code], reason }));
}

function checkPeople(areaOf: ReadonlyMap<string, Area>, people: PeopleOfCommunes): readonly OutlineProblem[] {
  const outside = [...people].flatMap(([code, positions]) => {
    const outline = areaOf.get(code);
    const isInside = outline && createContains([outline.geometry]);
    return positions.filter((position) => isInside?.(position) === false).map(() => code);
  });
  const count = [...people.values()].reduce((sum, positions) => sum + positions.length, 0);
  if (outside.length <= PEOPLE_TOLERANCE * count) return [];
  const reason = `${outside.length} points de population sur ${count} sont hors du contour de leur commune`;
  return [{ kind: "people", codes: [...new Set(outside)], reason }];
}

function checkBounds(code: string, outline: Area, level: keyof typeof BOUNDS_KM2): readonly OutlineProblem[] {
  const [least, most] = BOUNDS_KM2[level];
  const km2 = area(outline) / 1e6;
  if (km2 >= least && km2 <= most) return [];
  const reason = `${km2.toFixed(2).replace(".", ",")} km² : on attend de ${least} à ${most} km²`;
  return [{ kind: "area", codes: [code], reason }];
}

function checkLikeness(code: string, drawn: Area, given: Area | undefined): readonly OutlineProblem[] {
  if (given === undefined) return [];
  const isWhole = ringsOf(drawn).length === ringsOf(given).length;
  const isLike = Math.abs(area(drawn) / area(given) - 1) <= OVERVIEW_TOLERANCE;
  return isWhole && isLike
    ? []
    : [{ kind: "area", codes: [code], reason: "son contour simplifié n'a pas la surface de son contour" }];
}

/** Each arc has at most one commune on either side. */
function checkArcs({ objects }: CommuneTopology): readonly OutlineProblem[] {
  const users = new Map<number, string[]>();
  for (const geometry of areasOf(objects.communes)) {
    for (const arc of arcsOf(geometry)) users.set(arc, [...(users.get(arc) ?? []), String(geometry.id)]);
  }
  return [...users.values()]
    .filter((codes) => codes.length > 2)
    .map((codes) => ({ kind: "border", codes, reason: "ces communes ont une même limite, à plus de deux" }));
}

/** The limit of a territory is made of the arcs that only one of its communes has, and its area is the sum of theirs. */
function checkUnions(
  overview: TerritoryTopology,
  drawn: ReadonlyMap<string, AreaGeometry>,
  territories: ReadonlyMap<string, AreaGeometry>,
  communes: readonly OutlinedCommune[],
  territoryOf: (commune: OutlinedCommune) => string | undefined,
): readonly OutlineProblem[] {
  return [...territories].flatMap(([code, territory]): OutlineProblem[] => {
    const own = communes.flatMap((commune) => (territoryOf(commune) === code ? (drawn.get(commune.code) ?? []) : []));
    const single = new Set<number>();
    for (const arc of own.flatMap(arcsOf)) if (!single.delete(arc)) single.add(arc);
    const limit = new Set(arcsOf(territory));
    const isUnion = limit.size === single.size && [...limit].every((arc) => single.has(arc));
    const sum = own.reduce((total, one) => total + area(toArea(overview, one)), 0);
    const isSum = Math.abs(area(toArea(overview, territory)) / sum - 1) <= SUM_TOLERANCE;
    return isUnion && isSum
      ? []
      : [{ kind: "border", codes: [code], reason: "sa limite n'est pas celle de ses communes" }];
  });
}
