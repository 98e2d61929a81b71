import { selectHasVariants, selectVariantFigures } from "../../features/variants/state.ts";
import { VariantTable } from "../../features/variants/table.tsx";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { nameTerritory } from "../territory/name-territory.ts";

/** The variants side by side in print; nothing without variants. */
export function ReportVariants() {
  const { messages } = useDetailedApp();
  const figures = useAppState((state) => (selectHasVariants(state) ? selectVariantFigures(state) : undefined));
  const territory = useAppState((state) => nameTerritory(selectChosenTerritory(state), state, messages));
  if (figures === undefined) return null;
  return (
    <section className="report-variants">
      <h2>{messages.territoriesSections.variants}</h2>
      <VariantTable figures={figures} territory={territory} isPrinted />
      <p className="report-note">{messages.variants.comparison.meaning}</p>
    </section>
  );
}
