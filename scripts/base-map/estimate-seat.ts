/** A seat stands about this share of its commune's range above the lowest point (median error 33 m on 67 towns). */
const SEAT_SHARE = 0.08;

/** The altitude of a commune's seat, from its lowest and highest points, all in metres. */
export function estimateSeatM(lowestM: number, highestM: number): number {
  return lowestM + SEAT_SHARE * (highestM - lowestM);
}
