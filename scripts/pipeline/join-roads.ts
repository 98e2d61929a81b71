import type { Problem } from "../../src/data/csv/problem.ts";
import { type PositionEnds, toAttachmentColumns } from "../../src/data/public-data/attachment-columns.ts";
import { readNetworkColumns, toNetworkColumns } from "../../src/data/public-data/network-columns.ts";
import { toRoadShapeColumns } from "../../src/data/public-data/road-shapes.ts";
import { positionsOf, type Settlement } from "../../src/domain/demand/demand.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { AttachmentColumns } from "../../src/domain/network/read-attachments.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { attachKnown, buildNetwork, checkNetwork, type Known, type TableAttachment } from "../network/build-network.ts";
import { joinPassages } from "./join-passages.ts";
import type { Tables } from "./read-tables.ts";
import { type BuiltFiles, toJsonText } from "./write-dataset.ts";

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
  const given = toAttachmentColumns(attachKnown(network, attachments, known), true);
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
