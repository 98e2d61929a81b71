import { LazyPart } from "../lazy-part.tsx";
import { lazySource } from "../lazy-source.ts";

const INTAKE_VIEW = lazySource(async () => (await import("./intake/intake-view.tsx")).IntakeView);
const NO_PROPS = {};

/** « Importer un fichier », whose code comes with the view that shows it. */
export function ImportPart() {
  return (
    <LazyPart source={INTAKE_VIEW} props={NO_PROPS} waiting={<div className="skeleton-figures" aria-hidden="true" />} />
  );
}
