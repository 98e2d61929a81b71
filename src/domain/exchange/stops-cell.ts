import * as v from "valibot";
import type { Stop } from "../service-point.ts";
import { stopSchema, toStop, toStopProperties } from "./point-feature.ts";

const stopsCell = v.pipe(v.string(), v.parseJson(), v.array(stopSchema));

/** The stops of a place as one cell of a table: a list in JSON, "" for none. */
export function writeStops(stops: readonly Stop[]): string {
  return stops.length === 0 ? "" : JSON.stringify(stops.map(toStopProperties));
}

/** The stops of such a cell, or undefined for any other text. */
export function readStops(cell: string): readonly Stop[] | undefined {
  const parsed = v.safeParse(stopsCell, cell);
  return parsed.success ? parsed.output.map(toStop) : undefined;
}
