import type { Problem } from "../../src/data/csv/table-schema.ts";
import { type AnswersFile, toAnswersFile } from "../../src/data/public-data/answers.ts";
import { type PositionEnds, toAttachmentColumns } from "../../src/data/public-data/attachment-columns.ts";
import {
  readNetworkColumns,
  toNetworkColumns,
  toRoadShapeColumns,
} from "../../src/data/public-data/network-columns.ts";
import { toPlaceFeature } from "../../src/data/public-data/write-place-feature.ts";
import { fileOf } from "../../src/data/resources.ts";
import { FARTHEST_KM } from "../../src/domain/answer/choose-answer.ts";
import { listAnswerDestinations } from "../../src/domain/answer/departement-answers.ts";
import { type CodeDepartement, parseCodeCommune } from "../../src/domain/codes.ts";
import { positionsOf, type Settlement } from "../../src/domain/demand/demand.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { AttachmentColumns } from "../../src/domain/network/attach-position.ts";
import type { Passage, PassageId, RoadNetwork, WinterState } from "../../src/domain/network/road-network.ts";
import type { Place, Verification } from "../../src/domain/place.ts";
import type { Resort } from "../../src/domain/seasonal/resorts.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { plainText } from "../../src/domain/text.ts";
import { type AnswerWays, findAnswerWays } from "../network/answer-ways.ts";
import { attachKnown, buildNetwork, checkNetwork, type Known, type TableAttachment } from "../network/build-network.ts";
import { reduceWays } from "../network/reduce-ways.ts";
import { type BuiltFiles, toJsonText } from "./manifest.ts";
import { splitCell, type Tables } from "./table-columns.ts";

const ROADS_FILE = "road-network.json";

export interface Roads {
  /** The network and the shapes of each area, by file name. */
  readonly files: BuiltFiles;
  /** The network as the page reads it; undefined where it cannot. */
  readonly network: RoadNetwork | undefined;
  /** Attachments of the demand points, in their order. */
  readonly demandRoads: AttachmentColumns;
  readonly problems: readonly Problem[];
}

/** The road network of the tables, with the attachments of known positions and of the demand points. */
export function joinRoads(
  tables: Tables,
  communes: readonly Commune[],
  outside: readonly Position[],
  known: readonly Known[],
  settlement: Omit<Settlement, "roads">,
): Roads {
  const passages = joinPassages(tables);
  const { network, attachments, problems } = buildNetwork(tables, { inside: communes, outside }, passages);
  const seats = communes.map(({ position }) => position);
  const given = toAttachmentColumns(attachKnown(network, attachments, known, seats), true);
  const text = toJsonText(toNetworkColumns(network, seats, given));
  const read = readNetworkColumns(JSON.parse(text), seats);
  const faults = typeof read === "string" ? [{ value: "", reason: read }] : checkNetwork(read, communes);
  return {
    files: new Map([
      [ROADS_FILE, text],
      ...network.areas.map(
        ({ id }) => [`road-shapes-${id}.json`, toJsonText(toRoadShapeColumns(network, id))] as const,
      ),
    ]),
    network: typeof read === "string" ? undefined : read,
    demandRoads: toAttachmentColumns(demandAttachments(communes, settlement, attachments), false),
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

/** The attachment of each demand point; two points without a road within 4 km stand at the seat of their commune. */
function demandAttachments(
  communes: readonly Commune[],
  settlement: Omit<Settlement, "roads">,
  attachments: ReadonlyMap<string, TableAttachment>,
): readonly PositionEnds[] {
  return communes.flatMap(({ code }, seat) =>
    positionsOf(settlement, seat).map((position): PositionEnds => {
      const [longitude, latitude] = position.map((degrees) => degrees.toFixed(3));
      const given = attachments.get(`habitat ${code} ${longitude} ${latitude}`);
      const atSeat = { ends: [{ node: seat, metres: 0, seconds: 0, isOnEdge: false }], offRoadM: 0 };
      return { position, ...(given ?? atSeat) };
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
