import "./page.css";
import "./window-sizes.css";
import "../../ui/legend.css";
import "../../ui/map-controls.css";
import "./map-overlays.css";
import "../list/list.css";
import "../sheet/sheet.css";
import "../embed/embedded.css";
import { useDeferredValue, useEffect, useId, useRef, useState } from "react";
import type { View } from "../../state/app-state.ts";
import { selectSelectedPlace } from "../../state/selectors.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { aboutLink, STATEMENT_ID } from "../../ui/shell/paths.ts";
import { Icon, Mark } from "../../ui/symbols/icon.tsx";
import { type RoomProps, useApp, useAppState } from "../app-context.ts";
import { EmbeddedHeader, landmarkName } from "../embed/embedded-header.tsx";
import { useEscape, useFocusAfter } from "../hooks.ts";
import { FindView } from "../list/find-view.tsx";
import { Fault, RetryButton } from "./faults.tsx";
import {
  EmbeddedFooter,
  MapFaults,
  MapOverlays,
  PlaceSheet,
  Preferences,
  preloadViews,
  SeasonalView,
  UnknownSelection,
} from "./lazy-views.tsx";
import { SHEET_ID, SkipLink, VIEW_ID, ViewLink } from "./links.tsx";
import { PageNotices } from "./notices.tsx";
import { Panel } from "./panel.tsx";
import { SiteNav } from "./site-nav.tsx";

/** The page with list and map. */
export function Page({ map, hasReplaced }: RoomProps) {
  useFocusAfter(hasReplaced, VIEW_ID);
  const { messages, language } = useApp();
  const hasMap = useAppState((state) => state.mapStatus === "ready");
  const isSettled = useAppState((state) => state.mapStatus !== "waiting");
  useEffect(() => {
    if (isSettled) preloadViews(language);
  }, [isSettled, language]);
  const isEmbedded = useAppState((state) => state.isEmbedded);
  return (
    <div className={isEmbedded ? "page page-embedded" : "page"}>
      <PageBanner isEmbedded={isEmbedded} />
      {!isEmbedded && <PageNotices />}
      <main className="page-main" aria-label={isEmbedded ? landmarkName(messages, messages.appPurpose) : undefined}>
        <Panel>
          <PanelContent />
        </Panel>
        <div className="map-area" id="carte" tabIndex={-1}>
          <h2 className="visually-hidden">{messages.map}</h2>
          {map}
          <MapNotice />
          {hasMap && <MapOverlays />}
        </div>
      </main>
      {isEmbedded ? (
        <EmbeddedFooter />
      ) : (
        // Public bodies must say the state of accessibility on the home page.
        <footer className="page-footer">
          <a href={aboutLink(language, STATEMENT_ID)}>{messages.accessibilityState}</a>
        </footer>
      )}
      {/* The last element: who reads the page line by line meets the empty region after everything else. */}
      <p id="annonce" className="visually-hidden" role="status" />
    </div>
  );
}

/**
 * The banner: links that skip to the content of the view and to the map, and the name of the site. The visible name is in the panel, which
 * is a sheet at the foot of a phone's screen and thus no banner; there it is hidden from screen readers.
 */
function PageBanner({ isEmbedded }: { readonly isEmbedded: boolean }) {
  const { messages } = useApp();
  const view = useAppState((state) => state.view);
  const hasSheet = useAppState((state) => selectSelectedPlace(state) !== undefined);
  const links = (
    <>
      {view === "trouver" && !hasSheet ? (
        <SkipLink target="liste">{messages.skipToList}</SkipLink>
      ) : (
        <SkipLink target={hasSheet ? SHEET_ID : VIEW_ID}>{messages.skipToContent}</SkipLink>
      )}
      <SkipLink target="carte">{messages.skipToMap}</SkipLink>
    </>
  );
  if (isEmbedded) return <EmbeddedHeader>{links}</EmbeddedHeader>;
  return (
    <header className="page-banner">
      {links}
      <h1 className="visually-hidden">{messages.appName}</h1>
    </header>
  );
}

function PanelContent() {
  // The link is current at once; React renders the view in interruptible steps.
  const view = useDeferredValue(useAppState((state) => state.view));
  const isEmbedded = useAppState((state) => state.isEmbedded);
  const hasSelection = useAppState(({ selection }) => selection.kind !== "none");
  const place = useAppState(selectSelectedPlace);
  const main = useRef<HTMLDivElement>(null);
  const hasSheet = place !== undefined;
  useFocusBack(place && `[data-place="${place.id}"]`, main);
  return (
    <div className="panel-content">
      <div className="panel-main" inert={hasSheet} ref={main}>
        {!isEmbedded && <PageHeader />}
        {!isEmbedded && <SiteNav />}
        <div id={VIEW_ID} className="view" tabIndex={-1}>
          {hasSelection && <UnknownSelection />}
          <OpenView view={view} />
        </div>
      </div>
      {place !== undefined && <PlaceSheet key={place.id} place={place} />}
    </div>
  );
}

/** « Trouver » is in the first chunk; « Saisonniers » loads when first opened. */
function OpenView({ view }: { readonly view: View }) {
  const { messages } = useApp();
  if (view === "trouver" || view === "question") {
    return (
      <ErrorBoundary fault={(retry) => <Fault text={messages.pageFailed} onRetry={retry} />}>
        <FindView />
      </ErrorBoundary>
    );
  }
  return <SeasonalView />;
}

/** When a sheet closes, returns the focus to the element that opened it. */
function useFocusBack(origin: string | undefined, main: { readonly current: HTMLElement | null }): void {
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (origin === undefined && last.current !== undefined) {
      const item = main.current?.querySelector<HTMLElement>(last.current);
      (item ?? main.current?.querySelector<HTMLElement>(`#${VIEW_ID}`))?.focus();
    }
    last.current = origin;
  }, [origin, main]);
}

/**
 * Notice on a map that is not there or lacks something; the rest of the page works without it. What is said of a map whose code did not come
 * is in the first chunk: the network may have failed.
 */
function MapNotice() {
  const { messages } = useApp();
  const status = useAppState((state) => state.mapStatus);
  const hasFault = useAppState(({ mapStatus, resources: { baseMap, nearGround, outlines } }) =>
    [mapStatus, baseMap.status, nearGround.status, outlines.status].some((one) => FAULTS.includes(one)),
  );
  if (status === "failed") {
    return (
      <div className="map-notice map-notice-whole" data-map-overlay role="status">
        <p>{messages.mapFailed}</p>
        <RetryButton />
      </div>
    );
  }
  if (hasFault) return <MapFaults />;
  return status === "waiting" ? <p className="map-notice map-waiting">{messages.mapLoading}</p> : null;
}

const FAULTS: readonly string[] = ["no-webgl", "lost", "failed"];

/** Header of the page: its name, and a menu of rarely changed settings. */
function PageHeader() {
  const { messages, language } = useApp();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  const header = useRef<HTMLElement>(null);
  useEscape(header, isOpen, () => {
    setOpen(false);
    opener.current?.focus();
  });
  return (
    <header className="page-header" ref={header}>
      <div className="brand">
        <Mark size={32} />
        <p className="brand-name" aria-hidden="true">
          {messages.appName}
        </p>
        <button
          type="button"
          className="menu-button"
          aria-expanded={isOpen}
          aria-controls={menuId}
          aria-label={messages.menu}
          ref={opener}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="menu" />
          <span className="menu-name">{messages.menu}</span>
          <span className="menu-language" aria-hidden="true">
            {language}
          </span>
        </button>
      </div>
      <p className="purpose">
        <ViewLink view="question">{messages.askQuestion}</ViewLink>
      </p>
      <div className="preferences" id={menuId} hidden={!isOpen}>
        {isOpen && <Preferences />}
      </div>
    </header>
  );
}
