/** Columns of the three tables of data/points, in their order; docs/guide-des-donnees.md describes them. */
export const PLACE_COLUMNS = [
  "id",
  "category",
  "kind",
  "name",
  "nature",
  "format",
  "address",
  "postcode",
  "commune",
  "code_commune",
  "longitude",
  "latitude",
  "precision",
  "phone",
  "email",
  "website",
  "opening_hours",
  "appointment",
  "season",
  "themes",
  "comment",
  "group",
  "labelled_on",
  "source",
  "source_detail",
  "source_date",
  "verification",
] as const;

export type PlaceColumn = (typeof PLACE_COLUMNS)[number];

/** A row of a table: texts, "" for unknown. */
export type PlaceRow = Readonly<Record<PlaceColumn, string>>;
