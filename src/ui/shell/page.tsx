import { type ReactNode, useEffect, useRef } from "react";
import type { DoorState } from "../../domain/access/door-states.ts";
import type { ServicePoint } from "../../domain/service-point.ts";
import { selectSelectedDoorState } from "../../state/access-selectors.ts";
import { selectSelectedPoint } from "../../state/selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { LazyPart } from "../lazy-part.tsx";
import { FindView } from "../list/find-view.tsx";
import { MapNotice } from "./map-notice.tsx";
import { PageHeader } from "./page-header.tsx";
import { Panel } from "./panel.tsx";
import { SheetWaiting, ViewWaiting } from "./part-waiting.tsx";
import { COVERAGE_VIEW, DOOR_SHEET, LEGEND, PLACE_SHEET, preloadParts, SEASONAL_VIEW, SOURCES_VIEW } from "./parts.ts";
import { UnknownSelection } from "./unknown-selection.tsx";
import { tabId, tabPanelId, ViewTabs } from "./view-tabs.tsx";

const NO_PROPS = {};

/** The whole page. The map is handed in: this room does not know what draws it. */
export function Page({ map }: { readonly map: ReactNode }) {
  const { messages, language } = useApp();
  const hasMap = useAppState((state) => state.mapStatus === "ready");
  const isSettled = useAppState((state) => state.mapStatus !== "waiting");
  useEffect(() => {
    if (isSettled) preloadParts(language);
  }, [isSettled, language]);
  const hasList = useAppState((state) => state.view === "trouver" && selectSelectedPoint(state) === undefined);
  return (
    <div className="page">
      {hasList && (
        <a className="skip" href="#liste">
          {messages.skipToList}
        </a>
      )}
      <a className="skip" href="#carte">
        {messages.skipToMap}
      </a>
      <Panel>
        <PanelContent />
      </Panel>
      <main className="map-area" id="carte" tabIndex={-1}>
        {map}
        <MapNotice />
        {hasMap && <LazyPart source={LEGEND} props={NO_PROPS} />}
      </main>
    </div>
  );
}

function PanelContent() {
  const { messages } = useApp();
  const view = useAppState((state) => state.view);
  const point = useAppState(selectSelectedPoint);
  const door = useAppState(selectSelectedDoorState);
  const main = useRef<HTMLDivElement>(null);
  const hasSheet = point !== undefined || door !== undefined;
  useFocusBack(originOf(point, door), main);
  return (
    <div className="panel-content">
      <div className="panel-main" inert={hasSheet} ref={main}>
        <PageHeader />
        <ViewTabs />
        <div id={tabPanelId(view)} role="tabpanel" aria-labelledby={tabId(view)} className="tab-panel" tabIndex={-1}>
          <UnknownSelection />
          {view === "trouver" && <FindView />}
          {view === "saisonniers" && <LazyPart source={SEASONAL_VIEW} props={NO_PROPS} waiting={<ViewWaiting />} />}
          {view === "territoires" && <LazyPart source={COVERAGE_VIEW} props={NO_PROPS} waiting={<ViewWaiting />} />}
          {view === "donnees" && <LazyPart source={SOURCES_VIEW} props={NO_PROPS} waiting={<ViewWaiting />} />}
        </div>
      </div>
      {/* The header's own title is out of reach behind the sheet. */}
      {hasSheet && <h1 className="visually-hidden">{messages.appName}</h1>}
      {point !== undefined && (
        <LazyPart key={point.id} source={PLACE_SHEET} props={{ point }} waiting={<SheetWaiting />} />
      )}
      {door !== undefined && (
        <LazyPart key={door.door.id} source={DOOR_SHEET} props={{ state: door }} waiting={<SheetWaiting />} />
      )}
    </div>
  );
}

/** What opens the sheet that is open, as a selector of style sheets. */
function originOf(point: ServicePoint | undefined, state: DoorState | undefined): string | undefined {
  if (point !== undefined) return `[data-point="${point.id}"]`;
  return state && `[data-door="${state.door.id}"]`;
}

/** When a sheet closes, the keyboard goes back to what opened it. */
function useFocusBack(origin: string | undefined, main: { readonly current: HTMLElement | null }): void {
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (origin === undefined && last.current !== undefined) {
      const item = main.current?.querySelector<HTMLElement>(last.current);
      (item ?? main.current?.querySelector<HTMLElement>("[role=tab][aria-selected=true]"))?.focus();
    }
    last.current = origin;
  }, [origin, main]);
}
