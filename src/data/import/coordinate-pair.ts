import { type Angle, readAngle } from "./angle-text.ts";

/** Two coordinates in the order of the text, before longitude and latitude are assigned. */
export type CoordinatePair = readonly [Angle, Angle];

const WELL_KNOWN_TEXT = /^(?:SRID=\d+;)?\s*POINT\s*(?:Z\s*)?\(\s*(\S+)\s+(\S+)[^)]*\)$/iu;
const GEOJSON = /"coordinates"\s*:\s*\[\s*([^,\]]+),\s*([^,\]]+)/u;

/**
 * Reads two coordinates in one cell: "45.1, 6.2", "45,1 ; 6,2", "45.1 N 6.2 E", "[6.2, 45.1]", "POINT(6.2 45.1)". Undefined for any other
 * text.
 */
export function readCoordinatePair(text: string): CoordinatePair | undefined {
  const written = WELL_KNOWN_TEXT.exec(text) ?? GEOJSON.exec(text);
  if (written !== null) return readBoth([written[1] ?? "", written[2] ?? ""]);
  const bare = text.replace(/^[\s[({]+|[\s\])}]+$/gu, "");
  for (const parts of waysToSplit(bare)) {
    const pair = parts.length === 2 ? readBoth(parts) : undefined;
    if (pair !== undefined) return pair;
  }
  return undefined;
}

/** From the unambiguous separators to the comma, which may be a decimal one. */
function waysToSplit(text: string): readonly (readonly string[])[] {
  const fourParts = text.split(",");
  return [
    text.split(/[;|/]/u),
    text.split(/,\s+/u),
    text.split(","),
    fourParts.length === 4 ? [fourParts.slice(0, 2).join("."), fourParts.slice(2).join(".")] : [],
    text.split(/\s+/u),
    // Without lookbehind: Safari before 16.4 does not know it.
    text.match(/.*?[NSEWO]|.+$/gisu)?.map((part) => part.trim()) ?? [],
  ];
}

function readBoth([first = "", second = ""]: readonly string[]): CoordinatePair | undefined {
  const angles = [readAngle(first), readAngle(second)] as const;
  return angles[0] === undefined || angles[1] === undefined ? undefined : [angles[0], angles[1]];
}
