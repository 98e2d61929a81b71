/** The table of an export that names its sources: a sheet, or a file of its own. */
export const SOURCES_NAME = "sources";
/** The sheets that exports had before. */
const FORMER_SHEET = /_provenance\.csv$/;

/** Whether a file of an archive says where the others come from, and holds no table of its own. */
export function isSourcesFile(path: string, others: readonly string[]): boolean {
  if (path.split("/").at(-1) === `${SOURCES_NAME}.csv`) return others.length > 1;
  return FORMER_SHEET.test(path) && others.includes(path.replace(FORMER_SHEET, ".csv"));
}
