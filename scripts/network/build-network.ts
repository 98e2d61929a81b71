import type { Problem } from "../../src/data/csv/table-schema.ts";
import type { PositionEnds, SnapEnd } from "../../src/data/public-data/snap-columns.ts";
import type { CodeCommune, CodeDepartement } from "../../src/domain/codes.ts";
import { createNearestIndex } from "../../src/domain/geo/nearest-index.ts";
import { greatCircleDistanceKm, type Position } from "../../src/domain/geo/position.ts";
import { SEASONS, type Season } from "../../src/domain/network/conditions.ts";
import {
  type Passage,
  positionKey,
  positionOfNode,
  ROAD_CLASSES,
  type RoadArea,
  type RoadClass,
  type RoadNetwork,
  type SnappedPosition,
} from "../../src/domain/network/road-network.ts";
import { findShortestPaths, openRoads } from "../../src/domain/network/shortest-paths.ts";
import { createSnap } from "../../src/domain/network/snap-position.ts";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import type { Tables } from "../pipeline/table-columns.ts";

type NetworkTables = Pick<Tables, "noeuds" | "aretes" | "rattachements" | "formes">;

/** Town halls, in the order of communes.json, and those around the region. */
export interface TownHalls {
  readonly inside: readonly {
    readonly code: CodeCommune;
    readonly codeDepartement: CodeDepartement;
    readonly position: Position;
  }[];
  readonly outside: readonly Position[];
}

export interface BuiltNetwork {
  /** With all shapes, and without snapped positions. */
  readonly network: RoadNetwork;
  /** Snaps of the table by kind and key: `lieu fs-18`. */
  readonly snappedPositions: ReadonlyMap<string, TableSnap>;
  readonly problems: readonly Problem[];
}

export interface TableSnap {
  readonly ends: readonly SnapEnd[];
  readonly offRoadM: number;
}

/**
 * Passages whose node lies on another road: the tunnel de l'Épine fell on the road beside it, the tunnel du Vuache 687 m off. Neither closes in
 * winter; their nodes are plain crossroads.
 */
const MISPLACED: ReadonlySet<string> = new Set(["Tunnel de l'Épine", "Tunnel du Vuache"]);

const AREAS = [...DEPARTEMENTS.map(({ code }) => code), "voisins"] as const satisfies readonly RoadArea["id"][];

/**
 * The network of the tables in the order of the page: town halls, passages, then crossroads along a curve that keeps neighbours together; edges
 * by area, that of the town hall nearest to them.
 */
export function buildNetwork(tables: NetworkTables, townHalls: TownHalls, passages: readonly Passage[]): BuiltNetwork {
  const problems: Problem[] = [];
  const rows = tables.noeuds.lines.map(({ row }) => row);
  const positions = rows.map(({ longitude, latitude }): Position => [Number(longitude), Number(latitude)]);
  const order = orderNodes(tables, townHalls, passages, positions, problems);
  const rankOf = new Map(order.nodes.map((row, rank) => [row, rank]));
  const at = (cell: string) => rankOf.get(Number(cell));
  const areaAt = createAreaFinder(townHalls);
  const shapeOf = new Map(tables.formes.lines.map(({ row }) => [Number(row.edge), readPoints(row.points)]));
  const edges = tables.aretes.lines
    .flatMap(({ line, row }, index) => {
      const [a, b] = [at(row.from), at(row.to)];
      if (a === undefined || b === undefined || a === b) {
        problems.push({
          file: tables.aretes.file,
          line,
          field: "from",
          value: `${row.from} ${row.to}`,
          reason: "nœud inconnu",
        });
        return [];
      }
      const shape = shapeOf.get(index);
      const isForth = a < b;
      const middle = shape?.[Math.floor(shape.length / 2)] ?? positions[Number(row.from)] ?? [0, 0];
      return [
        {
          from: Math.min(a, b),
          to: Math.max(a, b),
          row,
          shape: isForth ? shape : shape?.toReversed(),
          area: areaAt(middle),
        },
      ];
    })
    .sort((a, b) => a.area - b.area || a.from - b.from || a.to - b.to);
  const references = [...new Set(edges.flatMap(({ row: { ref } }) => ref || []))].sort();
  const referenceRank = new Map(references.map((reference, rank) => [reference, rank]));
  const network: RoadNetwork = {
    townHallCount: townHalls.inside.length,
    passages,
    passageNodes: Uint16Array.from(order.passageNodes),
    longitudes: Float64Array.from(order.nodes, (row) => positions[row]?.[0] ?? Number.NaN),
    latitudes: Float64Array.from(order.nodes, (row) => positions[row]?.[1] ?? Number.NaN),
    references,
    edges: {
      from: Uint16Array.from(edges, ({ from }) => from),
      to: Uint16Array.from(edges, ({ to }) => to),
      lengthKm: Float64Array.from(edges, ({ row }) => Number(row.metres) / 1000),
      minutes: Float64Array.from(edges, ({ row }) => Number(row.seconds) / 60),
      roadClass: Uint8Array.from(edges, ({ row }) => ROAD_CLASSES.indexOf(row.class as RoadClass)),
      reference: Int16Array.from(edges, ({ row }) => referenceRank.get(row.ref) ?? -1),
      shape: edges.map(({ shape }) => shape),
    },
    areas: AREAS.map((id, area) => ({ id, firstEdge: edges.findIndex((edge) => edge.area >= area) })).filter(
      ({ firstEdge }) => firstEdge >= 0,
    ),
    snappedPositions: new Map(),
  };
  return { network, snappedPositions: readSnaps(tables.rattachements, at, problems), problems };
}

/** Rows of the nodes in the order of the page, and the rank of the passage of each passage node. */
function orderNodes(
  { noeuds }: NetworkTables,
  { inside }: TownHalls,
  passages: readonly Passage[],
  positions: readonly Position[],
  problems: Problem[],
): { readonly nodes: readonly number[]; readonly passageNodes: readonly number[] } {
  const townHallRow = new Map<string, number>();
  const passageRank = new Map(passages.map(({ name }, rank) => [name, rank]));
  const atPassage: { readonly row: number; readonly passage: number }[] = [];
  const others: number[] = [];
  const report = (line: number, value: string, reason: string) =>
    problems.push({ file: noeuds.file, line, field: "ref", value, reason });
  for (const [index, { line, row }] of noeuds.lines.entries()) {
    if (Number(row.id) !== index) report(line, row.id, `numéro ${index} attendu`);
    const passage = passageRank.get(row.ref);
    if (row.kind === "siege") townHallRow.set(row.ref, index);
    else if (row.kind === "col" && passage !== undefined && !MISPLACED.has(row.ref)) {
      atPassage.push({ row: index, passage });
    } else others.push(index);
  }
  const townHalls = inside.flatMap(({ code }) => {
    const row = townHallRow.get(code);
    if (row === undefined) report(1, code, "ce chef-lieu n'est pas un nœud du réseau");
    return row ?? [];
  });
  atPassage.sort((a, b) => a.passage - b.passage);
  const along = new Map(others.map((row) => [row, rankOnCurve(positions[row] ?? [0, 0])]));
  others.sort((a, b) => (along.get(a) ?? 0) - (along.get(b) ?? 0));
  return {
    nodes: [...townHalls, ...atPassage.map(({ row }) => row), ...others],
    passageNodes: atPassage.map(({ passage }) => passage),
  };
}

const CURVE_BITS = 15;

/**
 * Rank of a position along the curve of D. Hilbert (1891), Ueber die stetige Abbildung einer Linie auf ein Flächenstück: neighbours get near
 * ranks, so that the columns compress.
 */
function rankOnCurve([longitude, latitude]: Position): number {
  let x = Math.floor(((longitude - 4) / 4.5) * 2 ** CURVE_BITS);
  let y = Math.floor(((latitude - 43) / 4) * 2 ** CURVE_BITS);
  let rank = 0;
  for (let side = 2 ** (CURVE_BITS - 1); side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const upper = (y & side) > 0 ? 1 : 0;
    rank += side * side * ((3 * right) ^ upper);
    if (upper === 0) {
      if (right === 1) [x, y] = [side - 1 - (x & (side - 1)), side - 1 - (y & (side - 1))];
      [x, y] = [y, x];
    }
  }
  return rank;
}

/** Rank in `AREAS` of the town hall nearest to a position. */
function createAreaFinder({ inside, outside }: TownHalls): (position: Position) => number {
  const nearest = createNearestIndex([...inside.map(({ position }) => position), ...outside]);
  const areas = inside.map(({ codeDepartement }) => AREAS.indexOf(codeDepartement));
  return (position) => areas[nearest.nearest(position)?.index ?? -1] ?? AREAS.length - 1;
}

function readPoints(cell: string): Position[] {
  return cell.split(";").map((point): Position => {
    const [longitude, latitude] = point.split(" ").map(Number);
    return [longitude ?? Number.NaN, latitude ?? Number.NaN];
  });
}

/** The snapped positions of the table; several rows of one key are several ways out. */
function readSnaps(
  { file, lines }: NetworkTables["rattachements"],
  at: (cell: string) => number | undefined,
  problems: Problem[],
): ReadonlyMap<string, TableSnap> {
  const found = new Map<string, { ends: SnapEnd[]; offRoadM: number }>();
  for (const { line, row } of lines) {
    const isOnEdge = row.type === "arete";
    const cells = [
      [row.from, row.metres_from, row.seconds_from],
      ...(row.to === "-1" ? [] : [[row.to, row.metres_to, row.seconds_to]]),
    ] as const;
    const ends = cells.flatMap(([cell = "", metres = "", seconds = ""], rank): SnapEnd[] => {
      const node = at(cell);
      if (node === undefined) problems.push({ file, line, field: "from", value: cell, reason: "nœud inconnu" });
      if (node === undefined) return [];
      return [{ node, metres: Number(metres), seconds: Number(seconds), isOnEdge: isOnEdge && rank === 0 }];
    });
    const key = `${row.kind} ${row.key}`;
    const own = found.get(key);
    if (own === undefined) found.set(key, { ends, offRoadM: Number(row.snap_m) });
    else own.ends.push(...ends);
  }
  return found;
}

/** A position with its kind and key in the table of snapped positions. */
export interface Known {
  readonly key: string;
  readonly position: Position;
}

/** Metres of straight line that the road to an end may be shorter: coordinates are rounded. */
const ROUNDING_M = 50;

/**
 * The known snapped positions, each position once: by the table, else at the nearest road. A position too far from the ends of its
 * row has been corrected since, and joins the nearest road too. One beyond all roads has no ends; one at a town hall
 * of the region is left out, since the page knows it.
 */
export function snapKnown(
  network: RoadNetwork,
  snappedPositions: ReadonlyMap<string, TableSnap>,
  known: readonly Known[],
  townHalls: readonly Position[],
): readonly PositionEnds[] {
  const isHere = (position: Position, { ends, offRoadM }: TableSnap) =>
    ends.every(({ node, metres }) => {
      const straightM = 1000 * greatCircleDistanceKm(position, positionOfNode(network, node));
      return straightM <= metres + offRoadM + ROUNDING_M;
    });
  const found = new Map<string, PositionEnds>();
  for (const { key, position } of known) {
    const given = snappedPositions.get(key);
    if (given === undefined || found.has(positionKey(position)) || !isHere(position, given)) continue;
    found.set(positionKey(position), { position, ...given });
  }
  const snap = createSnap(network);
  const atTownHalls = new Set(townHalls.map(positionKey));
  for (const { position } of known) {
    const key = positionKey(position);
    if (!found.has(key) && !atTownHalls.has(key)) found.set(key, { position, ...toRow(snap(position)) });
  }
  return [...found.values()];
}

/** A snapped position to the nearest road as a row of the table. */
function toRow({ ends, offRoadKm }: SnappedPosition): TableSnap {
  return {
    ends: ends.map(({ node, km, minutes }, rank) => ({
      node,
      metres: 1000 * km,
      seconds: Math.round(60 * minutes),
      isOnEdge: rank === 0,
    })),
    offRoadM: ends.length === 0 ? 0 : 1000 * offRoadKm,
  };
}

/** A fault of the network. */
export interface NetworkProblem {
  readonly value: string;
  readonly reason: string;
}

const SEASON_NAME: Readonly<Record<Season, string>> = { ete: "l'été", hiver: "l'hiver" };
/** A roundabout or both sides of a dual carriageway are one node: an edge may be that much shorter than the straight line of its ends. */
const MERGED_KM = 0.1;
/** A car on the fastest road. */
const MOST_KM_PER_H = 130;

/** Checks the stored network: every commune is reached in both seasons, and no edge is impossible. */
export function checkNetwork(
  network: RoadNetwork,
  townHalls: readonly { readonly code: string }[],
): readonly NetworkProblem[] {
  return [...findImpossible(network), ...SEASONS.flatMap((season) => findCutOff(network, townHalls, season))];
}

/** Edges shorter than the straight line, or faster than a car. */
function findImpossible(network: RoadNetwork): NetworkProblem[] {
  const { from, to, lengthKm, minutes } = network.edges;
  return [...from.keys()].flatMap((edge) => {
    const ends = [from[edge] ?? -1, to[edge] ?? -1].map((node) => positionOfNode(network, node)) as [
      Position,
      Position,
    ];
    const km = lengthKm[edge] ?? Number.NaN;
    const value = ends.join(" ");
    if (km < greatCircleDistanceKm(...ends) - MERGED_KM)
      return [{ value, reason: `${km} km, moins que le vol d'oiseau` }];
    if ((60 * km) / (minutes[edge] ?? Number.NaN) <= MOST_KM_PER_H) return [];
    return [{ value, reason: `plus vite que ${MOST_KM_PER_H} km/h` }];
  });
}

function findCutOff(
  network: RoadNetwork,
  townHalls: readonly { readonly code: string }[],
  season: Season,
): NetworkProblem[] {
  const roads = openRoads(network, season, "km");
  const { cost } = findShortestPaths(roads, [{ node: 0, cost: 0, label: 0 }]);
  return townHalls.flatMap(({ code }, townHall) =>
    cost[townHall] === Number.POSITIVE_INFINITY
      ? [{ value: code, reason: `n'est relié à rien, ${SEASON_NAME[season]}` }]
      : [],
  );
}
