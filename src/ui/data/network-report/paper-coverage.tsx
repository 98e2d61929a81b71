import { shareRangeOf } from "../../../domain/coverage/share-range.ts";
import type { TerritoryAccess } from "../../../domain/coverage/territory-access.ts";
import { selectPeopleGroup } from "../../../state/demand-selectors.ts";
import { selectHasRanges } from "../../../state/range-selectors.ts";
import { selectTerritoryRows } from "../../../state/territory-selectors.ts";
import { shareRangeText } from "../../access/range-text.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";

/** Served people by département and in the region, with the sentence on the method. */
export function PaperCoverage({ measured }: { readonly measured: string }) {
  const { messages } = useDetailedApp();
  const group = useAppState(selectPeopleGroup);
  const departements = useAppState((state) => selectTerritoryRows(state, "departement"));
  const region = useAppState((state) => selectTerritoryRows(state, "region"));
  const hasRanges = useAppState(selectHasRanges);
  if (departements === undefined || region === undefined) return null;
  return (
    <section>
      <h2>{messages.networkCoverage}</h2>
      <p className="report-note">{measured}</p>
      <table className="report-table">
        <thead>
          <tr>
            <th scope="col">{messages.qualityWhere}</th>
            <th scope="col" className="number">
              {messages.peopleColumns[group]}
            </th>
            <th scope="col" className="number">
              {messages.share}
            </th>
            {hasRanges && (
              <th scope="col" className="number">
                {messages.shareRange}
              </th>
            )}
            <th scope="col" className="number">
              {messages.uncovered}
            </th>
          </tr>
        </thead>
        <tbody>
          {departements.map((access) => (
            <CoverageLine key={access.name} name={access.name} access={access} />
          ))}
          {region.map((access) => (
            <CoverageLine key="region" name={messages.wholeRegion} access={access} isChosen />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CoverageLineProps {
  readonly name: string;
  readonly access: TerritoryAccess;
  readonly isChosen?: boolean;
}

function CoverageLine({ name, access, isChosen = false }: CoverageLineProps) {
  const { messages, format } = useDetailedApp();
  const hasRanges = useAppState(selectHasRanges);
  return (
    <tr className={isChosen ? "is-chosen" : undefined}>
      <th scope="row">{name}</th>
      <td className="number">{format.number(access.population)}</td>
      <td className="number">{access.share === undefined ? messages.notApplicable : format.share(access.share)}</td>
      {hasRanges && <td className="number">{shareRangeText(shareRangeOf(access), { messages, format })}</td>}
      <td className="number">{format.number(access.uncoveredPopulation)}</td>
    </tr>
  );
}
