import corrections from "../../../data/corrections/corrections.csv?raw";
import espacesSaisonniers from "../../../data/points/espaces-saisonniers.csv?raw";
import franceServices from "../../../data/points/france-services.csv?raw";
import lieuxMultiservices from "../../../data/points/lieux-multiservices.csv?raw";
import correctionsSchema from "../../../data/schema/corrections.schema.json";
import doubtsSchema from "../../../data/schema/doubts.schema.json";
import pointsSchema from "../../../data/schema/points.schema.json";
import type { CorrectionSchemas } from "../../data/csv/corrections/correction-file.ts";
import { readPublishedRows } from "../../data/csv/corrections/published-rows.ts";
import type { TableSchema } from "../../data/csv/table-schema.ts";
import { changeRow } from "../../domain/corrections/change-rows.ts";
import type { CorrectionRow } from "../../domain/corrections/correction.ts";
import type { TableRow } from "../../domain/corrections/edit-place.ts";
import { OTHER_TYPE, type Place, TABLE_OF_CATEGORY } from "../../domain/place.ts";

/** The rows of the tables that the published places were built from, which the build puts beside the code of this part. */
export const publishedRows = readPublishedRows(
  {
    "france-services": franceServices,
    "espaces-saisonniers": espacesSaisonniers,
    "lieux-multiservices": lieuxMultiservices,
  },
  corrections,
);

export const POINTS_SCHEMA = pointsSchema as TableSchema;
export const FILE_SCHEMAS: CorrectionSchemas = {
  corrections: correctionsSchema as TableSchema,
  doubts: doubtsSchema as TableSchema,
};

/** The rows of a place, the first of which names it, with the gathered corrections. */
export function rowsOfPlace({ records }: Place, gathered: readonly CorrectionRow[]): readonly TableRow[] {
  return records.flatMap(({ id, category }) => {
    const table = category === OTHER_TYPE ? undefined : TABLE_OF_CATEGORY[category];
    const published = table && publishedRows(table).get(id);
    if (table === undefined || published === undefined) return [];
    const own = gathered.filter((change) => change.table === table && change.id === id);
    return [{ table, row: changeRow(published, own) ?? published }];
  });
}

/** Ids that a new place may not have: published ones, closed places included, and those of gathered corrections. */
export function takenIds(gathered: readonly CorrectionRow[]): ReadonlySet<string> {
  const published = Object.values(TABLE_OF_CATEGORY).flatMap((table) => [...publishedRows(table).keys()]);
  return new Set([...published, ...gathered.map(({ id }) => id)]);
}
