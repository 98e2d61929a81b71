/** Colours of a road: its surface and its edges, and the line that stands for both at smaller scales. */
interface RoadColours {
  readonly fill: string;
  readonly casing: string;
  readonly line: string;
}

/** Colours of the detailed map, beside those of the embedded one (map.ts), by what they fill. */
export interface DetailedPalette {
  readonly wood: string;
  readonly scrub: string;
  readonly orchard: string;
  readonly park: string;
  readonly wetland: string;
  readonly rock: string;
  readonly glacier: string;
  readonly built: string;
  readonly building: string;
  readonly buildingEdge: string;
  readonly motorway: RoadColours;
  readonly mainRoad: RoadColours;
  readonly road: RoadColours;
  readonly localRoad: RoadColours;
  readonly street: RoadColours;
  readonly track: string;
  readonly path: string;
  readonly rail: string;
  readonly lift: string;
  readonly roadName: string;
  readonly roadNumber: string;
  readonly hamlet: string;
  readonly contour: string;
  readonly contourName: string;
  readonly shadow: string;
  readonly sunlight: string;
}

export const DETAILED_MAP: Readonly<Record<"light" | "dark", DetailedPalette>> = {
  light: {
    wood: "#d9e3c6",
    scrub: "#e6ead4",
    orchard: "#ebe9cc",
    park: "#dfead0",
    wetland: "#d9e6e2",
    rock: "#e4e0da",
    glacier: "#e3eff6",
    built: "#ece4d8",
    building: "#d3c4b0",
    buildingEdge: "#b8a68f",
    motorway: { fill: "#eeb673", casing: "#b07a3e", line: "#b07a3e" },
    mainRoad: { fill: "#f6d389", casing: "#b8945a", line: "#b8945a" },
    road: { fill: "#fbe8b0", casing: "#bda878", line: "#c2a872" },
    localRoad: { fill: "#fffdf4", casing: "#b3a695", line: "#b3a695" },
    street: { fill: "#ffffff", casing: "#c6bcae", line: "#cbc2b5" },
    track: "#a18d73",
    path: "#a5937d",
    rail: "#6e6a6c",
    lift: "#5d6477",
    roadName: "#5c5248",
    roadNumber: "#7c5420",
    hamlet: "#5f666c",
    contour: "#a8794a",
    contourName: "#8a6038",
    shadow: "#4a4650",
    sunlight: "#fffbe8",
  },
  dark: {
    wood: "#23322b",
    scrub: "#26312c",
    orchard: "#2b312a",
    park: "#27352c",
    wetland: "#213235",
    rock: "#2d3336",
    glacier: "#2b3e49",
    built: "#2c3337",
    building: "#41494e",
    buildingEdge: "#535c61",
    motorway: { fill: "#94703f", casing: "#141a1d", line: "#94703f" },
    mainRoad: { fill: "#7d693f", casing: "#141a1d", line: "#7d693f" },
    road: { fill: "#676045", casing: "#141a1d", line: "#6d6547" },
    localRoad: { fill: "#545a5c", casing: "#171d20", line: "#5a5f60" },
    street: { fill: "#485054", casing: "#1a2124", line: "#454c50" },
    track: "#7b7365",
    path: "#716b60",
    rail: "#8b9094",
    lift: "#9aa6b8",
    roadName: "#b9b3a6",
    roadNumber: "#dbb679",
    hamlet: "#aab2b3",
    contour: "#8d7a5f",
    contourName: "#a8946f",
    shadow: "#05090c",
    sunlight: "#3c484e",
  },
};
