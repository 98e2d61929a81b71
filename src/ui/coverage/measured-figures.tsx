import "./figures.css";
import type { PassageState } from "../../domain/access/passage-states.ts";
import type { CoveredArea } from "../../domain/coverage/covered-area.ts";
import { partOfEpci } from "../../domain/coverage/part-of-epci.ts";
import { isSameTerritory, WHOLE_REGION } from "../../domain/territory-ref.ts";
import { BasketLines } from "../../features/basket/figures.tsx";
import { selectChosenLabel } from "../../features/variants/state.ts";
import { selectAccessModel, selectPassageStates } from "../../model/access-selectors.ts";
import { selectDemand } from "../../model/demand-selectors.ts";
import { selectOtherTypeCount, selectUnmeasuredCount } from "../../model/present-places-selectors.ts";
import {
  selectChosenTerritory,
  selectChosenTerritoryAccess,
  selectPresentChosenTerritoryAccess,
} from "../../model/territory-selectors.ts";
import { AccessModelChoice, AccessModelNote } from "../access/access-model-choice.tsx";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { JobFault } from "../job-fault.tsx";
import { keepFocusNear } from "../keep-focus.ts";
import { lazy } from "../lazy.tsx";
import { PeopleChoice } from "../people/people-choice.tsx";
import { nameTerritory } from "../territory/name-territory.ts";
import { TerritoryField } from "../territory/territory-field.tsx";
import { CountedPlaces, ServingNowhere } from "./counted-places.tsx";
import { CoverageFigures } from "./coverage-figures.tsx";
import { DoubtfulPlaces } from "./doubtful-places.tsx";
import { measuredSentence } from "./measured-sentence.ts";
import { ServiceAims } from "./service-aims.tsx";
import { TerritoryDetails } from "./territory-details.tsx";
import { ThresholdSlider } from "./threshold-slider.tsx";

const SetChooser = lazy(() => import("../../features/territory-sets/chooser.tsx").then((part) => part.SetChooser), {
  words: (language) =>
    import("../messages/load-words.ts").then((part) => part.loadDetailsWith("territorySets", language)),
  waiting: <div className="fold-waiting" />,
});

/** Figures of the chosen territory, then the settings that change them, so that the figures stay visible. */
export function MeasuredFigures() {
  const access = useAppState(selectChosenTerritoryAccess);
  const present = useAppState(selectPresentChosenTerritoryAccess);
  const before = present === access ? undefined : present;
  return (
    <>
      <TerritoryChoice />
      <SetChooser />
      <TerritoryHeading />
      {access === undefined ? <FiguresToCome /> : <CoverageFigures access={access} before={before} />}
      <BasketLines />
      <OverridesLine />
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
  const { messages, format } = useDetailedApp();
  const leftOut = useAppState(selectUnmeasuredCount);
  const others = useAppState(selectOtherTypeCount);
  const measured = useAppState((state) => measuredSentence(state, messages, format));
  return (
    <>
      <p className="measured">{measured}</p>
      <CountedPlaces />
      {leftOut > 0 && <p className="hint">{messages.notMeasured({ count: leftOut })}</p>}
      {others > 0 && <p className="hint">{messages.otherTypeNotCounted({ count: others })}</p>}
      <ServingNowhere />
      <DoubtfulPlaces />
      <ServiceAims />
    </>
  );
}

/** Name of the territory, with the counted part of an EPCI that extends beyond the region. */
function TerritoryHeading() {
  const { messages } = useDetailedApp();
  const territory = useAppState(selectChosenTerritory);
  const name = useAppState((state) => nameTerritory(territory, state, messages));
  const access = useAppState(selectChosenTerritoryAccess);
  const isShown = access !== undefined && isSameTerritory(access.ref, territory);
  const part = access && partOfEpci(access);
  const variant = useAppState(selectChosenLabel);
  return (
    <>
      <h3 className="territory-name">{name}</h3>
      {variant !== undefined && <p className="hint">{messages.variants.exported(variant)}</p>}
      {isShown && part !== undefined && <p className="hint">{messages.epciPartly(part)}</p>}
    </>
  );
}

/** Waits for the road network and the settlement, which may load after the communes; shows no other figures meanwhile. */
function FiguresToCome() {
  const { messages } = useDetailedApp();
  const isWaitingForPeople = useAppState((state) => selectDemand(state) === undefined);
  return (
    <div role="status">
      <p className="hint">{isWaitingForPeople ? messages.settlementLoading : messages.roadsLoading}</p>
      <div className="skeleton-figures" aria-hidden="true" />
    </div>
  );
}

/** Says that the figures use overrides of passes, with a button that clears them. */
function OverridesLine() {
  const { actions, messages } = useDetailedApp();
  const states = useAppState(selectPassageStates);
  const isMeasured = useAppState((state) => selectAccessModel(state).kind === "mesure");
  const count = (override: PassageState["override"]) => states.filter((state) => state.override === override).length;
  const shut = count("ferme");
  const opened = count("ouvert");
  // Overrides do not affect measured ways.
  if (shut + opened === 0 || isMeasured) return null;
  return (
    <div className="notice overrides">
      <p>{messages.withOverrides({ shut, opened })}</p>
      <button
        type="button"
        className="button"
        onClick={(event) => {
          keepFocusNear(event.currentTarget);
          actions.clearOverrides();
        }}
      >
        {messages.clearOverrides}
      </button>
    </div>
  );
}

/** Covered share of the surface, computed in a worker after the figures. */
function AreaLine() {
  const { messages, format } = useDetailedApp();
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

/** Choice of the territory of the page; an empty field chooses the region. */
function TerritoryChoice() {
  const { actions, messages } = useDetailedApp();
  const territory = useAppState(selectChosenTerritory);
  const name = useAppState((state) => nameTerritory(territory, state, messages));
  return (
    <TerritoryField
      label={messages.territory}
      chosen={territory.level === "region" ? "" : name}
      placeholder={messages.wholeRegion}
      clearName={messages.clearTerritory}
      onChoose={actions.chooseTerritory}
      onClear={() => actions.chooseTerritory(WHOLE_REGION)}
    />
  );
}
