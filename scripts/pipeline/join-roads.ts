import type { Problem } from "../../src/data/csv/table-schema.ts";
import { type AnswersFile, toAnswersFile } from "../../src/data/public-data/answers.ts";
import {
  readNetworkColumns,
  toNetworkColumns,
  toRoadShapeColumns,
} from "../../src/data/public-data/network-columns.ts";
import { type PositionEnds, toSnapColumns } from "../../src/data/public-data/snap-columns.ts";
import { toPlaceFeature } from "../../src/data/public-data/write-place-feature.ts";
import { fileOf } from "../../src/data/resources.ts";
import { FARTHEST_KM } from "../../src/domain/answer/choose-answer.ts";
import { listAnswerDestinations } from "../../src/domain/answer/departement-answers.ts";
import { type CodeDepartement, parseCodeCommune } from "../../src/domain/codes.ts";
import { positionsOf, type Settlement } from "../../src/domain/demand/demand.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { Passage, PassageId, RoadNetwork, WinterState } from "../../src/domain/network/road-network.ts";
import type { SnapColumns } from "../../src/domain/network/snap-position.ts";
import type { Place, Verification } from "../../src/domain/place.ts";
import type { Resort } from "../../src/domain/seasonal/resorts.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { plainText } from "../../src/domain/text.ts";
import { type AnswerWays, findAnswerWays } from "../network/answer-ways.ts";
import { buildNetwork, checkNetwork, type Known, snapKnown, type TableSnap } from "../network/build-network.ts";
import { reduceWays } from "../network/reduce-ways.ts";
import { type BuiltFiles, toJsonText } from "./manifest.ts";
import { splitCell, type Tables } from "./table-columns.ts";

const ROADS_FILE = "road-network.json";

export interface Roads {
  /** The network and the shapes of each area, by file name. */
  readonly files: BuiltFiles;
  /** The network as the page reads it; undefined where it cannot. */
  readonly network: RoadNetwork | undefined;
  /** Snaps of the demand points, in their order. */
  readonly demandRoads: SnapColumns;
  readonly problems: readonly Problem[];
}

/** The road network of the tables, with the known snapped positions and of the demand points. */
export function joinRoads(
  tables: Tables,
  communes: readonly Commune[],
  outside: readonly Position[],
  known: readonly Known[],
  settlement: Omit<Settlement, "roads">,
): Roads {
  const passages = joinPassages(tables);
  const { network, snappedPositions, problems } = buildNetwork(tables, { inside: communes, outside }, passages);
  const townHalls = communes.map(({ position }) => position);
  const given = toSnapColumns(snapKnown(network, snappedPositions, known, townHalls), true);
  const text = toJsonText(toNetworkColumns(network, townHalls, given));
  const read = readNetworkColumns(JSON.parse(text), townHalls);
  const faults = typeof read === "string" ? [{ value: "", reason: read }] : checkNetwork(read, communes);
  return {
    files: new Map([
      [ROADS_FILE, text],
      ...network.areas.map(
        ({ id }) => [`road-shapes-${id}.json`, toJsonText(toRoadShapeColumns(network, id))] as const,
      ),
    ]),
    network: typeof read === "string" ? undefined : read,
    demandRoads: toSnapColumns(demandSnaps(communes, settlement, snappedPositions), false),
    problems: [
      ...problems,
      ...faults.map((fault) => ({ file: `public/data/${ROADS_FILE}`, line: 1, field: "network", ...fault })),
    ],
  };
}

/** The passes and tunnels of the tables, those of cols.csv first. */
function joinPassages({ cols, portes }: Pick<Tables, "cols" | "portes">): readonly Passage[] {
  return [
    ...cols.lines.map(({ row }) => ({ ...toCommon(row), usualClosure: row.usual_closure })),
    ...portes.lines.map(({ row }) => ({ ...toCommon(row), usualClosure: "" })),
  ];
}

type PassageRow = Tables["cols"]["lines"][number]["row"] | Tables["portes"]["lines"][number]["row"];

function toCommon(row: PassageRow): Omit<Passage, "usualClosure"> {
  const sides = splitCell(row.connects);
  return {
    // "Col de l'Iseran" → "col-de-l-iseran": the id in links.
    id: plainText(row.name).replaceAll(" ", "-") as PassageId,
    name: row.name,
    kind: /tunnel/i.test(row.name) ? "tunnel" : "col",
    position: [Number(row.longitude), Number(row.latitude)],
    altitudeM: Number(row.altitude_m),
    winter: row.winter as WinterState,
    roads: splitCell(row.road),
    connects: sides.flatMap((code) => parseCodeCommune(code) ?? []),
    isBorder: sides.includes("IT"),
    sources: splitCell(row.source),
    sourceDate: row.source_date,
    verification: row.verification as Verification,
  };
}

/** The snapped position of each demand point; two points without a road within 4 km stand at the town hall of their commune. */
function demandSnaps(
  communes: readonly Commune[],
  settlement: Omit<Settlement, "roads">,
  snappedPositions: ReadonlyMap<string, TableSnap>,
): readonly PositionEnds[] {
  return communes.flatMap(({ code }, townHall) =>
    positionsOf(settlement, townHall).map((position): PositionEnds => {
      const [longitude, latitude] = position.map((degrees) => degrees.toFixed(3));
      const given = snappedPositions.get(`habitat ${code} ${longitude} ${latitude}`);
      const atTownHall = { ends: [{ node: townHall, metres: 0, seconds: 0, isOnEdge: false }], offRoadM: 0 };
      return { position, ...(given ?? atTownHall) };
    }),
  );
}

interface AnswersInput {
  readonly network: RoadNetwork;
  readonly communes: readonly Commune[];
  readonly resorts: readonly Resort[];
  /** Those of the region, then those around it. */
  readonly places: readonly Place[];
}

/** The answers of each département, by file name: its communes and resorts, the places within reach, and the ways to them. */
export function joinAnswers({ network, communes, resorts, places }: AnswersInput): ReadonlyMap<string, AnswersFile> {
  const starts = [
    ...communes.map(({ code, ...commune }) => ({ ...commune, codeCommune: code, resortId: undefined })),
    ...resorts.map(({ id, ...resort }) => ({ ...resort, resortId: id })),
  ];
  const destinations = listAnswerDestinations(places);
  const { byDepartement, nodeOf } = findAnswerWays(
    network,
    starts,
    destinations.map(({ position }) => position),
    FARTHEST_KM,
  );
  const isOnRoads = (node: number) => node < network.longitudes.length;
  const toFile = (codeDepartement: CodeDepartement, { trees, reached }: AnswerWays): AnswersFile => {
    const own = starts.filter((start) => start.codeDepartement === codeDepartement);
    const within = new Set([...reached].map((rank) => destinations[rank]?.place));
    const near = places.filter((place) => within.has(place));
    const ranks = [...destinations.keys()].filter((rank) => within.has(destinations[rank]?.place));
    const nodes = ranks.map((rank) => (reached.has(rank) ? nodeOf(destinations[rank]?.position ?? [0, 0]) : -1));
    const startNodes = own.map(({ position }) => nodeOf(position));
    const reduced = reduceWays(trees, [...startNodes, ...nodes.filter((node) => node !== -1)], isOnRoads);
    return toAnswersFile(
      near.map(toPlaceFeature),
      own.map((start, rank) => ({ ...start, node: reduced.nodeOf.get(startNodes[rank] ?? -1) ?? -1 })),
      { roads: reduced.roads, destinationNodes: nodes.map((node) => reduced.nodeOf.get(node) ?? -1) },
    );
  };
  return new Map([...byDepartement].map(([code, ways]) => [fileOf("answers", code), toFile(code, ways)]));
}
