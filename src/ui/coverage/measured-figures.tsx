import "../styles/figures.css";
import { partOfEpci } from "../../domain/coverage/part-of-epci.ts";
import { isSameTerritory } from "../../domain/territory-ref.ts";
import { selectDemand } from "../../state/demand-selectors.ts";
import { selectUnmeasuredCount } from "../../state/list-selectors.ts";
import {
  selectChosenTerritory,
  selectChosenTerritoryAccess,
  selectPresentChosenTerritoryAccess,
} from "../../state/territory-selectors.ts";
import { AccessModelChoice, AccessModelNote } from "../access/access-model-choice.tsx";
import { OverridesLine } from "../access/overrides-line.tsx";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { PeopleChoice } from "../people/people-choice.tsx";
import { nameTerritory } from "../territory/name-territory.ts";
import { AreaLine } from "./area-line.tsx";
import { CountedPlaces, ServingNowhere } from "./counted-places.tsx";
import { CoverageFigures } from "./coverage-figures.tsx";
import { DoubtfulPlaces } from "./doubtful-places.tsx";
import { measuredSentence } from "./measured-sentence.ts";
import { ServiceAims } from "./service-aims.tsx";
import { TerritoryChoice } from "./territory-choice.tsx";
import { TerritoryDetails } from "./territory-details.tsx";
import { ThresholdSlider } from "./threshold-slider.tsx";

/** Figures of the chosen territory, then the settings that change them, so that the figures stay visible. */
export function MeasuredFigures() {
  const { messages, format } = useDetailedApp();
  const leftOut = useAppState(selectUnmeasuredCount);
  const access = useAppState(selectChosenTerritoryAccess);
  const present = useAppState(selectPresentChosenTerritoryAccess);
  const before = present === access ? undefined : present;
  const measured = useAppState((state) => measuredSentence(state, messages, format));
  return (
    <>
      <TerritoryChoice />
      <TerritoryHeading />
      {access === undefined ? <FiguresToCome /> : <CoverageFigures access={access} before={before} />}
      <AccessModelChoice />
      <ThresholdSlider />
      <PeopleChoice />
      <CountedPlaces />
      <OverridesLine />
      <p className="measured">{measured}</p>
      {leftOut > 0 && <p className="hint">{messages.notMeasured({ count: leftOut })}</p>}
      <ServingNowhere />
      <DoubtfulPlaces />
      {access !== undefined && <TerritoryDetails access={access} before={before} />}
      <AreaLine />
      <AccessModelNote />
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
  return (
    <>
      <h3 className="territory-name">{name}</h3>
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
