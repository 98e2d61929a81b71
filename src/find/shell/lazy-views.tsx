import type { Language } from "../../state/app-state.ts";
import { lazy } from "../lazy.tsx";
import { OfflineNotices } from "./page-notices.tsx";
import { SheetPlaceholder, sheetFault, ViewPlaceholder } from "./placeholders.tsx";

const SHEET = { waiting: <SheetPlaceholder />, framed: sheetFault };
const VIEW = { waiting: <ViewPlaceholder /> };

// `then` rather than `await`: the build takes an awaited module apart in a second function, for each view.
export const PlaceSheet = lazy(() => import("../sheet/place-sheet.tsx").then((part) => part.PlaceSheet), SHEET);
export const PassageSheet = lazy(() => import("../sheet/passage-sheet.tsx").then((part) => part.PassageSheet), SHEET);
export const SeasonalView = lazy(() => import("../seasonal/seasonal-view.tsx").then((part) => part.SeasonalView), VIEW);
export const EmbeddedFooter = lazy(() => import("../embed/embedded-footer.tsx").then((part) => part.EmbeddedFooter));
export const Preferences = lazy(() => import("./preferences.tsx").then((part) => part.Preferences));
export const MapFaults = lazy(() => import("./map-faults.tsx").then((part) => part.MapFaults));
export const MapOverlays = lazy(() => import("./map-overlays.tsx").then((part) => part.MapOverlays));
export const EmptyList = lazy(() => import("../list/empty-list.tsx").then((part) => part.EmptyList));
export const ListActs = lazy(() => import("../list/list-acts.tsx").then((part) => part.ListActs));
export const SpokenList = lazy(() => import("../list/spoken-list.tsx").then((part) => part.SpokenList), {
  framed: () => null,
});
export const OriginBar = lazy(() => import("../list/origin-bar.tsx").then((part) => part.OriginBar));
export const RoundTripLine = lazy(() =>
  import("../round-trips/round-trip-line.tsx").then((part) => part.RoundTripLine),
);
export const UnknownSelection = lazy(() => import("./unknown-selection.tsx").then((part) => part.UnknownSelection));

const PRELOADED = [
  PlaceSheet,
  PassageSheet,
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
