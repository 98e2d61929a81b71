import type { RoadClass as OutlineClass } from "../../src/domain/base-map.ts";
import { type CodeCommune, parseCodeCommune } from "../../src/domain/codes.ts";
import type { Passage, PassageId, PassageKind, WinterState } from "../../src/domain/network/road-network.ts";
import type { Verification } from "../../src/domain/place.ts";
import { plainText } from "../../src/domain/plain-text.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { createNearestIndex } from "../../src/geo/nearest-index.ts";
import type { Position } from "../../src/geo/position.ts";
import { estimateSeatM } from "../base-map/estimate-seat.ts";
import { type Gazetteer, resolveVertices } from "../base-map/resolve-vertices.ts";
import type { NetworkInput, OutlineRoad, RoadVertex, Seat } from "../network/input.ts";
import type { NeighbouringSeats } from "./join-neighbours.ts";
import { splitCell, type Tables } from "./read-tables.ts";

/** Converts the table rows to the input of the road network; seats are in the order of the communes, neighbours in theirs. */
export function toNetworkInput(
  tables: Tables,
  communes: readonly Commune[],
  neighbours: NeighbouringSeats,
): NetworkInput {
  const passages = [
    ...tables.cols.lines.map(({ row }) => toPass(row)),
    ...tables.portes.lines.map(({ row }) => toPassage(row)),
  ];
  const passageAt = new Map(passages.map(({ name, position }) => [name, position]));
  return {
    ...toSeats(tables, communes, neighbours),
    passages,
    barriers: tables.cretes.lines.map(({ row }) => ({
      id: row.id,
      isBorder: row.kind === "frontiere",
      isRiver: row.kind === "riviere",
      positions: row.vertices.split(";").map((vertex) => toRidgeVertex(vertex, passageAt)),
    })),
    roads: toRoads(tables, communes, neighbours, passages),
    rivers: tables.rivieres.lines.map(({ row }) => splitCell(row.vertices).map(toRiverVertex)),
  };
}

function toSeats(
  tables: Tables,
  communes: readonly Commune[],
  neighbours: NeighbouringSeats,
): Pick<NetworkInput, "seats" | "neighbours"> {
  const known = new Map(tables.seatAltitudes.lines.map(({ row }) => [row.code_commune, Number(row.altitude_m)]));
  const heights = new Map(
    tables.communes.lines.flatMap(({ row }) => {
      if (row.alt_min_m === "" || row.alt_max_m === "") return [];
      return [[row.code_commune, { lowestM: Number(row.alt_min_m), highestM: Number(row.alt_max_m) }] as const];
    }),
  );
  const measured = communes.filter(({ code }) => heights.has(code));
  const nearest = createNearestIndex(measured.map(({ position }) => position));
  const toSeat = ([code, position]: readonly [CodeCommune, Position]): Seat => {
    const own = heights.get(code);
    const about = own ?? heights.get(measured[nearest.nearest(position)?.index ?? -1]?.code ?? "");
    const estimateM = own === undefined ? undefined : estimateSeatM(own.lowestM, own.highestM);
    const altitudeM = known.get(code) ?? estimateM;
    return {
      code,
      position,
      altitudeM,
      lowestM: own?.lowestM ?? altitudeM ?? 0,
      rangeM: about === undefined ? 0 : about.highestM - about.lowestM,
    };
  };
  return {
    seats: communes.map(({ code, position }) => toSeat([code, position])),
    neighbours: [...neighbours].map(toSeat),
  };
}

type Row<Name extends "cols" | "portes"> = Tables[Name]["lines"][number]["row"];

function toPass(row: Row<"cols">): Passage {
  const isTunnel = /^tunnel/i.test(row.name);
  return { ...toCommon(row), kind: isTunnel ? "tunnel" : "col", usualClosure: row.usual_closure };
}

function toPassage(row: Row<"portes">): Passage {
  return { ...toCommon(row), kind: row.kind as PassageKind, usualClosure: "" };
}

function toCommon(row: Row<"cols"> | Row<"portes">): Omit<Passage, "kind" | "usualClosure"> {
  const sides = splitCell(row.connects);
  return {
    id: toPassageId(row.name),
    name: row.name,
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

/** "Col de l'Iseran" → "col-de-l-iseran": the id in links. */
function toPassageId(name: string): PassageId {
  return plainText(name).replaceAll(" ", "-") as PassageId;
}

/** A vertex that names a passage has its position. */
function toRidgeVertex(text: string, passageAt: ReadonlyMap<string, Position>): Position {
  const [longitude, latitude, ...name] = text.trim().split(" ");
  return passageAt.get(name.join(" ")) ?? [Number(longitude), Number(latitude)];
}

function toRoads(
  tables: Tables,
  communes: readonly Commune[],
  neighbours: NeighbouringSeats,
  passages: readonly Passage[],
): OutlineRoad[] {
  const gazetteer: Gazetteer = {
    seats: new Map([...communes.map(({ code, position }) => [code, position] as const), ...neighbours]),
    cols: new Map(passages.map(({ name, position }) => [name, position])),
  };
  const seatRank = new Map<string, number>(communes.map(({ code }, rank) => [code, rank]));
  const neighbourRank = new Map<string, number>([...neighbours.keys()].map((code, rank) => [code, rank]));
  const passageRank = new Map(passages.map(({ name }, rank) => [`col:${name}`, rank]));
  const lines = [tables.routes, tables.routesVoisines].flatMap((table) =>
    table.lines.map((line) => ({ table, ...line })),
  );
  return lines.map(({ table, line, row }) => ({
    file: table.file,
    line,
    reference: row.ref,
    outlineClass: Number(row.class) as OutlineClass,
    isWinding: row.winding === "oui",
    isOutside: table === tables.routesVoisines,
    vertices: splitCell(row.vertices).flatMap((text): RoadVertex[] =>
      resolveVertices(text, gazetteer).positions.map((position) => ({
        text,
        position,
        seat: seatRank.get(text),
        neighbour: neighbourRank.get(text),
        passage: passageRank.get(text),
      })),
    ),
  }));
}

function toRiverVertex(text: string): Position {
  const [longitude, latitude] = text.split(" ");
  return [Number(longitude), Number(latitude)];
}
