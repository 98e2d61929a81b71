import type { Map as MapLibreMap } from "maplibre-gl";
import { createDetailedMap } from "../detailed/detailed-map.ts";
import type { OnlineMap, OnlineMapInput } from "./drawn-map.ts";
import { createPlanMap } from "./plan-map.ts";

/** Draws the base map that is chosen, Plan IGN or the detailed map of the site; the one that is not chosen draws and reports nothing. */
export function createOnlineMap(map: MapLibreMap, input: OnlineMapInput): OnlineMap {
  const both = [createPlanMap(map, { ...input, scheme: () => input.state().scheme }), createDetailedMap(map, input)];
  return {
    choose: (choice) => {
      for (const one of both) one.choose(choice);
    },
    askAgain: () => {
      for (const one of both) one.askAgain();
    },
    repaint: () => {
      for (const one of both) one.repaint();
    },
    settled: async () => {
      await Promise.all(both.map((one) => one.settled()));
    },
    leave: () => {
      for (const one of both) one.leave();
    },
  };
}
