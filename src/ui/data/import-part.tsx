import { LazyPart } from "../lazy-part.tsx";
import { lazySource } from "../lazy-source.ts";

const IMPORT_VIEW = lazySource(async () => (await import("./import/import-view.tsx")).ImportView);
const NO_PROPS = {};

/** « Importer un fichier », whose code loads with the view that shows it. */
export function ImportPart() {
  return (
    <LazyPart source={IMPORT_VIEW} props={NO_PROPS} waiting={<div className="skeleton-figures" aria-hidden="true" />} />
  );
}
