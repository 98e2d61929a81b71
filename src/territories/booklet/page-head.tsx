import type { TerritoryDocument } from "./document.ts";
import { frenchTerritory } from "./french-territory.ts";
import { question } from "./words.ts";

/** At the head of a page after the first: the territory, and what is measured. */
export function PageHead({
  document: { territory, communes, epcis, figures, populationVintage },
}: {
  readonly document: TerritoryDocument;
}) {
  return (
    <p className="booklet-head">
      <strong>{frenchTerritory(territory, communes, epcis).title}</strong> ·{" "}
      {question(figures.settings, populationVintage)}
    </p>
  );
}
