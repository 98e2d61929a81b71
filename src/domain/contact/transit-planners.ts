import type { Position } from "../geo/position.ts";

/** Public journey planners that work without an account, by documented addresses: Google's "Maps URLs" and Apple's "Map Links". */
export const TRANSIT_PLANNERS = ["google", "apple"] as const;
export type TransitPlanner = (typeof TRANSIT_PLANNERS)[number];

/** Address of a journey by train or bus between two positions; the planner asks for the start where it is undefined. */
export function transitAddress(planner: TransitPlanner, goal: Position, start: Position | undefined): string {
  const to = written(goal);
  switch (planner) {
    case "google":
      return `https://www.google.com/maps/dir/?api=1${start ? `&origin=${written(start)}` : ""}&destination=${to}&travelmode=transit`;
    case "apple":
      return `https://maps.apple.com/?${start ? `saddr=${written(start)}&` : ""}daddr=${to}&dirflg=r`;
  }
}

function written([longitude, latitude]: Position): string {
  return `${latitude},${longitude}`;
}
