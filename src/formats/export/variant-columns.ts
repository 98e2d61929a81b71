import { type Column, rounded } from "../../domain/flat-table.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import { NO_SUPPOSITIONS, type Variant } from "../../domain/scenario/variants.ts";
import { type ExportedSides, type ExportedTerritory, territoryColumns } from "./territory-columns.ts";

/** Figures of the chosen territory in a variant, and those of the present state, `before`. */
export interface ExportedVariant extends ExportedTerritory {
  /** Undefined for the present state. */
  readonly variant: Variant | undefined;
  /** Whether the page shows it. */
  readonly isShown: boolean;
}

/** Columns of variants: what each supposes, anywhere, then the columns of a territory beside the present state. */
export function variantColumns(
  metric: Metric,
  { hasRanges, hasBasket = false, classBounds }: Pick<ExportedSides, "hasRanges" | "hasBasket" | "classBounds">,
): readonly Column<ExportedVariant>[] {
  const of = ({ variant }: ExportedVariant) => variant ?? NO_SUPPOSITIONS;
  return [
    { name: "variante", of: ({ variant }) => variant?.letter ?? "etat_actuel" },
    { name: "nom_variante", of: ({ variant }) => variant?.name },
    { name: "montree", of: ({ isShown }) => (isShown ? "oui" : "non") },
    { name: "lieux_envisages", of: (exported) => of(exported).planned.length },
    { name: "lieux_exclus", of: (exported) => of(exported).excluded.length },
    { name: "horaires_supposes", of: (exported) => of(exported).supposedHours.length },
    { name: "passages_ouverts_ou_fermes", of: (exported) => of(exported).overrides.size },
    ...territoryColumns(metric, { hasScenario: true, hasRanges, hasBasket, hoursMonday: undefined, classBounds }),
    {
      name: `eloignement_moyen_ecart_${metric}`,
      of: ({ access, before }) =>
        access.meanCost === undefined || before?.meanCost === undefined
          ? undefined
          : rounded(access.meanCost - before.meanCost, 2),
    },
  ];
}
