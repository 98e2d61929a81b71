import { type AccessModel, metricOf } from "../../domain/access/access-model.ts";
import { modelName } from "./provenance.ts";

export interface ExportName {
  /** Content of the file, then its subject: "couverture", "epci", "Hautes-Alpes". */
  readonly subject: readonly string[];
  readonly model: AccessModel;
  readonly threshold: number;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** "csv", "geojson", "png". */
  readonly extension: string;
}

/**
 * "services-alpins_couverture_epci_route-hiver_10km_2026-11-25.csv": only characters that all systems and archives
 * accept.
 */
export function exportFileName({ subject, model, threshold, date, extension }: ExportName): string {
  return joinParts([...subject, modelName(model), `${threshold}${metricOf(model)}`, date], extension);
}

/** "services-alpins_lieux_2026-11-25.csv": places have no model and threshold. */
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
