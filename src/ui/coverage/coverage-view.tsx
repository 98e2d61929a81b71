import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { FilterBar } from "../filters/filter-bar.tsx";
import { LoadFault } from "../shell/load-fault.tsx";
import { CoverageContents } from "./coverage-contents.tsx";
import { CoverageSection } from "./coverage-section.tsx";
import { COVERAGE_SECTIONS } from "./coverage-sections.tsx";

/** « Territoires »: who lives within reach of the visible places and who does not, what would change it, and what to take away. */
export function CoverageView() {
  const { messages } = useDetailedApp();
  const { points, communes, roads } = useAppState((state) => state.resources);
  return (
    <div className="view-scroller coverage-view">
      <FilterBar />
      {points.status === "failed" && <LoadFault title={messages.loadFailed} fault={points.fault} />}
      {communes.status === "failed" && <LoadFault title={messages.communesFailed} fault={communes.fault} />}
      {communes.status === "ready" && roads.status === "failed" && (
        <LoadFault title={messages.roadsFailed} fault={roads.fault} />
      )}
      {points.status === "ready" && communes.status === "ready" && <Sections />}
      {(points.status === "loading" || communes.status === "loading") && (
        <div className="skeleton-figures" aria-hidden="true" />
      )}
    </div>
  );
}

function Sections() {
  return (
    <div className="coverage">
      <CoverageContents sections={COVERAGE_SECTIONS.map(({ section }) => section)} />
      {COVERAGE_SECTIONS.map(({ section, Part }) => (
        <CoverageSection key={section} section={section}>
          <Part />
        </CoverageSection>
      ))}
    </div>
  );
}
