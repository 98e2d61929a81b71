/** By car, or on foot: to a railway station, a stop, or a place nearby. */
export type TravelMode = "voiture" | "pied";

/** Longest walk to a railway station, or to a place without a vehicle, in minutes. */
export const WALKABLE_MIN = 30;
