import {
  type AnswerNetwork,
  type AnswerRoads,
  type AnswerStart,
  createAnswerCosts,
  type DepartementAnswers,
  listAnswerDestinations,
} from "../../domain/answer/departement-answers.ts";
import { type CodeCommune, parseCodeCommune } from "../../domain/codes.ts";
import type { Position } from "../../domain/geo/position.ts";
import { fromSteps, toSteps } from "../../domain/geo/steps.ts";
import type { Place } from "../../domain/place.ts";
import { known, type PlaceFeature, readPlaceFeatures } from "./place-feature.ts";

/** The file of a département. Positions, nodes and `from` are delta-encoded; `to` is relative to `from`. */
export interface AnswersFile {
  readonly places: FeatureRows;
  readonly communes: CommuneColumns;
  readonly resorts: ResortColumns;
  /** Node of each destination: the place itself and its stops, place by place. */
  readonly destinations: readonly number[];
  readonly roads: RoadColumns;
}

type CommuneColumns = Readonly<Record<"code" | "name", readonly string[]>> & NodeColumns;
type ResortColumns = Readonly<Record<"id" | "name" | "codeCommune", readonly string[]>> & NodeColumns;
/** In the order of their nodes, which follow the roads. Positions in hundred-thousandths of a degree. */
type NodeColumns = Readonly<Record<"longitude" | "latitude" | "node", readonly number[]>>;

interface RoadColumns {
  readonly nodes: number;
  /** The first nodes, those on the roads. */
  readonly onRoads: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly metres: readonly number[];
  /** Ranks of the edges that are shut in winter, delta-encoded. */
  readonly shut: readonly number[];
}

export interface NamedStart {
  /** Undefined for a commune. */
  readonly resortId: string | undefined;
  readonly name: string;
  readonly codeCommune: CodeCommune;
  readonly position: Position;
  readonly node: number;
}

const PER_DEGREE = 100_000;
/** Nodes have 16-bit numbers. */
const MOST_NODES = 65_536;

export function toAnswersFile(
  features: readonly PlaceFeature[],
  starts: readonly NamedStart[],
  { roads, destinationNodes }: AnswerNetwork,
): AnswersFile {
  const inOrder = [...starts].sort((a, b) => a.node - b.node);
  const communes = inOrder.filter(({ resortId }) => resortId === undefined);
  const resorts = inOrder.filter(({ resortId }) => resortId !== undefined);
  return {
    places: toFeatureRows(features),
    communes: { code: communes.map(({ codeCommune }) => codeCommune), ...nodeColumns(communes) },
    resorts: {
      id: resorts.map(({ resortId = "" }) => resortId),
      codeCommune: resorts.map(({ codeCommune }) => codeCommune),
      ...nodeColumns(resorts),
    },
    destinations: toSteps(destinationNodes),
    roads: toRoadColumns(roads),
  };
}

function nodeColumns(starts: readonly NamedStart[]) {
  return {
    name: starts.map(({ name }) => name),
    longitude: toSteps(starts.map(({ position }) => Math.round(PER_DEGREE * position[0]))),
    latitude: toSteps(starts.map(({ position }) => Math.round(PER_DEGREE * position[1]))),
    node: toSteps(starts.map(({ node }) => node)),
  };
}

function toRoadColumns({ onRoads, nodeCount, from, to, metres, isShut }: AnswerRoads): RoadColumns {
  const order = [...from.keys()].sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0) || (to[a] ?? 0) - (to[b] ?? 0));
  return {
    nodes: nodeCount,
    onRoads,
    from: toSteps(order.map((edge) => from[edge] ?? 0)),
    to: order.map((edge) => (to[edge] ?? 0) - (from[edge] ?? 0)),
    metres: order.map((edge) => metres[edge] ?? Number.NaN),
    shut: toSteps(order.flatMap((edge, rank) => (isShut[edge] === 1 ? [rank] : []))),
  };
}

/** Reads the answers of a département, or returns a sentence with the fault. */
export function readAnswersFile(json: unknown): DepartementAnswers | string {
  const file = (json ?? {}) as Partial<AnswersFile>;
  const places = readPlaceFeatures({ features: fromFeatureRows(file.places) });
  if (typeof places === "string") return places;
  const fault =
    findFault("communes", file.communes, ["code", "name"], ["longitude", "latitude", "node"]) ??
    findFault("resorts", file.resorts, ["id", "name", "codeCommune"], ["longitude", "latitude", "node"]) ??
    findFault("roads", file.roads, [], ["from", "to", "metres"]) ??
    findFault("roads", { shut: file.roads?.shut }, [], ["shut"]) ??
    findFault("file", file, [], ["destinations"]);
  return fault ?? readSound(places, file as AnswersFile);
}

/** @param file columns of the right types and, in each group, of one length */
function readSound(places: readonly Place[], file: AnswersFile): DepartementAnswers | string {
  const roads = readRoads(file.roads);
  if (typeof roads === "string") return roads;
  const destinationNodes = fromSteps(file.destinations);
  const count = listAnswerDestinations(places).length;
  if (destinationNodes.length !== count) return `destinations: ${destinationNodes.length} / ${count}`;
  const stray = destinationNodes.find((node) => node !== -1 && !isNode(node, roads.nodeCount));
  if (stray !== undefined) return `destinations: ${stray} / ${roads.nodeCount}`;
  const costsFrom = createAnswerCosts({ roads, destinationNodes }, places);
  const starts = new Map<string, AnswerStart>();
  for (const { key, node, ...start } of listStarts(file)) {
    const codeCommune = parseCodeCommune(start.code);
    if (codeCommune === undefined) return `code: ${start.code}`;
    if (!isNode(node, roads.nodeCount)) return `node: ${node} / ${roads.nodeCount}`;
    starts.set(key, { name: start.name, codeCommune, position: start.position, costsIn: costsFrom(node) });
  }
  return { places, starts };
}

function listStarts({ communes, resorts }: AnswersFile) {
  const rowsOf = (codes: readonly string[], columns: NodeColumns & Pick<CommuneColumns, "name">) => {
    const nodes = fromSteps(columns.node);
    const [longitudes, latitudes] = [fromSteps(columns.longitude), fromSteps(columns.latitude)];
    return columns.name.map((name, rank) => ({
      name,
      code: codes[rank] ?? "",
      position: [(longitudes[rank] ?? 0) / PER_DEGREE, (latitudes[rank] ?? 0) / PER_DEGREE] as const,
      node: nodes[rank] ?? -1,
    }));
  };
  return [
    ...rowsOf(communes.code, communes).map((row) => ({ ...row, key: `commune:${row.code}` })),
    ...rowsOf(resorts.codeCommune, resorts).map((row, rank) => ({ ...row, key: `station:${resorts.id[rank]}` })),
  ];
}

function isNode(node: number, count: number): boolean {
  return Number.isInteger(node) && node >= 0 && node < count;
}

function readRoads({ nodes, onRoads, from: steps, to: ahead, metres, shut }: RoadColumns): AnswerRoads | string {
  if (!isNode(nodes, MOST_NODES + 1) || !isNode(onRoads, nodes + 1)) return `roads.onRoads: ${onRoads} / ${nodes}`;
  const from = fromSteps(steps);
  const to = ahead.map((step, edge) => step + (from[edge] ?? 0));
  const stray = [...from, ...to].find((node) => !isNode(node, nodes));
  if (stray !== undefined) return `roads.from, roads.to: ${stray} / ${nodes}`;
  const short = metres.find((length) => length < 0);
  if (short !== undefined) return `roads.metres: ${short}`;
  const isShut = new Uint8Array(from.length);
  for (const edge of fromSteps(shut)) {
    if (isShut[edge] === undefined) return `roads.shut: ${edge}`;
    isShut[edge] = 1;
  }
  return { nodeCount: nodes, onRoads, from, to, metres, isShut };
}

/** The fault of a group of columns of one length: a column that is missing, has a cell of another type, or another length. */
function findFault(
  group: string,
  columns: object | undefined,
  texts: readonly string[],
  numbers: readonly string[],
): string | undefined {
  const cellsOf = (name: string) => (columns as Readonly<Record<string, unknown>> | undefined)?.[name];
  let length: number | undefined;
  for (const name of [...texts, ...numbers]) {
    const cells = cellsOf(name);
    const isCell = (cell: unknown) => (texts.includes(name) ? typeof cell === "string" : Number.isFinite(cell));
    if (!Array.isArray(cells) || !cells.every(isCell)) return `${group}.${name}`;
    length ??= cells.length;
    if (cells.length !== length) return `${group}.${name}: ${cells.length} / ${length}`;
  }
  return undefined;
}

/** Features of places as rows: a property is named once for all of them. */
export interface FeatureRows {
  /** The most frequent ones first. */
  readonly properties: readonly string[];
  /** Longitude, latitude, then the properties; null where a place has none, and nothing after the last one. */
  readonly rows: readonly (readonly unknown[])[];
}

export function toFeatureRows(features: readonly PlaceFeature[]): FeatureRows {
  const times = new Map<string, number>();
  for (const { properties } of features) {
    for (const name of Object.keys(properties)) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const names = [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  return {
    properties: names,
    rows: features.map(({ geometry, properties }) => {
      const cells = new Map<string, unknown>(Object.entries(properties));
      const last = names.findLastIndex((name) => cells.has(name));
      return [...geometry.coordinates, ...names.slice(0, last + 1).map((name) => cells.get(name) ?? null)];
    }),
  };
}

/** The features of rows, whose properties are not checked yet; undefined for anything but rows. */
function fromFeatureRows(json: unknown): readonly object[] | undefined {
  const { properties, rows } = (json ?? {}) as Partial<Record<keyof FeatureRows, unknown>>;
  if (!Array.isArray(properties) || !Array.isArray(rows) || !rows.every(Array.isArray)) return undefined;
  return rows.map(([longitude, latitude, ...cells]: readonly unknown[]) => {
    const held = Object.assign({}, ...properties.map((name, rank) => known(String(name), cells[rank] ?? undefined)));
    return {
      type: "Feature",
      id: held.id,
      geometry: { type: "Point", coordinates: [longitude, latitude] },
      properties: held,
    };
  });
}
