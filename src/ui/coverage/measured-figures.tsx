import "./figures.css";
import type { CoveredArea } from "../../domain/coverage/covered-area.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { selectOtherTypeCount, selectUnmeasuredCount } from "../../model/present-places-selectors.ts";
import { selectChosenTerritoryAccess, selectPresentChosenTerritoryAccess } from "../../model/territory-selectors.ts";
import { AccessModelChoice, AccessModelNote } from "../access/access-model-choice.tsx";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { JobFault } from "../job-fault.tsx";
import { lazy } from "../lazy.tsx";
import { PeopleChoice } from "../people/people-choice.tsx";
import { CoverageFigures } from "./coverage-figures.tsx";
import { DoubtfulPlaces } from "./doubtful-places.tsx";
import { measuredSentence } from "./measured-sentence.ts";
import { ServiceAims } from "./service-aims.tsx";
import { ServingNowhere } from "./serving-nowhere.tsx";
import { TerritoryDetails } from "./territory-details.tsx";
import { ThresholdSlider } from "./threshold-slider.tsx";

const SetChooser = lazy(() => import("../../features/territory-sets/chooser.tsx").then((part) => part.SetChooser), {
  waiting: <div className="fold-waiting" />,
});

/** People served and unserved in the chosen territory, then the settings that change them. */
export function MeasuredFigures() {
  const access = useAppState(selectChosenTerritoryAccess);
  const present = useAppState(selectPresentChosenTerritoryAccess);
  const before = present === access ? undefined : present;
  return (
    <>
      <SetChooser />
      {access !== undefined && <CoverageFigures access={access} before={before} />}
      <AccessModelChoice />
      <ThresholdSlider />
      <PeopleChoice />
      {access !== undefined && <TerritoryDetails access={access} before={before} />}
      <AreaLine />
      <AccessModelNote />
    </>
  );
}

/** What the figures count: places and people, by choice, and what they leave out or take with a doubt. */
export function CountedSection() {
  const { messages, format } = useFrenchApp();
  const leftOut = useAppState(selectUnmeasuredCount);
  const others = useAppState(selectOtherTypeCount);
  const measured = useAppState((state) => measuredSentence(state, messages, format));
  return (
    <>
      <p className="measured">{measured}</p>
      {leftOut > 0 && <p className="hint">{messages.notMeasured({ count: leftOut })}</p>}
      {others > 0 && <p className="hint">{messages.otherTypeNotCounted({ count: others })}</p>}
      <ServingNowhere />
      <DoubtfulPlaces />
      <ServiceAims />
    </>
  );
}

/** Covered share of the surface, computed in a worker after the figures. */
function AreaLine() {
  const { messages, format } = useFrenchApp();
  const area = useAppState((state) => state.jobs.area);
  const territories = useAppState((state) => state.resources.territories);
  const isStraight = useAppState((state) => selectAccessModel(state).kind === "droite");
  if (!isStraight) return null;
  if (territories.status === "failed") return <p className="hint">{messages.territoriesFailed}</p>;
  switch (area.status) {
    case "none":
      return null;
    case "pending":
      return <p className="hint">{messages.drawingSurface}</p>;
    case "failed":
      return <JobFault name="area" text={messages.surfaceFailed} />;
    case "ready":
      return <p className="hint">{messages.coveredSurface({ share: format.share(shareOf(area.value)) })}</p>;
  }
}

function shareOf({ coveredKm2, gapKm2 }: CoveredArea): number {
  return coveredKm2 / (coveredKm2 + gapKm2);
}
