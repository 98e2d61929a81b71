import type { RoadClass as OutlineClass } from "../../src/domain/base-map.ts";
import { parseCodeCommune } from "../../src/domain/codes.ts";
import type { Door, DoorId, DoorKind, WinterState } from "../../src/domain/network/road-network.ts";
import { plainText } from "../../src/domain/plain-text.ts";
import type { Verification } from "../../src/domain/service-point.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { createNearestIndex } from "../../src/geo/nearest-index.ts";
import type { Position } from "../../src/geo/position.ts";
import { estimateSeatM } from "../base-map/estimate-seat.ts";
import { type Gazetteer, resolveVertices } from "../base-map/resolve-vertices.ts";
import type { NetworkInput, OutlineRoad, RoadVertex, Seat } from "../network/input.ts";
import type { Tables } from "./read-tables.ts";

/** The rows of the tables, typed, as the road network wants them; seats in the order of the communes. */
export function toNetworkInput(tables: Tables, communes: readonly Commune[]): NetworkInput {
  const doors = [
    ...tables.cols.lines.map(({ row }) => toPass(row)),
    ...tables.portes.lines.map(({ row }) => toDoor(row)),
  ];
  const doorAt = new Map(doors.map(({ name, position }) => [name, position]));
  return {
    seats: toSeats(tables, communes),
    doors,
    barriers: tables.cretes.lines.map(({ row }) => ({
      id: row.id,
      isBorder: row.kind === "frontiere",
      positions: row.vertices.split(";").map((vertex) => toRidgeVertex(vertex, doorAt)),
    })),
    roads: toRoads(tables, communes, doors),
    rivers: tables.rivieres.lines.map(({ row }) => split(row.vertices).map(toRiverVertex)),
  };
}

function toSeats(tables: Tables, communes: readonly Commune[]): Seat[] {
  const known = new Map(tables.seatAltitudes.lines.map(({ row }) => [row.code_commune, Number(row.altitude_m)]));
  const heights = new Map(
    tables.communes.lines.flatMap(({ row }) => {
      if (row.alt_min_m === "" || row.alt_max_m === "") return [];
      return [[row.code_commune, { lowestM: Number(row.alt_min_m), highestM: Number(row.alt_max_m) }] as const];
    }),
  );
  const measured = communes.filter(({ code }) => heights.has(code));
  const nearest = createNearestIndex(measured.map(({ position }) => position));
  return communes.map(({ code, position }) => {
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
  });
}

type Row<Name extends "cols" | "portes"> = Tables[Name]["lines"][number]["row"];

function toPass(row: Row<"cols">): Door {
  const isTunnel = /^tunnel/i.test(row.name);
  return { ...toCommon(row), kind: isTunnel ? "tunnel" : "col", usualClosure: row.usual_closure };
}

function toDoor(row: Row<"portes">): Door {
  return { ...toCommon(row), kind: row.kind as DoorKind, usualClosure: "" };
}

function toCommon(row: Row<"cols"> | Row<"portes">): Omit<Door, "kind" | "usualClosure"> {
  const sides = split(row.connects);
  return {
    id: toDoorId(row.name),
    name: row.name,
    position: [Number(row.longitude), Number(row.latitude)],
    altitudeM: Number(row.altitude_m),
    winter: row.winter as WinterState,
    roads: split(row.road),
    connects: sides.flatMap((code) => parseCodeCommune(code) ?? []),
    isBorder: sides.includes("IT"),
    sources: split(row.source),
    sourceDate: row.source_date,
    verification: row.verification as Verification,
  };
}

/** "Col de l'Iseran" → "col-de-l-iseran": what a link says. */
function toDoorId(name: string): DoorId {
  return plainText(name).replaceAll(" ", "-") as DoorId;
}

/** A vertex that names a door stands where the door does. */
function toRidgeVertex(text: string, doorAt: ReadonlyMap<string, Position>): Position {
  const [longitude, latitude, ...name] = text.trim().split(" ");
  return doorAt.get(name.join(" ")) ?? [Number(longitude), Number(latitude)];
}

function toRoads(tables: Tables, communes: readonly Commune[], doors: readonly Door[]): OutlineRoad[] {
  const gazetteer: Gazetteer = {
    seats: new Map(communes.map(({ code, position }) => [code, position])),
    cols: new Map(doors.map(({ name, position }) => [name, position])),
  };
  const seatRank = new Map<string, number>(communes.map(({ code }, rank) => [code, rank]));
  const doorRank = new Map(doors.map(({ name }, rank) => [`col:${name}`, rank]));
  return tables.routes.lines.map(({ line, row }) => ({
    line,
    reference: row.ref,
    outlineClass: Number(row.class) as OutlineClass,
    isWinding: row.winding === "oui",
    vertices: split(row.vertices).flatMap((text): RoadVertex[] =>
      resolveVertices(text, gazetteer).positions.map((position) => ({
        text,
        position,
        seat: seatRank.get(text),
        door: doorRank.get(text),
      })),
    ),
  }));
}

function toRiverVertex(text: string): Position {
  const [longitude, latitude] = text.split(" ");
  return [Number(longitude), Number(latitude)];
}

function split(text: string): string[] {
  return text.split(";").flatMap((part) => part.trim() || []);
}
