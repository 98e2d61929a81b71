import * as v from "valibot";
import type { Stop } from "../../domain/place.ts";
import { stopSchema, toStop } from "./place-feature.ts";
import { toStopProperties } from "./write-place-feature.ts";

const stopsCell = v.pipe(v.string(), v.parseJson(), v.array(stopSchema));

/** Stops of a place as a table cell: a JSON list, "" for none. */
export function writeStops(stops: readonly Stop[]): string {
  return stops.length === 0 ? "" : JSON.stringify(stops.map(toStopProperties));
}

/** Reads the stops of a cell; undefined for any other text. */
export function readStops(cell: string): readonly Stop[] | undefined {
  const parsed = v.safeParse(stopsCell, cell);
  return parsed.success ? parsed.output.map(toStop) : undefined;
}
