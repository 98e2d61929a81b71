import { type ComponentType, useEffect } from "react";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { FrenchFault, SiteFooter, SiteHeader } from "../ui/shell/french-page.tsx";
import { DATA_PATH } from "../ui/shell/paths.ts";
import { Bring } from "./bring/bring.tsx";
import { Check } from "./check/check.tsx";
import { ChoiceLink } from "./choice-link.tsx";
import { useKeepingState } from "./context.ts";
import { PARTS, type Part } from "./link.ts";
import { Take } from "./take/take.tsx";
import { PART_NAMES, words } from "./words.ts";

const CONTENT: Readonly<Record<Part, ComponentType>> = { verifier: Check, apporter: Bring, emporter: Take };
const CONTENT_ID = "contenu";

/** The page for those who keep and reuse the data: check, bring, take. One part is shown at a time. */
export function Page() {
  const part = useKeepingState(({ choices }) => choices.part);
  const Content = CONTENT[part];
  useEffect(() => {
    document.title = words.title(PART_NAMES[part]);
  }, [part]);
  return (
    <div className="keeping">
      <a className="skip" href={`#${CONTENT_ID}`}>
        {words.skip}
      </a>
      <SiteHeader current={DATA_PATH} />
      <PartLinks />
      <main id={CONTENT_ID} tabIndex={-1}>
        <h1 className="visually-hidden">{PART_NAMES[part]}</h1>
        <ErrorBoundary key={part} fault={(retry) => <FrenchFault text={words.partFailed} onRetry={retry} />}>
          <Content />
        </ErrorBoundary>
      </main>
      <SiteFooter />
    </div>
  );
}

function PartLinks() {
  const current = useKeepingState(({ choices }) => choices.part);
  return (
    <nav className="parts" aria-label={words.parts}>
      {PARTS.map((part) => (
        <ChoiceLink key={part} change={{ part }} isCurrent={part === current}>
          {PART_NAMES[part]}
        </ChoiceLink>
      ))}
    </nav>
  );
}
