import { type ReactNode, useEffect, useRef } from "react";
import { selectPoints, selectSelectedPoint } from "../../state/selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { CoverageView } from "../coverage/coverage-view.tsx";
import { SourcesView } from "../data/sources-view.tsx";
import { keepFocusNear } from "../keep-focus.ts";
import { FindView } from "../list/find-view.tsx";
import { PlaceSheet } from "../sheet/place-sheet.tsx";
import { Icon } from "../symbols/icon.tsx";
import { Legend } from "./legend.tsx";
import { MapNotice } from "./map-notice.tsx";
import { PageHeader } from "./page-header.tsx";
import { Panel } from "./panel.tsx";
import { tabId, tabPanelId, ViewTabs } from "./view-tabs.tsx";

/** The whole page. The map is handed in: this room does not know what draws it. */
export function Page({ map }: { readonly map: ReactNode }) {
  const { messages } = useApp();
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
        <Legend />
      </main>
    </div>
  );
}

function PanelContent() {
  const { messages } = useApp();
  const view = useAppState((state) => state.view);
  const point = useAppState(selectSelectedPoint);
  const list = useRef<HTMLDivElement>(null);
  useFocusBack(point?.id, list);
  return (
    <div className="panel-content">
      <div className="panel-main" inert={point !== undefined} ref={list}>
        <PageHeader />
        <ViewTabs />
        <div id={tabPanelId(view)} role="tabpanel" aria-labelledby={tabId(view)} className="tab-panel" tabIndex={-1}>
          <UnknownPlace />
          {view === "trouver" && <FindView />}
          {view === "territoires" && <CoverageView />}
          {view === "donnees" && <SourcesView />}
        </div>
      </div>
      {/* The header's own title is out of reach behind the sheet. */}
      {point !== undefined && <h1 className="visually-hidden">{messages.appName}</h1>}
      {point !== undefined && <PlaceSheet key={point.id} point={point} />}
    </div>
  );
}

/** When a sheet closes, the keyboard goes back to the place it came from. */
function useFocusBack(id: string | undefined, list: { readonly current: HTMLElement | null }): void {
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (id === undefined && last.current !== undefined) {
      const item = list.current?.querySelector<HTMLElement>(`[data-point="${last.current}"]`);
      (item ?? list.current?.querySelector<HTMLElement>("[role=tab][aria-selected=true]"))?.focus();
    }
    last.current = id;
  }, [id, list]);
}

/** A link may name a place that is no longer in the data. */
function UnknownPlace() {
  const { actions, messages } = useApp();
  const isReady = useAppState((state) => state.resources.points.status === "ready");
  const selection = useAppState((state) => state.selection);
  const points = useAppState(selectPoints);
  if (!isReady || selection.kind !== "point" || points.some(({ id }) => id === selection.id)) return null;
  return (
    <div className="notice notice-warning" role="status">
      <span>{messages.unknownPlace}</span>
      <button
        type="button"
        className="button button-plain"
        aria-label={messages.dismiss}
        onClick={(event) => {
          keepFocusNear(event.currentTarget);
          actions.closeSheet();
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
