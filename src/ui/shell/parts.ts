import type { Language } from "../../state/app-state.ts";
import { lazySource } from "../lazy-source.ts";

export const PLACE_SHEET = lazySource(async () => (await import("../sheet/place-sheet.tsx")).PlaceSheet);
export const PASSAGE_SHEET = lazySource(async () => (await import("../sheet/passage-sheet.tsx")).PassageSheet);
export const COVERAGE_VIEW = lazySource(async () => (await import("../coverage/coverage-view.tsx")).CoverageView);
export const SEASONAL_VIEW = lazySource(async () => (await import("../seasonal/seasonal-view.tsx")).SeasonalView);
export const DATASET_VIEW = lazySource(async () => (await import("../data/dataset-view.tsx")).DatasetView);
export const ABOUT_VIEW = lazySource(
  async () => (await import("../about/about-view.tsx")).AboutView,
  async (language) => (await import("../messages/load-about.ts")).loadAboutDetails(language),
);
export const MAP_FURNITURE = lazySource(async () => (await import("./map-furniture.tsx")).MapFurniture);
export const EMPTY_LIST = lazySource(async () => (await import("../list/empty-list.tsx")).EmptyList);
export const LIST_ACTS = lazySource(async () => (await import("../list/list-acts.tsx")).ListActs);
export const ANSWER_ACTS = lazySource(async () => (await import("../list/answer-acts.tsx")).AnswerActs);
export const NONE_NEAR = lazySource(async () => (await import("../list/none-near.tsx")).NoneNear);
export const ORIGIN_BAR = lazySource(async () => (await import("../search/origin-bar.tsx")).OriginBar);
export const UNKNOWN_SELECTION = lazySource(async () => (await import("./unknown-selection.tsx")).UnknownSelection);
export const CLOCK_NOTE = lazySource(async () => (await import("../opening/clock-note.tsx")).ClockNote);
export const OFFLINE_NOTICES = lazySource(async () => (await import("../offline/offline-notices.tsx")).OfflineNotices);

const SOURCES = [
  PLACE_SHEET,
  PASSAGE_SHEET,
  SEASONAL_VIEW,
  COVERAGE_VIEW,
  DATASET_VIEW,
  ANSWER_ACTS,
  NONE_NEAR,
  ORIGIN_BAR,
  UNKNOWN_SELECTION,
  EMPTY_LIST,
  LIST_ACTS,
  MAP_FURNITURE,
  OFFLINE_NOTICES,
];

/** Fetches ahead what a person may open, so that it opens at once. A failure is for the one who opens the part to hear of. */
export function preloadParts(language: Language): void {
  for (const { bring } of SOURCES) bring(language).catch(() => undefined);
}
