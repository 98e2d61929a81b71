import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { communeLabel } from "../../domain/territory.ts";
import type { Actions } from "../../state/actions.ts";
import type { AppState, AppStore } from "../../state/app-state.ts";
import { selectSelectedPlace } from "../../state/selectors.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { createFormat } from "../../ui/format.ts";
import type { Core } from "../../ui/messages/catalogue.ts";
import { loadWords, type Words } from "../../ui/messages/load-catalogue.ts";
import { AppContext, type OutsideServices, useAppState } from "../app-context.ts";
import { useIsNew } from "../hooks.ts";
import { lazy } from "../lazy.tsx";
import { FindPage } from "../question/find-page.tsx";
import { Fault } from "../shell/faults.tsx";

interface AppProps {
  readonly store: AppStore;
  readonly actions: Actions;
  readonly services: OutsideServices;
  /** The view that draws the map. Component tests have none. */
  readonly map: ReactNode;
  /** Those of the page's language when it starts. */
  readonly firstWords: Words;
  /** Loads failed resources again. */
  readonly loadFailed: () => void;
}

/** Composition root of the page: the only module that joins store, catalogue and views. */
export function App({ store, actions, services, map, firstWords, loadFailed }: AppProps) {
  const { language, core } = useWords(store, firstWords);
  const context = useMemo(
    () => ({
      store,
      actions,
      services,
      language,
      messages: core,
      format: createFormat(language),
      retry: () => {
        restartMap(store, actions);
        loadFailed();
      },
    }),
    [store, actions, services, language, core, loadFailed],
  );
  const title = useStore(store, (state) => documentTitle(state, core));
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  return (
    <AppContext value={context}>
      <ErrorBoundary fault={() => <Fault text={core.pageFailed} onRetry={() => location.reload()} />}>
        <Room map={map} />
      </ErrorBoundary>
    </AppContext>
  );
}

/** The question page, or the page with list and map, whose code loads when it is first shown. */
function Room({ map }: { readonly map: ReactNode }) {
  const isQuestion = useAppState((state) => state.view === "question");
  const isOther = useIsNew(isQuestion);
  const hasReplaced = useRef(false);
  hasReplaced.current ||= isOther;
  const Shown = isQuestion ? FindPage : Explorer;
  return <Shown map={map} hasReplaced={hasReplaced.current} />;
}

/** The words of the chosen language; the former ones until those are loaded. */
function useWords(store: AppStore, first: Words): Words {
  const chosen = useStore(store, (state) => state.language);
  const [words, setWords] = useState(first);
  useEffect(() => {
    if (words.language === chosen) return;
    let isCurrent = true;
    void loadWords(chosen).then((loaded) => {
      if (isCurrent) setWords(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [chosen, words.language]);
  return words;
}

/** Restarts a map that failed to start or has lost its WebGL context. */
function restartMap(store: AppStore, actions: Actions): void {
  const { mapStatus } = store.getState();
  if (mapStatus === "failed") actions.reportMap("waiting");
  // Unmounts the present map first.
  if (mapStatus === "lost") actions.reportMap("failed");
}

/** The page with list and map; its words of sheets and views load later. */
export const Explorer = lazy(() => import("../shell/page.tsx").then((part) => part.Page), { hasCoreOnly: true });

/**
 * Title of the window, which distinguishes links in tabs, histories, bookmarks and screen readers: the open thing first, the site last. The
 * sheet of a place has the title of its plain page.
 */
export function documentTitle(state: AppState, { appName, appPurpose, viewNames, question }: Core): string {
  const subject = subjectOf(state, viewNames, question.questionTitle);
  return (subject.length === 0 ? [appName, appPurpose] : [...subject, appName]).join(" – ");
}

function subjectOf(state: AppState, viewNames: Core["viewNames"], ofQuestion: string): readonly string[] {
  const place = selectSelectedPlace(state);
  if (place !== undefined) return [[place.name, communeLabel(place)].filter(Boolean).join(", ")];
  if (state.view === "question") return [ofQuestion];
  if (state.view === "trouver") return [];
  return [viewNames[state.view]];
}
