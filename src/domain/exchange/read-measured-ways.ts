import { createMeasuredWays, type MeasuredWays } from "../travel-times/measured-ways.ts";
import { readTravelTimeColumns } from "./travel-time-columns.ts";

/** The columns as the page holds them, or a sentence that says why they are none. */
export function readMeasuredWays(json: unknown, communeCount: number): MeasuredWays | string {
  const times = readTravelTimeColumns(json, communeCount);
  return typeof times === "string" ? times : createMeasuredWays(times);
}
