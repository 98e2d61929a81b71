import { type AccessModel, metricOf } from "../access/access-model.ts";
import { modelName } from "./provenance.ts";

export interface ExportName {
  /** What is in the file, then of what: "couverture", "epci", "Hautes-Alpes". */
  readonly subject: readonly string[];
  readonly model: AccessModel;
  readonly threshold: number;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** "csv", "geojson", "png". */
  readonly extension: string;
}

/** "services-alpins_couverture_epci_route-hiver_10km_2026-11-25.csv": letters that every system and archive keeps. */
export function exportFileName({ subject, model, threshold, date, extension }: ExportName): string {
  return joinParts([...subject, modelName(model), `${threshold}${metricOf(model)}`, date], extension);
}

/** "services-alpins_lieux_2026-11-25.csv": of places nothing is measured. */
export function placesFileName({
  subject,
  date,
  extension,
}: Pick<ExportName, "subject" | "date" | "extension">): string {
  return joinParts([...subject, date], extension);
}

function joinParts(parts: readonly string[], extension: string): string {
  return `${["services-alpins", ...parts]
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
