export interface ExportName {
  /** Content of the file: "lieux". */
  readonly subject: readonly string[];
  /** YYYY-MM-DD. */
  readonly date: string;
  /** "csv", "geojson". */
  readonly extension: string;
}

/** "services-alpins_lieux_2026-11-25.csv": only characters that all systems accept. */
export function exportFileName({ subject, date, extension }: ExportName): string {
  return `${["services-alpins", ...subject, date]
    .map(plainLetters)
    .filter((part) => part !== "")
    .join("_")}.${extension}`;
}

function plainLetters(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/œ/gi, "oe")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
