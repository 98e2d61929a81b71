const MARK = "_provenance";

/** Name of the provenance sheet of an exported table: "lieux_provenance.csv" for "lieux.csv". */
function provenanceName(tableName: string): string {
  return tableName.replace(/(\.[^./]*)?$/, `${MARK}$1`);
}

/** Whether a file is the provenance sheet of one of the others. */
export function isProvenanceSheet(name: string, others: readonly string[]): boolean {
  return others.some((other) => provenanceName(other) === name);
}
