/** Ways of travelling without a car: on foot, by ordinary bike, by bike with electric assistance ("vae"). */
export const ACTIVE_MODES = ["pied", "velo", "vae"] as const;
export type ActiveMode = (typeof ACTIVE_MODES)[number];

export type TravelMode = "voiture" | ActiveMode;

export function isActive(mode: TravelMode): mode is ActiveMode {
  return mode !== "voiture";
}

/** Longest walk to a railway station, or to a place without a vehicle, in minutes. */
export const WALKABLE_MIN = 30;
