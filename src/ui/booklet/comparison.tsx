import { FiguresTable } from "../../design/figures-table.tsx";
import { metricOf } from "../../domain/access/access-model.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { territoryKey } from "../../domain/territory-ref.ts";
import { selectComparedTerritories } from "../../features/comparison/state.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { meanOfTerritory, useCostText } from "../access/cost-text.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { territoryLabel } from "../territory/territory-label.ts";

interface ComparedFigure {
  readonly name: string;
  readonly of: (access: TerritoryAccess) => string;
}

/** Figures of the compared territories, one column each; nothing where none is compared. */
export function BookletComparison() {
  const { messages, format } = useFrenchApp();
  const compared = useAppState(selectComparedTerritories);
  const group = useAppState((state) => state.peopleGroup);
  const model = useAppState(selectAccessModel);
  const costText = useCostText();
  if (compared === undefined || compared.length === 0) return null;
  const metric = metricOf(model);
  const mean = (value: number | undefined, access: TerritoryAccess) =>
    meanOfTerritory(value, access, { messages, format, model }, (own, from) => costText(own, from));
  const rows: readonly ComparedFigure[] = [
    { name: messages.peopleColumns[group], of: ({ population }) => format.number(population) },
    { name: messages.bookletPlaces, of: ({ places }) => format.number(places) },
    {
      name: messages.share,
      of: ({ share }) => (share === undefined ? messages.notApplicable : format.share(share)),
    },
    { name: messages.uncovered, of: ({ uncoveredPopulation }) => format.number(uncoveredPopulation) },
    { name: messages.meanCost[metric], of: (access) => mean(access.meanCost, access) },
    { name: messages.medianCost[metric], of: (access) => mean(access.medianCost, access) },
  ];
  return (
    <section>
      <h2>{messages.bookletComparison}</h2>
      <FiguresTable
        className="printed-table"
        rows={rows}
        keyOf={({ name }) => name}
        nameOf={({ name }) => name}
        columns={compared.map((access) => ({
          key: territoryKey(access.ref),
          name: territoryLabel(access, messages),
          cell: ({ of }: ComparedFigure) => of(access),
        }))}
      />
    </section>
  );
}
