import "./seasonal.css";
import { countFilters } from "../../domain/filter/filters.ts";
import { selectOrigin } from "../../state/nearest-selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { useIsNew } from "../hooks.ts";
import { AllMandatesButton } from "../mandates/mandates.tsx";
import { SearchField } from "../search/search-field.tsx";
import { LoadFault } from "../shell/faults.tsx";
import { UsefulLinksSection } from "../useful-links/seasonal-section.tsx";
import { ChosenResort } from "./chosen-resort.tsx";
import { SeasonalLifeSections } from "./life-sections.tsx";
import { ResortPicker } from "./resort-picker.tsx";

/**
 * View « Saisonniers »: help near a resort, the subjects of an Espace saisonnier, remote help, meetings, agreements and resources.
 */
export function SeasonalView() {
  const { messages } = useDetailedApp();
  const { places, resorts, communes, roads } = useAppState((state) => state.resources);
  const hasFilters = useAppState((state) => countFilters(state) > 0);
  // Title and lead make room for the answer.
  const hasAnswer = useAppState((state) => selectOrigin(state).status === "ready");
  return (
    <div className={hasAnswer ? "view-scroller has-answers" : "view-scroller"} tabIndex={-1}>
      <section className="seasonal" aria-labelledby="seasonal-title">
        <h2 id="seasonal-title" className={hasAnswer ? "visually-hidden" : undefined}>
          {messages.seasonalTitle}
        </h2>
        {!hasAnswer && <p>{messages.seasonalLead}</p>}
        {places.status === "failed" && <LoadFault title={messages.loadFailed} fault={places.fault} />}
        {resorts.status === "failed" && <LoadFault title={messages.resortsFailed} fault={resorts.fault} />}
        {communes.status !== "loading" && roads.status === "failed" && (
          <LoadFault title={messages.roadsFailed} fault={roads.fault} />
        )}
        {/* Takes the focus when the pressed button inside is unmounted. */}
        <div className="seasonal-resort" tabIndex={-1}>
          <SearchField firstGroup="station" example={messages.resortExample} />
          <ResortSection />
        </div>
        {hasFilters && <p className="notice">{messages.filtersPutAside}</p>}
        <p className="seasonal-emergency">
          <a href="tel:112">{messages.emergency}</a>
        </p>
        <SpaceExplained />
        <RemoteHelp />
        <SeasonalLifeSections />
        <UsefulLinksSection />
      </section>
    </div>
  );
}

/** The chosen resort, or the picker. */
function ResortSection() {
  const { messages } = useDetailedApp();
  const origin = useAppState(selectOrigin);
  const isNew = useIsNew(useAppState((state) => state.origin));
  if (origin.status === "ready") return <ChosenResort start={origin.value} isNew={isNew} />;
  return (
    <>
      {origin.status === "failed" && (
        <p className="notice notice-warning" role="status">
          {messages.unknownOrigin}
        </p>
      )}
      <ResortPicker />
    </>
  );
}

/** Help from afar: by a mandate. */
function RemoteHelp() {
  const { messages } = useDetailedApp();
  return (
    <section className="seasonal-section">
      <h3>{messages.remoteTitles.mandate}</h3>
      <p>{messages.mandateText}</p>
      <AllMandatesButton />
    </section>
  );
}

function SpaceExplained() {
  const { messages } = useDetailedApp();
  return (
    <section className="seasonal-section">
      <h3>{messages.aboutSpaces}</h3>
      <p>{messages.aboutSpacesText}</p>
    </section>
  );
}
