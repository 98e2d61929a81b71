import type { ReactNode } from "react";
import { selectAnsweredPlaces, selectCandidates, selectIsAsked } from "../../state/answer-selectors.ts";
import { LANGUAGES } from "../../state/app-state.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { LANGUAGE_NAMES } from "../../ui/messages/load-catalogue.ts";
import { aboutLink, LIST_PATH, STATEMENT_ID } from "../../ui/shell/paths.ts";
import { Mark } from "../../ui/symbols/icon.tsx";
import { type RoomProps, useApp, useAppState } from "../app-context.ts";
import { useFocusAfter, useMedia } from "../hooks.ts";
import { lazy } from "../lazy.tsx";
import { Fault } from "../shell/faults.tsx";
import { SkipLink, ViewLink } from "../shell/links.tsx";
import { PageNotices } from "../shell/notices.tsx";
import { SiteNav } from "../shell/site-nav.tsx";
import { AnswerPart } from "./answer-part.tsx";
import { Question } from "./question.tsx";

const AnswerMap = lazy(() => import("./answer-map.tsx").then((part) => part.AnswerMap), { hasCoreOnly: true });

/** Id of the part that the skip link leads to. */
const QUESTION_ID = "question";
/** From this width on a map stands beside the answer. */
const WIDE = "(min-width: 900px)";

/** The page of residents and seasonal workers: a question, and one answer. The map shows only what the answer names. */
export function FindPage({ map, hasReplaced }: RoomProps) {
  useFocusAfter(hasReplaced, QUESTION_ID);
  const { messages, language } = useApp();
  // A person who has asked knows the purpose of the page.
  const isAnswered = useAppState((state) => state.origin !== undefined && selectIsAsked(state));
  const hasAnswer = useAppState((state) => selectAnsweredPlaces(state).length > 0);
  const isWaiting = useAppState((state) => selectCandidates(state).status === "loading");
  return (
    <div className="page question-page">
      <header className="question-header">
        <SkipLink target={QUESTION_ID}>{messages.skipToContent}</SkipLink>
        <p className="question-brand">
          <Mark size={32} />
          {messages.appName}
        </p>
        <Languages />
        <SiteNav />
      </header>
      <PageNotices />
      <main className="question-room">
        <div id={QUESTION_ID} className="question-main" tabIndex={-1}>
          <h1 className={isAnswered ? "visually-hidden" : undefined}>{messages.question.questionTitle}</h1>
          <Question />
          <ErrorBoundary fault={(retry) => <Fault text={messages.pageFailed} onRetry={retry} />}>
            <AnswerPart />
          </ErrorBoundary>
          <p className="question-all">
            <ViewLink view="trouver" className="button">
              {messages.question.seeAll}
            </ViewLink>
          </p>
        </div>
        {(hasAnswer || isWaiting) && <WideMap>{hasAnswer && <AnswerMap map={map} />}</WideMap>}
      </main>
      <footer className="question-footer">
        <p>
          <a href={LIST_PATH}>{messages.plainList}</a>
          <a href={aboutLink(language)}>{messages.about}</a>
          <a href={aboutLink(language, STATEMENT_ID)}>{messages.accessibilityState}</a>
        </p>
      </footer>
      {/* The last element: who reads the page line by line meets the empty region after everything else. */}
      <p id="annonce" className="visually-hidden" role="status" />
    </div>
  );
}

/** The place of the map, where the window has room for it beside the answer: it is there before the answer, so that the page does not move. */
function WideMap({ children }: { readonly children: ReactNode }) {
  return useMedia(WIDE) && <div className="map-area question-map">{children}</div>;
}

/** The languages of the page, all in sight, each by its own name. */
function Languages() {
  const { actions, messages, language } = useApp();
  return (
    <ul className="question-languages" aria-label={messages.question.languages}>
      {LANGUAGES.map((one) => (
        <li key={one}>
          <button type="button" lang={one} aria-pressed={one === language} onClick={() => actions.chooseLanguage(one)}>
            {LANGUAGE_NAMES[one]}
          </button>
        </li>
      ))}
    </ul>
  );
}
