import type { Parameter } from "./parameter.ts";

/** A switch that is on by default: the link contains it only when it is off. */
export function switchedOff(name: string, key: "countsStops" | "countsNeighbours" | "followsMap"): Parameter {
  return {
    name,
    read: (text, choices) => (text === "0" ? { ...choices, [key]: false } : undefined),
    write: (state) => (state[key] ? undefined : "0"),
  };
}
