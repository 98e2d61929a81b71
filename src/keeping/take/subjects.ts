/** What can be taken along. */
export const SUBJECTS = ["lieux", "vos-lieux", "chiffres", "corrections", "territoires", "tout"] as const;
export type Subject = (typeof SUBJECTS)[number];

export const TAKEN_FORMATS = ["xlsx", "csv", "geojson"] as const;
export type TakenFormat = (typeof TAKEN_FORMATS)[number];

/** Corrections are nowhere on a map. */
export function formatsOf(subject: Subject): readonly TakenFormat[] {
  return subject === "corrections" ? ["xlsx", "csv"] : TAKEN_FORMATS;
}
