import { type ReactNode, useEffect, useRef } from "react";
import type { Language } from "../../state/app-state.ts";
import { useApp } from "../app-context.ts";
import { lazy } from "../lazy.tsx";
import { CloseSelectionButton } from "./faults.tsx";
import { SHEET_ID } from "./links.tsx";
import { OfflineNotices } from "./notices.tsx";

const SHEET = { waiting: <SheetPlaceholder />, framed: sheetFault };
const VIEW = { waiting: <ViewPlaceholder /> };

// `then` rather than `await`: the build takes an awaited module apart in a second function, for each view.
export const PlaceSheet = lazy(() => import("../sheet/place-sheet.tsx").then((part) => part.PlaceSheet), SHEET);
export const SeasonalView = lazy(() => import("../seasonal/seasonal-view.tsx").then((part) => part.SeasonalView), VIEW);
export const EmbeddedFooter = lazy(() => import("../embed/embedded-header.tsx").then((part) => part.EmbeddedFooter));
export const Preferences = lazy(() => import("./preferences.tsx").then((part) => part.Preferences));
export const MapFaults = lazy(() => import("./map-overlays.tsx").then((part) => part.MapFaults));
export const MapOverlays = lazy(() => import("./map-overlays.tsx").then((part) => part.MapOverlays));
export const EmptyList = lazy(() => import("../list/list-acts.tsx").then((part) => part.EmptyList));
export const ListActs = lazy(() => import("../list/list-acts.tsx").then((part) => part.ListActs));
export const SpokenList = lazy(() => import("../list/list-acts.tsx").then((part) => part.SpokenList), {
  framed: () => null,
});
export const OriginBar = lazy(() => import("../list/origin-bar.tsx").then((part) => part.OriginBar));
export const RoundTripLine = lazy(() =>
  import("../round-trips/round-trip-line.tsx").then((part) => part.RoundTripLine),
);
export const UnknownSelection = lazy(() => import("./unknown-selection.tsx").then((part) => part.UnknownSelection));

const PRELOADED = [
  PlaceSheet,
  SeasonalView,
  SpokenList,
  OriginBar,
  UnknownSelection,
  EmptyList,
  ListActs,
  Preferences,
  MapOverlays,
  MapFaults,
  OfflineNotices,
];

/** Loads views before a person opens them, each in a task of its own. A view that is opened after a failed load shows the failure itself. */
export function preloadViews(language: Language): void {
  for (const { preload } of PRELOADED) setTimeout(() => preload(language).catch(() => undefined));
}

/** Placeholder of a view while its code loads. */
function ViewPlaceholder() {
  return (
    <div role="status">
      <p className="visually-hidden">{useApp().messages.loadingPart}</p>
      <div className="skeleton-figures" aria-hidden="true" />
    </div>
  );
}

/** Placeholder of a sheet while its code loads. It takes the focus from the covered content; the title of the sheet then takes it. */
function SheetPlaceholder() {
  return (
    <BareSheet name={useApp().messages.loadingPart} isBusy>
      <div className="skeleton-figures" aria-hidden="true" />
    </BareSheet>
  );
}

/** A failed sheet: shows the error message above the list, and can be closed like any sheet. */
function sheetFault(fault: ReactNode): ReactNode {
  return <SheetFault>{fault}</SheetFault>;
}

function SheetFault({ children }: { readonly children: ReactNode }) {
  const { messages } = useApp();
  return (
    <BareSheet name={messages.partFailed}>
      <div className="sheet-bar">
        <CloseSelectionButton name={messages.dismiss} />
      </div>
      {children}
    </BareSheet>
  );
}

interface BareSheetProps {
  readonly name: string;
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}

function BareSheet({ name, isBusy = false, children }: BareSheetProps) {
  const { actions } = useApp();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => sheet.current?.focus(), []);
  return (
    <section
      id={SHEET_ID}
      className="sheet"
      aria-label={name}
      aria-busy={isBusy}
      tabIndex={-1}
      ref={sheet}
      onKeyDown={(event) => {
        if (event.key === "Escape") actions.closeSheet();
      }}
    >
      {children}
    </section>
  );
}
