import { selectAccessModel } from "../../state/access-selectors.ts";
import { selectCoverage } from "../../state/coverage-selectors.ts";
import { selectUnmeasuredCount } from "../../state/list-selectors.ts";
import { selectMeasuredPoints } from "../../state/scenario-selectors.ts";
import { AccessModelChoice, AccessModelNote } from "../access/access-model-choice.tsx";
import { SuppositionsLine } from "../access/suppositions-line.tsx";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { AreaLine } from "./area-line.tsx";
import { CoverageFigures } from "./coverage-figures.tsx";
import { ThresholdSlider } from "./threshold-slider.tsx";

/** What is measured and by what, and the figures. */
export function MeasuredFigures() {
  const { messages } = useDetailedApp();
  const leftOut = useAppState(selectUnmeasuredCount);
  const count = useAppState(selectMeasuredPoints).length;
  const model = useAppState(selectAccessModel);
  const coverage = useAppState(selectCoverage);
  return (
    <>
      <AccessModelChoice />
      <ThresholdSlider />
      <p className="measured">{messages.measured({ count, model })}</p>
      {leftOut > 0 && <p className="hint">{messages.notMeasured({ count: leftOut })}</p>}
      <SuppositionsLine />
      {coverage === undefined ? <FiguresToCome /> : <CoverageFigures coverage={coverage.whole} />}
      <AreaLine />
      <AccessModelNote />
    </>
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
