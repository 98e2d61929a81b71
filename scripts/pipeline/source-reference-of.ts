import type { Row } from "../../src/data/csv/table-line.ts";
import type { Verification } from "../../src/domain/place.ts";
import type { SourceReference } from "../../src/domain/source-reference.ts";

type SourceRow = Row<"source" | "source_detail" | "source_date" | "verification">;

/** Where a checked row was read. */
export function sourceReferenceOf(row: SourceRow): SourceReference {
  return {
    sources: row.source.split(";"),
    sourceDetail: row.source_detail,
    sourceDate: row.source_date,
    verification: row.verification as Verification,
  };
}
