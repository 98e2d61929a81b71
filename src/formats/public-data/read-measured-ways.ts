import { createMeasuredWays, type MeasuredWays } from "../../domain/travel-times/measured-ways.ts";
import { readTravelTimeColumns } from "./travel-time-columns.ts";

/** Reads measured ways, or returns a sentence with the fault. */
export function readMeasuredWays(json: unknown, communeCount: number): MeasuredWays | string {
  const times = readTravelTimeColumns(json, communeCount);
  return typeof times === "string" ? times : createMeasuredWays(times);
}
