import type { Position } from "../../src/geo/position.ts";

/** Positions of the names in vertices. */
export interface Gazetteer {
  /** Seat of a commune by INSEE code. */
  readonly seats: ReadonlyMap<string, Position>;
  /** Position of a pass, or of another passage through a ridge, by name. */
  readonly cols: ReadonlyMap<string, Position>;
}

export interface ResolvedVertices {
  readonly positions: readonly Position[];
  /** Vertices with unknown names, as in the table. */
  readonly unresolved: readonly string[];
}

const LONGITUDE_LATITUDE = /^(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)(?: .+)?$/;
const COL = /^col:(.+)$/;

/**
 * Reads "05023;col:Col du Lautaret;6.4 45.03": an INSEE code is the commune's seat, `col:` a pass or another passage, else "lon lat",
 * optionally with a name. Returns unresolved vertices too.
 */
export function resolveVertices(text: string, gazetteer: Gazetteer): ResolvedVertices {
  const positions: Position[] = [];
  const unresolved: string[] = [];
  for (const vertex of text.split(";").map((part) => part.trim())) {
    const position = resolveVertex(vertex, gazetteer);
    if (position === undefined) unresolved.push(vertex);
    else positions.push(position);
  }
  return { positions, unresolved };
}

function resolveVertex(vertex: string, { seats, cols }: Gazetteer): Position | undefined {
  const [, longitude, latitude] = LONGITUDE_LATITUDE.exec(vertex) ?? [];
  if (longitude !== undefined && latitude !== undefined) return [Number(longitude), Number(latitude)];
  const col = COL.exec(vertex)?.[1];
  return col === undefined ? seats.get(vertex) : cols.get(col);
}
