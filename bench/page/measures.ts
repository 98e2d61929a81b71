import type { MeasureName } from "./visit.ts";

export interface MeasureInWords {
  readonly name: MeasureName;
  readonly title: string;
  readonly unit: "ms" | "kB" | "MB" | "share" | "";
  /** Greatest aimed value by profile; absent without an aim. */
  readonly aims?: Readonly<Record<string, number>>;
}

const EVERYWHERE = (most: number) => ({ desktop: most, "desktop-cpu4": most, phone: most });
const ANSWER = { desktop: 50, "desktop-cpu4": 150, phone: 150 };
const NO_LONG_TASK = { "desktop-cpu4": 100, phone: 100 };

/** The measures, in order of time. « Processor » is the CPU time of the page's main thread. */
export const MEASURES: readonly MeasureInWords[] = [
  { name: "listMs", title: "list on the screen", unit: "ms", aims: { phone: 1500 } },
  { name: "listProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "listKb", title: "  bytes until then, gzip", unit: "kB" },
  { name: "listRequests", title: "  requests until then", unit: "" },
  { name: "aliveMs", title: "list answers", unit: "ms" },
  { name: "aliveProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "mapSeenMs", title: "map seen", unit: "ms", aims: { phone: 1500 } },
  { name: "mapSeenKb", title: "  bytes until then, gzip", unit: "kB" },
  { name: "mapSeenRequests", title: "  requests until then", unit: "" },
  { name: "markersMs", title: "markers on the map", unit: "ms", aims: { phone: 4500 } },
  { name: "markersProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "markersKb", title: "  bytes until then, gzip", unit: "kB", aims: EVERYWHERE(740) },
  { name: "markersRequests", title: "  requests until then", unit: "", aims: EVERYWHERE(25) },
  { name: "mapDrawnMs", title: "picture gives way to the map", unit: "ms" },
  { name: "quietMs", title: "all loaded and quiet", unit: "ms" },
  { name: "quietProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "loadLongestTaskMs", title: "  longest task after the list", unit: "ms" },
  { name: "layoutShift", title: "  moved by itself", unit: "share", aims: EVERYWHERE(0) },
  { name: "heapMb", title: "heap of JavaScript", unit: "MB", aims: EVERYWHERE(60) },
  { name: "filterMs", title: "list after a filter", unit: "ms", aims: ANSWER },
  { name: "filterProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "filterLongestTaskMs", title: "  longest task", unit: "ms", aims: NO_LONG_TASK },
  { name: "originMs", title: "list after an origin", unit: "ms" },
  { name: "originProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "originLongestTaskMs", title: "  longest task", unit: "ms", aims: NO_LONG_TASK },
  { name: "openingMs", title: "« Territoires » opened", unit: "ms" },
  { name: "openingProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "openingLongestTaskMs", title: "  longest task", unit: "ms", aims: NO_LONG_TASK },
  { name: "thresholdMs", title: "coverage after a threshold", unit: "ms", aims: ANSWER },
  { name: "thresholdProcessorMs", title: "  of which processor", unit: "ms" },
  { name: "thresholdLongestTaskMs", title: "  longest task", unit: "ms", aims: NO_LONG_TASK },
];
