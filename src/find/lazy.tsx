import { type ComponentType, type ReactNode, useEffect, useReducer, useState } from "react";
import { memoise } from "../domain/memoise.ts";
import type { Language } from "../state/app-state.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import type { Details } from "../ui/messages/catalogue.ts";
import { loadDetails, loadedDetails } from "../ui/messages/load-catalogue.ts";
import { type AppContextValue, DetailedAppContext, type DetailedAppValue, useApp } from "./app-context.ts";
import { Fault } from "./shell/faults.tsx";

interface LazyOptions {
  /** Whether the words of the list suffice. By default the view has those of all sheets and views. */
  readonly hasCoreOnly?: boolean;
  /** Shown until the view is loaded. */
  readonly waiting?: ReactNode;
  /** Renders the error message in another place. */
  readonly framed?: (fault: ReactNode) => ReactNode;
}

export interface LazyView<Props> {
  (props: Props): ReactNode;
  /** Loads code and words before the view is shown. Rejects when a file cannot be loaded; the next call tries again. */
  readonly preload: (language: Language) => Promise<void>;
}

interface Source<Props> extends Required<LazyOptions> {
  /** The view, once its code is loaded. */
  readonly loadedView: () => ComponentType<Props> | undefined;
  readonly loadIn: (language: Language) => Promise<void>;
}

/**
 * A view whose code and words load when it is first shown, or are preloaded. A failed load shows a message with « Réessayer », where
 * React.lazy would keep the failure for ever; so does an error in the view, and the rest of the page stays. A view never has the words of
 * another language than the page: until they are loaded, `waiting` stands for it.
 */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { hasCoreOnly = false, waiting = null, framed = (fault) => fault }: LazyOptions = {},
): LazyView<Props> {
  let view: ComponentType<Props> | undefined;
  const loadIn = async (language: Language) => {
    [view] = await Promise.all([load(), hasCoreOnly ? undefined : loadDetails(language)]);
  };
  const source = { loadedView: () => view, loadIn, hasCoreOnly, waiting, framed };
  return Object.assign((props: Props) => <Lazy source={source} props={props} />, { preload: loadIn });
}

/** All words of a language: their copy takes longer than drawing a row of a list. */
const wordsOf = memoise((core: AppContextValue["messages"]) =>
  memoise((details: Details) => ({ ...core, ...details })),
);

/** The context with more words, one for all lazy views: each row of a list may hold one. */
const withDetails = memoise((app: AppContextValue) =>
  memoise((details: Details): DetailedAppValue => ({ ...app, messages: wordsOf(app.messages)(details) })),
);

interface LazyProps<Props> {
  readonly source: Source<Props>;
  readonly props: Props;
}

function Lazy<Props extends object>({ source, props }: LazyProps<Props>) {
  const { loadedView, loadIn, hasCoreOnly, waiting, framed } = source;
  const app = useApp();
  const { language } = app;
  const [, drawLoaded] = useReducer((times: number) => times + 1, 0);
  const [hasFailed, setFailed] = useState(false);
  const View = loadedView();
  const details = hasCoreOnly ? undefined : loadedDetails(language);
  const isLoaded = View !== undefined && (hasCoreOnly || details !== undefined);
  useEffect(() => {
    if (hasFailed || isLoaded) return;
    let isCurrent = true;
    // In a task of its own: adding the links that load the code takes as long as drawing the list.
    const later = setTimeout(() =>
      loadIn(language).then(
        () => isCurrent && drawLoaded(),
        () => isCurrent && setFailed(true),
      ),
    );
    return () => {
      isCurrent = false;
      clearTimeout(later);
    };
  }, [loadIn, language, hasFailed, isLoaded]);
  if (hasFailed) return framed(<Fault text={app.messages.partFailed} onRetry={() => setFailed(false)} />);
  if (!isLoaded) return waiting;
  const view = (
    <ErrorBoundary fault={(retry) => framed(<Fault text={app.messages.pageFailed} onRetry={retry} />)}>
      <View {...props} />
    </ErrorBoundary>
  );
  if (details === undefined) return view;
  return <DetailedAppContext value={withDetails(app)(details)}>{view}</DetailedAppContext>;
}
