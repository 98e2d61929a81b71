import { mergeArcs, quantize } from "topojson-client";
import type { GeometryCollection, Topology, Transform } from "topojson-specification";
import { doubledArea } from "../../src/domain/geo/doubled-area.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { Commune, Departement, Epci } from "../../src/domain/territory.ts";
import { simplifyArcs, type WeighedOutlines } from "./simplify-arcs.ts";
import {
  type Area,
  type AreaGeometry,
  arcsOf,
  areasOf,
  type CommuneTopology,
  holds,
  ringsOf,
  toArea,
} from "./topology.ts";

/** Communes have only their code, to keep the file small: communes.json has their names. */
type TerritoryProperties = { code: string; name?: string };
export type TerritoryTopology = Topology<{
  communes: GeometryCollection<TerritoryProperties>;
  epci: GeometryCollection<TerritoryProperties>;
  departements: GeometryCollection<TerritoryProperties>;
}>;

/** A commune as the outlines know it. */
export type OutlinedCommune = Pick<Commune, "code" | "name" | "position" | "codeEpci" | "codeDepartement">;

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
 * from their arcs. Arcs stay those of the given topology, in its order. A ring that would collapse, change its area by over 10 % or lose its seat
 * keeps more vertices.
 */
export function buildOverview(weighed: WeighedOutlines, levels: Levels): TerritoryTopology {
  const tolerances = weighed.topology.arcs.map(() => TOLERANCE_M2);
  const whole = simplifyArcs(weighed, () => 0);
  const seats = new Map<string, Position>(levels.communes.map(({ code, position }) => [code, position]));
  let doubtful = areasOf(whole.objects.communes).map((geometry) =>
    describe(toArea(whole, geometry), geometry, seats.get(String(geometry.id))),
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
  readonly seat: Position | undefined;
}

function describe(area: Area, geometry: AreaGeometry, seat: Position | undefined): WholeCommune {
  const isInside = seat !== undefined && holds(area, seat);
  return { geometry, doubledAreas: ringsOf(area).map(doubledArea), seat: isInside ? seat : undefined };
}

function isDistorted(drawn: Area, { doubledAreas, seat }: WholeCommune): boolean {
  const isChanged = ringsOf(drawn).some((ring, rank) => {
    const before = doubledAreas[rank] ?? 0;
    return Math.abs(doubledArea(ring) - before) > AREA_TOLERANCE * Math.abs(before);
  });
  return isChanged || (seat !== undefined && !holds(drawn, seat));
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
