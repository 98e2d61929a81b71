import { LazyPart } from "../lazy-part.tsx";
import { lazySource } from "../lazy-source.ts";

const REFRESH_VIEW = lazySource(async () => (await import("./refresh/refresh-view.tsx")).RefreshView);
const NO_PROPS = {};

/** « Actualiser », whose code loads with the view that shows it. */
export function RefreshPart() {
  return (
    <LazyPart
      source={REFRESH_VIEW}
      props={NO_PROPS}
      waiting={<div className="skeleton-figures" aria-hidden="true" />}
    />
  );
}
