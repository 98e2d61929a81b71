import type { TerritoryDocument } from "./document.ts";
import { frenchTerritory } from "./french-territory.ts";
import { question } from "./words.ts";

/** At the head of a page after the first: the territory, and what is measured. */
export function PageHead({ document }: { readonly document: TerritoryDocument }) {
  const { territory, communes, epcis } = document;
  return (
    <p className="booklet-head">
      <strong>{frenchTerritory(territory, communes, epcis).title}</strong> · {question(document)}
    </p>
  );
}
