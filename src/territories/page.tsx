import { type ReactNode, useEffect } from "react";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { FrenchFault, SiteFooter, SiteHeader } from "../ui/shell/french-page.tsx";
import { TERRITORIES_PATH } from "../ui/shell/paths.ts";
import { Answer } from "./answer.tsx";
import { ANSWER_ID, nameOf, useTerritoriesState } from "./context.ts";
import { writeTerritoriesLink } from "./link.ts";
import { MapSlot } from "./map-slot.tsx";
import { Notes } from "./notes.tsx";
import { Placing, PlannedPlaces } from "./planned-places.tsx";
import { Sentence } from "./sentence.tsx";
import { Comparison, TerritoryTable } from "./table.tsx";
import { BestSitesSection, Tools } from "./tools.tsx";
import { serviceName, words } from "./words.ts";

/** The page for planners: one sentence, one answer, one table and one map. */
export function Page() {
  const isEmbedded = useTerritoriesState(({ choices }) => choices.isEmbedded);
  useTitle();
  return (
    <div className={isEmbedded ? "territories is-embedded" : "territories"}>
      <a className="skip" href={`#${ANSWER_ID}`}>
        {words.skip}
      </a>
      {!isEmbedded && <SiteHeader current={TERRITORIES_PATH} />}
      {/* Named in a frame: the page around it has landmarks of its own. */}
      <main aria-label={isEmbedded ? words.question : undefined}>
        <div className="text-column">
          <h1 className="visually-hidden">{words.question}</h1>
          <Sentence />
          <Part>
            <Answer />
          </Part>
          <Tools />
          <Placing />
          <Part>
            <BestSitesSection />
          </Part>
          <PlannedPlaces />
          <Part>
            <TerritoryTable />
            <Comparison />
          </Part>
          <Notes />
        </div>
        <MapSlot />
      </main>
      {isEmbedded ? (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: at the top of its document it is the content information
        <footer aria-label={words.whole}>
          <WholePage />
        </footer>
      ) : (
        <SiteFooter />
      )}
    </div>
  );
}

function useTitle(): void {
  const title = useTerritoriesState((state) =>
    words.title(nameOf(state, state.choices.territory), serviceName(state.choices.settings.service)),
  );
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** In a frame, the way to the same sentence on the site. */
function WholePage() {
  const query = useTerritoriesState(({ choices }) => writeTerritoriesLink({ ...choices, isEmbedded: false }));
  return (
    <a href={`./${query}`} target="_blank" rel="noopener">
      {words.whole}
    </a>
  );
}

/** An error in one part leaves the rest of the page. */
function Part({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary fault={(retry) => <FrenchFault text={words.partFailed} onRetry={retry} />}>{children}</ErrorBoundary>
  );
}
