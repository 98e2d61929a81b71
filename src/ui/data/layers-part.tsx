import { LazyPart } from "../lazy-part.tsx";
import { lazySource } from "../lazy-source.ts";

const LAYERS_VIEW = lazySource(async () => (await import("./layers/layers-view.tsx")).LayersView);
const NO_PROPS = {};

/** « Mes couches », whose code loads with the view that shows it. */
export function LayersPart() {
  return (
    <LazyPart source={LAYERS_VIEW} props={NO_PROPS} waiting={<div className="skeleton-figures" aria-hidden="true" />} />
  );
}
