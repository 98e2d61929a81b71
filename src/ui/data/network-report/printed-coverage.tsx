import { shareRangeOf } from "../../../domain/coverage/share-range.ts";
import type { TerritoryAccess } from "../../../domain/coverage/territory-access.ts";
import { selectPeopleGroup } from "../../../state/demand-selectors.ts";
import { selectHasRanges } from "../../../state/range-selectors.ts";
import { selectTerritoryRows } from "../../../state/territory-selectors.ts";
import { shareRangeText } from "../../access/range-text.ts";
import { useAppState } from "../../app-context.ts";
import { type FiguresColumn, FiguresTable } from "../../design/figures-table.tsx";
import { useDetailedApp } from "../../detailed-app.ts";

/** Served people by département and in the region, with the sentence on the method. */
export function PrintedCoverage({ measured }: { readonly measured: string }) {
  const { messages, format } = useDetailedApp();
  const group = useAppState(selectPeopleGroup);
  const departements = useAppState((state) => selectTerritoryRows(state, "departement"));
  const region = useAppState((state) => selectTerritoryRows(state, "region"));
  const hasRanges = useAppState(selectHasRanges);
  if (departements === undefined || region === undefined) return null;
  const range: FiguresColumn<{ readonly access: TerritoryAccess }> = {
    key: "range",
    name: messages.shareRange,
    cell: ({ access }) => shareRangeText(shareRangeOf(access), { messages, format }),
  };
  return (
    <section>
      <h2>{messages.networkCoverage}</h2>
      <p className="report-note">{measured}</p>
      <FiguresTable
        className="printed-table"
        rowHead={messages.qualityWhere}
        rows={[
          ...departements.map((access) => ({ access, name: access.name, isChosen: false })),
          ...region.map((access) => ({ access, name: messages.wholeRegion, isChosen: true })),
        ]}
        keyOf={({ name }) => name}
        nameOf={({ name }) => name}
        rowProps={({ isChosen }) => (isChosen ? { className: "is-chosen" } : {})}
        columns={[
          {
            key: "people",
            name: messages.peopleColumns[group],
            cell: ({ access }) => format.number(access.population),
          },
          {
            key: "share",
            name: messages.share,
            cell: ({ access }) => (access.share === undefined ? messages.notApplicable : format.share(access.share)),
          },
          ...(hasRanges ? [range] : []),
          {
            key: "uncovered",
            name: messages.uncovered,
            cell: ({ access }) => format.number(access.uncoveredPopulation),
          },
        ]}
      />
    </section>
  );
}
