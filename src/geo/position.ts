/** [longitude, latitude] in degrees, WGS 84, as in RFC 7946. */
export type Position = readonly [longitude: number, latitude: number];

/** Whether both coordinates are bit-identical. */
export function isSamePosition(one: Position, other: Position): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
