import { createTransitAnswers, type TransitAnswers } from "../../domain/transit/transit-answers.ts";
import { readTransitColumns } from "./transit-columns.ts";

/** Reads answers without a car for so many communes and points, with the functions that use them, or returns a sentence with the fault. */
export function readTransitAnswers(
  json: unknown,
  communeCount: number,
  pointCount: number | undefined,
): TransitAnswers | string {
  const table = readTransitColumns(json, communeCount, pointCount);
  return typeof table === "string" ? table : createTransitAnswers(table);
}
