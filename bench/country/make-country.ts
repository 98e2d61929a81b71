import { Delaunay } from "d3-delaunay";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { OfficialCodes } from "../../scripts/pipeline/official-codes.ts";
import { buildTerritories } from "../../scripts/territories/build-territories.ts";
import { STEPS_PER_DEGREE } from "../../scripts/territories/grid.ts";
import type { DepartementOutline } from "../../scripts/territories/read-outlines.ts";
import { ROAD_CLASSES, type RoadNetwork } from "../../src/domain/network/road-network.ts";
import type { Place } from "../../src/domain/place.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { type CommunesAndEpcis, toCommuneColumns } from "../../src/formats/public-data/commune-columns.ts";
import { toDemandColumns } from "../../src/formats/public-data/demand-columns.ts";
import { toNetworkColumns } from "../../src/formats/public-data/network-columns.ts";
import { toPlaceFeature } from "../../src/formats/public-data/write-place-feature.ts";
import { boundingBox } from "../../src/geo/bounding-box.ts";
import { greatCircleDistanceKm } from "../../src/geo/great-circle-distance.ts";
import { createNearestIndex } from "../../src/geo/nearest-index.ts";
import { createContains } from "../../src/geo/point-in-polygon.ts";
import type { Position } from "../../src/geo/position.ts";
import { createRandom } from "../seeded-places.ts";

/** Places of each département: the mean of the France services in metropolitan France. */
const PLACES_OF_A_DEPARTEMENT = 30;
/** Least distance between seats, as a share of their mean distance. */
const LEAST_APART = 0.5;
/** Share of a bounding box along its sides without seats: a seat on a limit has no cell. */
const EDGE = 0.01;
/** Length of roads relative to the straight line: the mean of the region's network. */
const DETOUR = 1.4;
const ROAD_CLASS = ROAD_CLASSES.indexOf("departmental");
/** Points where people live: of each commune, as in the region on average. */
const POINTS_OF_A_COMMUNE = 4;
/** Grid cells over the country, 15 degrees wide, with the step of the region's file. */
const GRID = 15 * STEPS_PER_DEGREE;

/** A made-up country, or a part of it. */
export interface Country extends CommunesAndEpcis {
  readonly outlines: readonly DepartementOutline[];
  readonly places: readonly Place[];
}

/**
 * The communes of France with their official names, at made-up seats within the outline of their département, and made-up places, each a
 * copy of one of `templates` moved to a seat. Equal for the same seed. No position stands for a real one.
 */
export function makeCountry(
  official: OfficialCodes,
  outlines: readonly DepartementOutline[],
  templates: readonly Place[],
  seed: number,
): Country {
  const random = createRandom(seed);
  const communes = outlines.flatMap((outline) => {
    const inside = [...official.communes.values()].filter(({ departement }) => departement === outline.code);
    const seats = spreadSeats(outline, inside.length, random);
    return inside.map(
      ({ code, name, population, codeEpci, postcodes, formerNames }, at): Commune => ({
        code,
        name,
        population,
        codeEpci,
        postcodes,
        otherNames: formerNames,
        codeDepartement: outline.code,
        position: seats[at] ?? [0, 0],
      }),
    );
  });
  const places = outlines.flatMap(({ code: codeDepartement }) => {
    const inside = communes.filter((commune) => commune.codeDepartement === codeDepartement);
    return Array.from({ length: PLACES_OF_A_DEPARTEMENT }, (_, rank) => {
      const template = templates[Math.floor(random() * templates.length)];
      const commune = inside[Math.floor(random() * inside.length)];
      if (template === undefined || commune === undefined) throw new Error("no template or no commune");
      return movedTo(template, commune, `essai-${codeDepartement}-${rank}`);
    });
  });
  const epcis = official.epcis.map(({ code, name, memberCodes }) => ({
    code,
    name,
    communesInRegion: 0,
    communesInAll: memberCodes.length,
  }));
  return { communes: communes.sort((a, b) => (a.code < b.code ? -1 : 1)), epcis, outlines, places };
}

function movedTo(template: Place, commune: Commune, id: string): Place {
  const [record] = template.records;
  const { code: codeCommune, name, codeDepartement, codeEpci, position } = commune;
  return {
    ...template,
    id,
    records: [{ ...record, id }],
    commune: name,
    codeCommune,
    codeDepartement,
    codeEpci,
    position,
    stops: [],
  };
}

/** The départements of a shard, by the code of its own: that one, and those with a seat within some kilometres of one of its seats. */
export function listShards({ communes, outlines }: Country, nearKm: number): ReadonlyMap<string, readonly string[]> {
  const seatsOf = new Map(
    outlines.map(({ code }) => [code as string, communes.filter((commune) => commune.codeDepartement === code)]),
  );
  const shards = new Map<string, string[]>();
  for (const [code, seats] of seatsOf) {
    const own = createNearestIndex(seats.map(({ position }) => position));
    const isNear = ({ position }: Commune) => (own.nearest(position)?.distanceKm ?? Number.POSITIVE_INFINITY) <= nearKm;
    const near = [...seatsOf].flatMap(([other, others]) => (other === code || others.some(isNear) ? [other] : []));
    shards.set(code, near);
  }
  return shards;
}

/** The part of a country in some départements. */
export function partOf({ communes, epcis, outlines, places }: Country, codes: readonly string[]): Country {
  const inside = communes.filter(({ codeDepartement }) => codes.includes(codeDepartement));
  const members = new Map<string, number>();
  for (const { codeEpci } of inside) if (codeEpci) members.set(codeEpci, (members.get(codeEpci) ?? 0) + 1);
  return {
    communes: inside,
    epcis: epcis.flatMap((epci) => {
      const communesInRegion = members.get(epci.code);
      return communesInRegion === undefined ? [] : [{ ...epci, communesInRegion }];
    }),
    outlines: outlines.filter(({ code }) => codes.includes(code)),
    places: places.filter(({ codeDepartement = "" }) => codes.includes(codeDepartement)),
  };
}

/** The files of public/data that depend on the country, in the format of `npm run data`, without outlines and manifest. */
export function writeFiles(part: Country): ReadonlyMap<string, string> {
  const seats = part.communes.map(({ position }) => position);
  const features = part.places.map(toPlaceFeature);
  return new Map(
    Object.entries({
      "points.geojson": { type: "FeatureCollection", features },
      "communes.json": toCommuneColumns(part),
      "road-network.json": toNetworkColumns(makeRoads(seats)),
      "demand.json": toDemandColumns(makeSettlement(part.communes), part.communes),
      "neighbours.geojson": { type: "FeatureCollection", features: [] },
    }).map(([name, content]) => [name, JSON.stringify(content)]),
  );
}

/** Schematic territories, one département after the other (all at once took minutes), in one topology; EPCI in several are joined. */
export function makeOutlines({ communes, epcis, outlines }: Country): Topology {
  const parts = outlines.map((outline) =>
    buildTerritories({
      communes: communes.filter(({ codeDepartement }) => codeDepartement === outline.code),
      epcis,
      departements: [outline],
    }),
  );
  const collections = (["communes", "epci", "departements"] as const).map((level) => {
    const byCode = new Map<string, FeatureCollection<Polygon | MultiPolygon>["features"][number]>();
    for (const part of parts) {
      const { features } = feature(part, part.objects[level] as GeometryCollection) as FeatureCollection<
        Polygon | MultiPolygon
      >;
      for (const shape of features) {
        const code = String(shape.properties?.["code"]);
        const former = byCode.get(code);
        const coordinates = [former, shape].flatMap((one) => (one === undefined ? [] : polygonsOf(one.geometry)));
        byCode.set(code, { ...shape, geometry: { type: "MultiPolygon", coordinates } });
      }
    }
    const sorted = [...byCode].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shape]) => shape);
    return [level, { type: "FeatureCollection", features: sorted }] as const;
  });
  return topology(Object.fromEntries(collections), GRID) as Topology;
}

function polygonsOf(shape: Polygon | MultiPolygon): MultiPolygon["coordinates"] {
  return shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
}

/** Random positions in the bounding box of an outline; keeps those inside and away from others. */
function spreadSeats({ rings }: DepartementOutline, count: number, random: () => number): readonly Position[] {
  const isInside = createContains(rings.map((ring) => ({ type: "Polygon", coordinates: [ring.map((p) => [...p])] })));
  const [west, south, east, north] = boundingBox(rings.flat());
  const [width, height] = [east - west, north - south];
  const seats: Position[] = [];
  let apart = LEAST_APART * Math.sqrt((width * height) / (2 * count));
  for (let drawn = 0; seats.length < count; drawn++) {
    // When the outline has less room than half its bounding box, the least distance shrinks.
    if (drawn % (20 * count) === 20 * count - 1) apart *= 0.8;
    const [across, up] = [random(), random()].map((share) => EDGE + (1 - 2 * EDGE) * share) as [number, number];
    const seat = [rounded(west + across * width), rounded(south + up * height)] as const;
    if (isInside(seat) && seats.every((other) => Math.hypot(other[0] - seat[0], other[1] - seat[1]) > apart)) {
      seats.push(seat);
    }
  }
  return seats;
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(5));
}

/** Made-up roads: each seat is joined to its neighbours in the Delaunay triangulation; no passes, no climbs. */
function makeRoads(seats: readonly Position[]): RoadNetwork {
  const { triangles } = Delaunay.from(seats.map(([longitude, latitude]) => [longitude * 0.7, latitude]));
  const keys = new Set<number>();
  for (let at = 0; at < triangles.length; at += 3) {
    const corners = [triangles[at] ?? 0, triangles[at + 1] ?? 0, triangles[at + 2] ?? 0];
    for (const [rank, a] of corners.entries()) {
      const b = corners[(rank + 1) % 3] ?? 0;
      keys.add(Math.min(a, b) * seats.length + Math.max(a, b));
    }
  }
  const edges = [...keys]
    .sort((a, b) => a - b)
    .map((key) => [Math.floor(key / seats.length), key % seats.length] as const);
  const lengthOf = ([from, to]: readonly [number, number]) =>
    DETOUR * greatCircleDistanceKm(seats[from] ?? [0, 0], seats[to] ?? [0, 0]);
  return {
    seatCount: seats.length,
    passages: [],
    longitudes: Float64Array.from(seats, ([longitude]) => longitude),
    latitudes: Float64Array.from(seats, ([, latitude]) => latitude),
    references: [],
    edges: {
      from: Uint16Array.from(edges, ([from]) => from),
      to: Uint16Array.from(edges, ([, to]) => to),
      lengthKm: Float64Array.from(edges, lengthOf),
      climbM: new Uint16Array(edges.length),
      ascentM: new Uint16Array(edges.length),
      roadClass: new Uint8Array(edges.length).fill(ROAD_CLASS),
      reference: new Int16Array(edges.length).fill(-1),
      shape: edges.map(() => undefined),
    },
    carEdgeCount: edges.length,
  };
}

/** The people of each commune, in equal parts at points around its seat. */
function makeSettlement(communes: readonly Commune[]) {
  const around = Array.from({ length: POINTS_OF_A_COMMUNE }, (_, rank): Position => [rank * 0.004, (rank % 2) * 0.004]);
  const positions = communes.flatMap(({ position: [longitude, latitude] }) =>
    around.map(([east, north]): [number, number] => [longitude + east, latitude + north]),
  );
  const share = (part: number) =>
    Uint32Array.from(positions, (_, at) => {
      const { population = 0 } = communes[Math.floor(at / POINTS_OF_A_COMMUNE)] ?? {};
      return Math.round((part * population) / POINTS_OF_A_COMMUNE);
    });
  return {
    starts: Uint32Array.from({ length: communes.length + 1 }, (_, rank) => rank * POINTS_OF_A_COMMUNE),
    positions,
    people: {
      tous: share(1),
      "65-ans-et-plus": share(0.2),
      "sans-voiture": share(0.1),
    },
  };
}
