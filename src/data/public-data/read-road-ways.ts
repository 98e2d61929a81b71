import { createRoadWays, type RoadWays } from "../../domain/travel-times/road-ways.ts";
import { readRoadTimeColumns } from "./road-times-columns.ts";

/** Reads a routing engine's ways from so many seats, or returns a sentence with the fault. */
export function readRoadWays(json: unknown, seatCount: number): RoadWays | string {
  const times = readRoadTimeColumns(json, seatCount);
  return typeof times === "string" ? times : createRoadWays(times);
}
