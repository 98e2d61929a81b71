import type { Language } from "../../model/app-state.ts";
import { lazy } from "../lazy.tsx";
import { SheetPlaceholder, sheetFault, ViewPlaceholder } from "./placeholders.tsx";

const SHEET = { waiting: <SheetPlaceholder />, framed: sheetFault };
const VIEW = { waiting: <ViewPlaceholder /> };

export const PlaceSheet = lazy(async () => (await import("../sheet/place-sheet.tsx")).PlaceSheet, SHEET);
export const PassageSheet = lazy(async () => (await import("../sheet/passage-sheet.tsx")).PassageSheet, SHEET);
export const CoverageView = lazy(async () => (await import("../coverage/coverage-view.tsx")).CoverageView, VIEW);
export const SeasonalView = lazy(async () => (await import("../seasonal/seasonal-view.tsx")).SeasonalView, VIEW);
export const DatasetView = lazy(async () => (await import("../data/dataset-view.tsx")).DatasetView, VIEW);
export const AboutView = lazy(async () => (await import("../../features/about/view.tsx")).AboutView, {
  ...VIEW,
  words: async (language) => (await import("../../features/about/load-words.ts")).loadAboutDetails(language),
});
export const EmbeddedFooter = lazy(
  async () => (await import("../../features/embed/embedded-footer.tsx")).EmbeddedFooter,
);
export const AccessibilityLink = lazy(async () => (await import("./accessibility-link.tsx")).AccessibilityLink);
export const Preferences = lazy(async () => (await import("./preferences.tsx")).Preferences);
export const MapFaults = lazy(async () => (await import("./map-faults.tsx")).MapFaults);
export const MapOverlays = lazy(async () => (await import("./map-overlays.tsx")).MapOverlays);
export const EmptyList = lazy(async () => (await import("../list/empty-list.tsx")).EmptyList);
export const ListActs = lazy(async () => (await import("../list/list-acts.tsx")).ListActs);
export const AnswerActs = lazy(async () => (await import("../list/answer-acts.tsx")).AnswerActs);
export const SpokenList = lazy(async () => (await import("../list/spoken-list.tsx")).SpokenList, {
  framed: () => null,
});
export const NoneNear = lazy(async () => (await import("../list/none-near.tsx")).NoneNear);
export const OriginBar = lazy(async () => (await import("../list/origin-bar.tsx")).OriginBar);
export const RoundTripLine = lazy(
  async () => (await import("../../features/round-trips/round-trip-line.tsx")).RoundTripLine,
);
export const UnknownSelection = lazy(async () => (await import("./unknown-selection.tsx")).UnknownSelection);
export const ClockNote = lazy(async () => (await import("../opening/clock-note.tsx")).ClockNote);
export const OfflineNotices = lazy(async () => (await import("../../features/offline/notices.tsx")).OfflineNotices);

const PRELOADED = [
  PlaceSheet,
  PassageSheet,
  SeasonalView,
  CoverageView,
  DatasetView,
  AnswerActs,
  NoneNear,
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

/** Loads views before a person opens them. A view that is opened after a failed load shows the failure itself. */
export function preloadViews(language: Language): void {
  for (const { preload } of PRELOADED) preload(language).catch(() => undefined);
}
