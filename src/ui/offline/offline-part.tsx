import { LazyPart } from "../lazy-part.tsx";
import { lazySource } from "../lazy-source.ts";

const OFFLINE_VIEW = lazySource(async () => (await import("./offline-view.tsx")).OfflineView);
const NO_PROPS = {};

/** « Hors ligne », whose code loads with the view that shows it. */
export function OfflinePart() {
  return (
    <LazyPart
      source={OFFLINE_VIEW}
      props={NO_PROPS}
      waiting={<div className="skeleton-figures" aria-hidden="true" />}
    />
  );
}
