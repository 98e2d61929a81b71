/** Path, schema and columns of the table of addresses: scripts/pipeline/table-columns.ts lists it among the others. */
export const FEEDS = {
  file: "data/transit/feeds.csv",
  schema: "feeds",
  columns: [
    "id",
    "title",
    "departements",
    "url",
    "licence",
    "tried",
    "elsewhere",
    "note",
    "source",
    "source_detail",
    "source_date",
    "verification",
  ],
} as const;
