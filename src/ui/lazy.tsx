import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import type { Language } from "../model/app-state.ts";
import { type AppContextValue, useApp } from "./app-context.ts";
import { DetailedAppContext, type DetailedAppValue } from "./detailed-app.ts";
import { ErrorBoundary, Fault } from "./error-boundary.tsx";
import type { Details } from "./messages/catalogue.ts";
import { loadDetails } from "./messages/load-catalogue.ts";

export interface LazyOptions {
  /** Loads the words of the view. By default those of all sheets and views. */
  readonly words?: (language: Language) => Promise<Details | undefined>;
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

/** For a view that needs only the words of the list. */
export const NO_MORE_WORDS = async (): Promise<undefined> => undefined;

interface Loaded<Props> {
  readonly View: ComponentType<Props>;
  readonly details: Details | undefined;
}

interface Source<Props> extends Required<Omit<LazyOptions, "words">> {
  readonly known: ReadonlyMap<Language, Loaded<Props>>;
  readonly loadIn: (language: Language) => Promise<Loaded<Props>>;
}

/**
 * A view whose code and words load when it is first shown, or are preloaded. A failed load shows a message with « Réessayer », where
 * React.lazy would keep the failure for ever; so does an error in the view, and the rest of the page stays. After a change of language the view keeps its former words until the new ones are loaded.
 */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { words = loadDetails, waiting = null, framed = (fault) => fault }: LazyOptions = {},
): LazyView<Props> {
  const known = new Map<Language, Loaded<Props>>();
  const loadIn = async (language: Language) => {
    const [View, details] = await Promise.all([load(), words(language)]);
    const loaded = { View, details };
    known.set(language, loaded);
    return loaded;
  };
  const source = { known, loadIn, waiting, framed };
  return Object.assign((props: Props) => <Lazy source={source} props={props} />, {
    preload: async (language: Language) => void (await loadIn(language)),
  });
}

const detailedApps = new WeakMap<AppContextValue, WeakMap<Details, DetailedAppValue>>();

/** The context with more words, one for all lazy views: each row of a list may hold one, and a copy of all phrases for each takes longer than drawing it. */
function withDetails(app: AppContextValue, details: Details): DetailedAppValue {
  const known = detailedApps.get(app) ?? new WeakMap<Details, DetailedAppValue>();
  detailedApps.set(app, known);
  const detailed = known.get(details) ?? { ...app, messages: { ...app.messages, ...details } };
  known.set(details, detailed);
  return detailed;
}

interface LazyProps<Props> {
  readonly source: Source<Props>;
  readonly props: Props;
}

function Lazy<Props extends object>({ source, props }: LazyProps<Props>) {
  const { known, loadIn, waiting, framed } = source;
  const app = useApp();
  const { language } = app;
  const [former, setFormer] = useState<Loaded<Props>>();
  const [hasFailed, setFailed] = useState(false);
  const loaded = known.get(language) ?? former;
  useEffect(() => {
    if (hasFailed || known.has(language)) return;
    let isCurrent = true;
    // In a task of its own: adding the links that load the code takes as long as drawing the list.
    const later = setTimeout(() =>
      loadIn(language).then(
        (arrived) => isCurrent && setFormer(arrived),
        () => isCurrent && setFailed(true),
      ),
    );
    return () => {
      isCurrent = false;
      clearTimeout(later);
    };
  }, [known, loadIn, language, hasFailed]);
  const detailed = loaded?.details && withDetails(app, loaded.details);
  if (hasFailed) return framed(<Fault text={app.messages.partFailed} onRetry={() => setFailed(false)} />);
  if (loaded === undefined) return waiting;
  const view = (
    <ErrorBoundary fault={(retry) => framed(<Fault text={app.messages.pageFailed} onRetry={retry} />)}>
      <loaded.View {...props} />
    </ErrorBoundary>
  );
  return detailed === undefined ? view : <DetailedAppContext value={detailed}>{view}</DetailedAppContext>;
}
