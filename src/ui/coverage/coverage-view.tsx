import { readyValue } from "../../domain/loadable.ts";
import { selectCoverage } from "../../state/coverage-selectors.ts";
import { selectCommunes, selectMeasuredPoints, selectVisiblePoints } from "../../state/selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { FilterBar } from "../filters/filter-bar.tsx";
import { LoadFault } from "../shell/load-fault.tsx";
import { AreaLine } from "./area-line.tsx";
import { CoverageFigures } from "./coverage-figures.tsx";
import { CoverageTable } from "./coverage-table.tsx";
import { ThresholdSlider } from "./threshold-slider.tsx";

/** « Territoires », first form: the population within a radius of the visible places. */
export function CoverageView() {
  const { messages } = useApp();
  const points = useAppState((state) => state.resources.points);
  const communes = useAppState((state) => state.resources.communes);
  return (
    <div className="view-scroller">
      <FilterBar />
      {points.status === "failed" && <LoadFault title={messages.loadFailed} fault={points.fault} />}
      {communes.status === "failed" && <LoadFault title={messages.communesFailed} fault={communes.fault} />}
      {points.status === "ready" && communes.status === "ready" && <Coverage />}
      {(points.status === "loading" || communes.status === "loading") && (
        <div className="skeleton-figures" aria-hidden="true" />
      )}
    </div>
  );
}

function Coverage() {
  const { messages } = useApp();
  const visible = useAppState(selectVisiblePoints).length;
  const measured = useAppState(selectMeasuredPoints).length;
  const coverage = useAppState(selectCoverage);
  const communes = useAppState(selectCommunes).length;
  const manifest = readyValue(useAppState((state) => state.resources.manifest));
  return (
    <section className="coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{messages.coverage}</h2>
      <p className="measured">{messages.measured({ count: measured })}</p>
      {visible > measured && <p className="hint">{messages.notMeasured({ count: visible - measured })}</p>}
      <ThresholdSlider />
      {coverage === undefined && <div className="skeleton-figures" aria-hidden="true" />}
      {coverage !== undefined && <CoverageFigures coverage={coverage.whole} />}
      <AreaLine />
      {coverage !== undefined && <CoverageTable coverage={coverage} />}
      <p className="hint">
        {messages.coverageMethod({ communes, vintage: manifest?.populationVintage ?? messages.none })}
      </p>
    </section>
  );
}
