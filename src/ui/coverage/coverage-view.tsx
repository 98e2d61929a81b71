import "./coverage.css";
import { AccessChooser } from "../../features/access-choice/chooser.tsx";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { Sections } from "../section/sections.tsx";
import { LoadFault } from "../shell/load-fault.tsx";
import { COVERAGE_SECTIONS } from "./coverage-sections.tsx";
import { headingId } from "./section-heading.ts";
import { TerritoryAnswer } from "./territory-answer.tsx";

/** View « Territoires »: people served and unserved by the visible places, scenarios, and exports. */
export function CoverageView() {
  const { messages } = useFrenchApp();
  const { places, communes, roads, neighbours, settlement } = useAppState((state) => state.resources);
  const isMeasured = places.status === "ready" && communes.status === "ready" && settlement.status !== "failed";
  return (
    <div className="view-scroller coverage-view" tabIndex={-1}>
      {isMeasured && <TerritoryAnswer />}
      <AccessChooser />
      {places.status === "failed" && <LoadFault title={messages.loadFailed} fault={places.fault} />}
      {communes.status === "failed" && <LoadFault title={messages.communesFailed} fault={communes.fault} />}
      {communes.status === "ready" && roads.status === "failed" && (
        <LoadFault title={messages.roadsFailed} fault={roads.fault} />
      )}
      {communes.status === "ready" && settlement.status === "failed" && (
        <LoadFault title={messages.settlementFailed} fault={settlement.fault} />
      )}
      {neighbours.status === "failed" && <LoadFault title={messages.neighboursFailed} fault={neighbours.fault} />}
      {isMeasured && <CoverageSections />}
      {(places.status === "loading" || communes.status === "loading") && (
        <div className="skeleton-figures" aria-hidden="true" />
      )}
    </div>
  );
}

function CoverageSections() {
  const { messages } = useFrenchApp();
  const sections = COVERAGE_SECTIONS.map(({ section, Content }) => ({
    Content,
    entry: { headingId: headingId(section), title: messages.territoriesSections[section] },
  }));
  return <Sections sections={sections} isInTurn />;
}
