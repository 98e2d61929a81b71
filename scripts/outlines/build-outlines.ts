import { gzipSync } from "node:zlib";
import { mergeArcs, quantize } from "topojson-client";
import { presimplify, sphericalTriangleArea } from "topojson-simplify";
import type { GeometryCollection, Transform } from "topojson-specification";
import type { Problem } from "../../src/data/csv/table-schema.ts";
import type { FinerTopology } from "../../src/data/dataset/decode-topology.ts";
import { fileOf, RESOURCES } from "../../src/data/resources.ts";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { Departement, Epci } from "../../src/domain/territory.ts";
import { toJsonText } from "../pipeline/manifest.ts";
import { checkOutlines, type PeopleOfCommunes } from "./check-outlines.ts";
import {
  type Area,
  type AreaGeometry,
  arcsOf,
  areasOf,
  type CommuneTopology,
  holds,
  type OutlinedCommune,
  ringsOf,
  type TerritoryProperties,
  type TerritoryTopology,
  toArea,
} from "./topology.ts";

export interface BuiltOutlines {
  /** The overview, and a finer file for each département, by name. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Builds and checks the outlines of all territories from those of the communes. */
export function buildOutlines(outlines: CommuneTopology, levels: Levels, people: PeopleOfCommunes): BuiltOutlines {
  const weighed = weighVertices(outlines);
  const overview = buildOverview(weighed, levels);
  const finer = [...buildFiner(weighed, levels.communes)].map(
    ([code, text]) => [fileOf("finerOutlines", code), text] as const,
  );
  return {
    files: new Map([[RESOURCES.outlines.file, toJsonText(overview)], ...finer]),
    problems: checkOutlines(outlines, levels.communes, people),
  };
}

export interface Levels {
  readonly communes: readonly OutlinedCommune[];
  readonly epcis: readonly Pick<Epci, "code" | "name">[];
  readonly departements: readonly Departement[];
}

/** The grid of the overview, in degrees: 24 m by 33 m. */
const OVERVIEW_GRID: Transform = { scale: [0.0003, 0.0003], translate: [4, 43] };
const TOLERANCE_M2 = 75_000;
/** Where it would distort a commune, the tolerance is divided by this, again and again. */
const FINER = 4;
/** Greatest relative change of the area of a ring. */
const AREA_TOLERANCE = 0.1;

/**
 * Builds the outlines of all territories for the whole region: communes simplified to triangles of 75,000 m², EPCI and départements dissolved
 * from their arcs. Arcs stay those of the given topology, in its order. A ring that would collapse, change its area by over 10 % or lose its town hall
 * keeps more vertices.
 */
function buildOverview(weighed: WeighedOutlines, levels: Levels): TerritoryTopology {
  const tolerances = weighed.topology.arcs.map(() => TOLERANCE_M2);
  const whole = simplifyArcs(weighed, () => 0);
  const townHalls = new Map<string, Position>(levels.communes.map(({ code, position }) => [code, position]));
  let doubtful = areasOf(whole.objects.communes).map((geometry) =>
    describe(toArea(whole, geometry), geometry, townHalls.get(String(geometry.id))),
  );
  for (;;) {
    const overview = quantize(
      simplifyArcs(weighed, (arc) => tolerances[arc] ?? 0),
      OVERVIEW_GRID,
    );
    doubtful = doubtful.filter((commune) => isDistorted(toArea(overview, commune.geometry), commune));
    const arcs = new Set(doubtful.flatMap(({ geometry }) => arcsOf(geometry)));
    if (arcs.size === 0 || [...arcs].every((arc) => (tolerances[arc] ?? 0) < 1)) return dissolve(overview, levels);
    for (const arc of arcs) tolerances[arc] = (tolerances[arc] ?? 0) / FINER;
  }
}

/** A commune before it is simplified. */
interface WholeCommune {
  readonly geometry: AreaGeometry;
  /** Of each ring, signed. */
  readonly doubledAreas: readonly number[];
  /** Undefined where it lies outside already. */
  readonly townHall: Position | undefined;
}

function describe(area: Area, geometry: AreaGeometry, townHall: Position | undefined): WholeCommune {
  const isInside = townHall !== undefined && holds(area, townHall);
  return { geometry, doubledAreas: ringsOf(area).map(doubledArea), townHall: isInside ? townHall : undefined };
}

function isDistorted(drawn: Area, { doubledAreas, townHall }: WholeCommune): boolean {
  const isChanged = ringsOf(drawn).some((ring, rank) => {
    const before = doubledAreas[rank] ?? 0;
    return Math.abs(doubledArea(ring) - before) > AREA_TOLERANCE * Math.abs(before);
  });
  return isChanged || (townHall !== undefined && !holds(drawn, townHall));
}

/** The three levels, each in the order of codes; a territory without any commune here is left out. */
function dissolve(outlines: CommuneTopology, { communes, epcis, departements }: Levels): TerritoryTopology {
  const geometryOf = new Map(areasOf(outlines.objects.communes).map((geometry) => [String(geometry.id), geometry]));
  const merge = (
    territories: readonly { readonly code: string; readonly name: string }[],
    codeOf: (commune: OutlinedCommune) => string | undefined,
  ) =>
    collect(
      territories.flatMap(({ code, name }) => {
        const own = communes.filter((commune) => codeOf(commune) === code);
        const parts = own.flatMap((commune) => geometryOf.get(commune.code) ?? []);
        return parts.length === 0 ? [] : [toTerritory(mergeArcs(outlines, parts), { code, name })];
      }),
    );
  return {
    ...outlines,
    objects: {
      communes: collect([...geometryOf].map(([code, geometry]) => toTerritory(geometry, { code }))),
      epci: merge(epcis, ({ codeEpci }) => codeEpci),
      departements: merge(departements, ({ codeDepartement }) => codeDepartement),
    },
  };
}

type Territory = AreaGeometry & { properties: TerritoryProperties };

function collect(territories: Territory[]): GeometryCollection<TerritoryProperties> {
  return {
    type: "GeometryCollection",
    geometries: territories.sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1)),
  };
}

/** A single polygon is a Polygon, not a MultiPolygon. */
function toTerritory(geometry: AreaGeometry, properties: TerritoryProperties): Territory {
  if (geometry.type === "Polygon") return { type: "Polygon", properties, arcs: geometry.arcs };
  const [only, ...others] = geometry.arcs;
  return only !== undefined && others.length === 0
    ? { type: "Polygon", properties, arcs: only }
    : { type: "MultiPolygon", properties, arcs: geometry.arcs };
}

/** The grid of the finer limits, in degrees: 6 m by 8 m. */
const FINER_GRID: Transform = { scale: [0.000075, 0.000075], translate: [4, 43] };
/** Tolerances in square metres; the first keeps every vertex of the table. */
const TOLERANCES_M2 = [1_500, 2_500, 4_000, 6_000, 9_000];
/**
 * Builds a file for each département with the limits of its communes as fine as its size permits. The limits of two départements are the same in
 * both files.
 */
function buildFiner(
  weighed: WeighedOutlines,
  communes: readonly OutlinedCommune[],
): ReadonlyMap<CodeDepartement, string> {
  const ranksOf = groupArcs(weighed.topology, communes);
  const common = listCommon([...ranksOf.values()]);
  const files = new Map<CodeDepartement, string>();
  for (const tolerance of TOLERANCES_M2) {
    const missing = [...ranksOf].filter(([code]) => !files.has(code));
    if (missing.length === 0) break;
    const simplified = simplifyArcs(weighed, (rank) => (common.has(rank) ? 0 : tolerance));
    const level = quantize(simplified, FINER_GRID);
    for (const [code, ranks] of missing) {
      const text = toText(level, ranks);
      const fits = gzipSync(text).length <= 1000 * RESOURCES.finerOutlines.limitKb;
      if (fits || tolerance === TOLERANCES_M2.at(-1)) files.set(code, text);
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The numbers that occur in several lists. */
function listCommon(lists: readonly (readonly number[])[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const common = new Set<number>();
  for (const rank of lists.flat()) {
    if (seen.has(rank)) common.add(rank);
    seen.add(rank);
  }
  return common;
}

/** The arcs of the communes of each département, in ascending order. */
function groupArcs(
  { objects }: CommuneTopology,
  communes: readonly OutlinedCommune[],
): ReadonlyMap<CodeDepartement, readonly number[]> {
  const departementOf = new Map<string, CodeDepartement>(
    communes.map(({ code, codeDepartement }) => [code, codeDepartement]),
  );
  const groups = new Map<CodeDepartement, Set<number>>();
  for (const geometry of areasOf(objects.communes)) {
    const departement = departementOf.get(String(geometry.id));
    if (departement === undefined) continue;
    const group = groups.get(departement) ?? new Set();
    groups.set(departement, group);
    for (const arc of arcsOf(geometry)) group.add(arc);
  }
  return new Map([...groups].map(([code, group]) => [code, [...group].sort((a, b) => a - b)]));
}

function toText({ arcs, transform }: CommuneTopology, ranks: readonly number[]): string {
  const finer: FinerTopology = {
    type: "Topology",
    ...(transform && { transform }),
    objects: {
      limits: { type: "MultiLineString", properties: { ranks: [...ranks] }, arcs: ranks.map((_, at) => [at]) },
    },
    arcs: ranks.map((rank) => arcs[rank] ?? []),
  };
  return toJsonText(finer);
}

const EARTH_RADIUS_M = 6_371_008.8;

/** Outlines whose vertices have their weight as third number: the area in square metres of the triangle that they add to their line. */
export interface WeighedOutlines {
  readonly topology: CommuneTopology;
}

/** Weighs the vertices of every arc by Visvalingam and Whyatt (1993). */
export function weighVertices(outlines: CommuneTopology): WeighedOutlines {
  return {
    topology: presimplify(outlines, (triangle) => sphericalTriangleArea(triangle) * EARTH_RADIUS_M ** 2),
  };
}

/** The same outlines without the vertices that weigh less than the tolerance of their arc. The ends of arcs do not move. */
function simplifyArcs({ topology }: WeighedOutlines, toleranceOf: (arc: number) => number): CommuneTopology {
  const arcs = topology.arcs.map((arc, rank) => {
    const tolerance = toleranceOf(rank);
    return arc.filter(([, , weight = Number.POSITIVE_INFINITY]) => weight >= tolerance).map(([x = 0, y = 0]) => [x, y]);
  });
  return { ...topology, arcs };
}

/** Twice the signed area of a closed ring in square degrees, positive when counter-clockwise. */
function doubledArea(ring: readonly (readonly number[])[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [x1 = 0, y1 = 0] = ring[at - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[at] ?? [];
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return sum;
}
