import { readyValue } from "../../domain/loadable.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { selectCoverage } from "../../state/coverage-selectors.ts";
import { selectMeasuredPoints, selectUnmeasuredCount } from "../../state/list-selectors.ts";
import { selectCommunes, selectSelectedCommune } from "../../state/selectors.ts";
import { AccessModelChoice } from "../access/access-model-choice.tsx";
import { DepartureField } from "../access/departure-field.tsx";
import { DepartureRegion } from "../access/departure-region.tsx";
import { MethodBlock } from "../access/method-block.tsx";
import { PassList } from "../access/pass-list.tsx";
import { SuppositionsLine } from "../access/suppositions-line.tsx";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { FilterBar } from "../filters/filter-bar.tsx";
import { LoadFault } from "../shell/load-fault.tsx";
import { AreaLine } from "./area-line.tsx";
import { CoverageFigures } from "./coverage-figures.tsx";
import { CoverageTable } from "./coverage-table.tsx";
import { ThresholdSlider } from "./threshold-slider.tsx";

/** « Territoires »: the population within reach of the visible places, and the way from a commune to its nearest one. */
export function CoverageView() {
  const { messages } = useDetailedApp();
  const { points, communes, roads } = useAppState((state) => state.resources);
  return (
    <div className="view-scroller">
      <FilterBar />
      {points.status === "failed" && <LoadFault title={messages.loadFailed} fault={points.fault} />}
      {communes.status === "failed" && <LoadFault title={messages.communesFailed} fault={communes.fault} />}
      {communes.status === "ready" && roads.status === "failed" && (
        <LoadFault title={messages.roadsFailed} fault={roads.fault} />
      )}
      {points.status === "ready" && communes.status === "ready" && <Coverage />}
      {(points.status === "loading" || communes.status === "loading") && (
        <div className="skeleton-figures" aria-hidden="true" />
      )}
    </div>
  );
}

function Coverage() {
  const { messages } = useDetailedApp();
  const leftOut = useAppState(selectUnmeasuredCount);
  const count = useAppState(selectMeasuredPoints).length;
  const model = useAppState(selectAccessModel);
  const coverage = useAppState(selectCoverage);
  return (
    <section className="coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{messages.coverage}</h2>
      <AccessModelChoice />
      <ThresholdSlider />
      <p className="measured">{messages.measured({ count, model })}</p>
      {leftOut > 0 && <p className="hint">{messages.notMeasured({ count: leftOut })}</p>}
      <SuppositionsLine />
      {coverage === undefined ? <FiguresToCome /> : <CoverageFigures coverage={coverage.whole} />}
      <AreaLine />
      <Departure />
      <PassList />
      {coverage !== undefined && <CoverageTable coverage={coverage} />}
      <PopulationNote />
      <MethodBlock />
    </section>
  );
}

/** The network may come after the communes: until then there is no figure, least of all one of straight lines. */
function FiguresToCome() {
  const { messages } = useDetailedApp();
  return (
    <div role="status">
      <p className="hint">{messages.roadsLoading}</p>
      <div className="skeleton-figures" aria-hidden="true" />
    </div>
  );
}

function Departure() {
  const commune = useAppState(selectSelectedCommune);
  return (
    <div className="departure-part">
      <DepartureField />
      <div aria-live="polite">{commune !== undefined && <DepartureRegion commune={commune} />}</div>
    </div>
  );
}

function PopulationNote() {
  const { messages } = useDetailedApp();
  const communes = useAppState(selectCommunes).length;
  const manifest = readyValue(useAppState((state) => state.resources.manifest));
  return (
    <p className="hint">
      {messages.coverageMethod({ communes, vintage: manifest?.populationVintage ?? messages.none })}
    </p>
  );
}
