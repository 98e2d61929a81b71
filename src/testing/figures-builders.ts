import fc from "fast-check";
import type { Feature, Polygon } from "geojson";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../domain/codes.ts";
import type { Figures, TerritoryFigures } from "../domain/figures/figures.ts";
import { USUAL_SETTINGS } from "../domain/figures/settings.ts";
import { nearestCosts } from "../domain/geo/nearest-index.ts";
import type { Position } from "../domain/geo/position.ts";
import { listStraightCosts } from "../domain/siting/maximal-covering.ts";
import type { SitingPoint, SitingProblem } from "../domain/siting/savings.ts";
import type { Commune, TerritoryOutlines, TerritoryProperties } from "../domain/territory.ts";
import { type TerritoryRef, territoryKey } from "../domain/territory-ref.ts";
import { aCommune, aPlace } from "./builders.ts";

/** Figures of a commune of 200 people who are all served. */
export function aTerritoryFigures(changes: Partial<TerritoryFigures> = {}): TerritoryFigures {
  const population = changes.population ?? 200;
  const states = changes.states ?? { served: population, visited: 0, tooFar: 0 };
  return {
    ref: { level: "commune", code: "05177" as CodeCommune },
    name: "Vars",
    communes: 1,
    communesInAll: 1,
    population,
    states,
    before: states,
    tooFarRange: { least: states.tooFar, most: states.tooFar },
    median: 12,
    state: "served",
    farthest: { commune: "Vars", hamlet: "Sainte-Marie", cost: 18 },
    hamlets: [],
    ...changes,
  };
}

export function someFigures(
  territories: readonly TerritoryFigures[],
  changes: Partial<Omit<Figures, "territories">> = {},
): Figures {
  return {
    settings: USUAL_SETTINGS,
    territories: new Map(territories.map((one) => [territoryKey(one.ref), one])),
    seasonChanges: [],
    places: { addresses: 12, stops: 3 },
    nowhere: [],
    ...changes,
  };
}

export const HAUTES_ALPES: TerritoryRef = { level: "departement", code: "05" as CodeDepartement };
export const GUILLESTROIS = { code: "200067452" as CodeEpci, name: "CC du Guillestrois et du Queyras" };

/** Four communes of an EPCI, west to east, each a square of a tenth of a degree. */
export const FOUR_COMMUNES = [
  { code: "05177", name: "Vars" },
  { code: "05098", name: "Les Orres" },
  { code: "05124", name: "Ristolas" },
  { code: "05038", name: "Ceillac" },
].map(({ code, name }, at) =>
  aCommune({
    code: code as CodeCommune,
    name,
    position: [6.65 + at / 10, 44.55],
    codeEpci: GUILLESTROIS.code,
    codeDepartement: "05" as CodeDepartement,
  }),
);

/** The outlines of the four communes; their EPCI and département are the row of squares. */
export function someOutlines(): TerritoryOutlines {
  const squares = FOUR_COMMUNES.map(({ code }, at) => aRectangle({ code }, 66 + at, 67 + at));
  const row = (code: string) => ({
    type: "FeatureCollection" as const,
    features: [aRectangle({ code, name: code }, 66, 70)],
  });
  return {
    communes: { type: "FeatureCollection", features: squares },
    epci: row(GUILLESTROIS.code),
    departements: row("05"),
  };
}

/** From a west to an east meridian, in tenths of a degree. */
function aRectangle(
  properties: TerritoryProperties,
  west: number,
  east: number,
): Feature<Polygon, TerritoryProperties> {
  const top = Array.from({ length: east - west + 1 }, (_, at) => [(west + at) / 10, 44.6]);
  const bottom = top.map(([x = 0]) => [x, 44.5]).reverse();
  return {
    type: "Feature",
    properties,
    geometry: { type: "Polygon", coordinates: [[...top, ...bottom, [west / 10, 44.6]]] },
  };
}

/** What a booklet of the four communes needs beside figures and territory. */
export function aDocumentGround() {
  return {
    communes: FOUR_COMMUNES,
    epcis: [{ ...GUILLESTROIS, communesInRegion: 4, communesInAll: 4 }],
    places: [aPlace({ position: [6.72, 44.55] })],
    outlines: someOutlines(),
    baseMap: undefined,
    sources: [
      {
        id: "anct-fs-2024",
        producer: "ANCT",
        title: "Liste des structures France services",
        licence: "Licence Ouverte 2.0",
        vintage: "2024-08-01",
        url: "",
        date: "2026-11-24",
        tables: ["france-services"],
      },
    ],
    populationVintage: "2026",
    link: "https://exemple.fr/territoires/?territoire=200067452",
    today: "2026-11-30",
    winter: undefined,
    sites: undefined,
  };
}

/** A small region with places, for siting in straight lines. */
export interface SitingWorld {
  readonly communes: readonly Commune[];
  readonly points: readonly SitingPoint[];
  readonly places: readonly { readonly position: Position }[];
  /** Indexes of communes. */
  readonly candidates: readonly number[];
  /** Indexes of demand points. */
  readonly demand: readonly number[];
  readonly count: number;
}

/** Another order of the communes and demand points of a world. */
interface SitingOrder {
  readonly communes: readonly number[];
  readonly points: readonly number[];
}

/** Unbiased, and on a coarse grid: distances repeat, seats coincide, some communes are empty. */
const somePosition: fc.Arbitrary<Position> = fc.noBias(
  fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })).map(([x, y]) => [6 + x / 12, 44 + y / 16]),
);

const somePopulation = fc.noBias(fc.oneof(fc.constantFrom(0, 100, 100), fc.integer({ min: 1, max: 5000 })));

const somePoint = fc.record({ position: somePosition, population: somePopulation });

/**
 * A commune with one to three demand points, one of which may be its seat. Its population may differ from theirs, as with a people group.
 */
const someCommune = fc
  .record({ position: somePosition, population: somePopulation, points: fc.array(somePoint, { maxLength: 2 }) })
  .chain((shape) => {
    const atSeat = { position: shape.position, population: shape.population };
    const [first = atSeat, ...others] = shape.points;
    return fc.record({
      position: fc.constant(shape.position),
      population: fc.constant(shape.population),
      points: fc.constantFrom([atSeat], [first, ...others], [atSeat, first, ...others]),
    });
  });

/** Up to nine communes, few enough for every choice of places to be tried. */
export const anySitingWorld = sitingWorlds({ least: 1, most: 9, mostPlaces: 4 });

/** Dozens of communes: the choices of places are too many to be tried one by one. */
export const largeSitingWorld = sitingWorlds({ least: 20, most: 40, mostPlaces: 8 });

function sitingWorlds(size: {
  readonly least: number;
  readonly most: number;
  /** New places that may be asked for. */
  readonly mostPlaces: number;
}): fc.Arbitrary<SitingWorld> {
  return fc
    .array(someCommune, { minLength: size.least, maxLength: size.most })
    .map((shapes) => ({
      communes: shapes.map(({ position, population }, rank) =>
        aCommune({
          position,
          population,
          code: `05${String(rank).padStart(3, "0")}` as CodeCommune,
          name: `Commune ${rank}`,
        }),
      ),
      points: shapes.flatMap(({ points }, communeRank) => points.map((point) => ({ ...point, communeRank }))),
    }))
    .chain(({ communes, points }) =>
      fc.record({
        communes: fc.constant(communes),
        points: fc.constant(points),
        places: fc.array(fc.record({ position: somePosition }), { maxLength: 2 }),
        candidates: fc.noBias(fc.subarray([...communes.keys()])),
        demand: fc.oneof(fc.constant([...points.keys()]), fc.noBias(fc.subarray([...points.keys()]))),
        count: fc.integer({ min: 1, max: size.mostPlaces }),
      }),
    );
}

/** A world and another order of its communes and demand points. */
export const anySitingWorldAndOrder: fc.Arbitrary<readonly [SitingWorld, SitingOrder]> = anySitingWorld.chain((world) =>
  fc.tuple(
    fc.constant(world),
    fc.record({ communes: someOrder(world.communes.length), points: someOrder(world.points.length) }),
  ),
);

function someOrder(count: number): fc.Arbitrary<number[]> {
  return fc.shuffledSubarray([...new Array(count).keys()], { minLength: count });
}

/** The siting problem of a world, with lists without a limit. */
export function toProblem({ communes, points, places, candidates, demand, count }: SitingWorld): SitingProblem {
  const seats = communes.map(({ position }) => position);
  const positions = points.map(({ position }) => position);
  return {
    communes,
    points,
    presentCost: nearestCosts(points, places).cost,
    costs: listStraightCosts(seats, positions, 1000),
    candidates,
    demand,
    count,
  };
}

/** Every set of places that a problem allows: at most as many candidates as its count. */
export function allowedChoices({ candidates, count }: SitingWorld): number[][] {
  return choicesOf(candidates, count);
}

/** Every choice of at most so many items. */
export function choicesOf<Item>(items: readonly Item[], count: number): Item[][] {
  const [first, ...others] = items;
  if (first === undefined || count === 0) return [[]];
  return [...choicesOf(others, count), ...choicesOf(others, count - 1).map((choice) => [first, ...choice])];
}

/** The same world with its communes and demand points in another order. */
export function reorder(world: SitingWorld, order: SitingOrder): SitingWorld {
  const placeOfCommune = (rank: number) => order.communes.indexOf(rank);
  return {
    ...world,
    communes: order.communes.flatMap((rank) => world.communes[rank] ?? []),
    points: order.points
      .flatMap((rank) => world.points[rank] ?? [])
      .map((point) => ({ ...point, communeRank: placeOfCommune(point.communeRank) })),
    candidates: world.candidates.map(placeOfCommune),
    demand: world.demand.map((rank) => order.points.indexOf(rank)).reverse(),
  };
}
