import type { Coverage, RegionCoverage } from "../../domain/coverage/measure-coverage.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { ShareBar } from "./share-bar.tsx";

/** The same figures for each département, and for all. */
export function CoverageTable({ coverage }: { readonly coverage: RegionCoverage }) {
  const { messages } = useDetailedApp();
  return (
    <table className="figures-table">
      <caption>{messages.byDepartement}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.departement}</th>
          <th scope="col" className="number">
            {messages.uncovered}
          </th>
          <th scope="col" className="number">
            {messages.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {DEPARTEMENTS.map(({ code, name }) => {
          const row = coverage.byDepartement.get(code);
          return row && <CoverageRow key={code} name={`${name} (${code})`} coverage={row} />;
        })}
      </tbody>
      <tfoot>
        <CoverageRow name={messages.wholeRegion} coverage={coverage.whole} />
      </tfoot>
    </table>
  );
}

function CoverageRow({ name, coverage }: { readonly name: string; readonly coverage: Coverage }) {
  const { messages, format } = useDetailedApp();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{format.number(coverage.population - coverage.coveredPopulation)}</td>
      <td className="number">
        {coverage.share === undefined ? messages.notApplicable : format.share(coverage.share)}
        <ShareBar share={coverage.share} />
      </td>
    </tr>
  );
}
