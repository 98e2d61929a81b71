/** A feature that the site uses although an oldest engine lacks it, and why the page works there all the same. */
export interface KnownUse {
  /** As in a finding; the name of a property stands for all its values. */
  readonly name: string;
  readonly because: string;
}

const ORNAMENT = "an engine that does not know it leaves it out, and nothing is lost but an ornament";
const ASKED_FOR = "the code asks whether it exists, and has another way";
const OWN = "a method of the code's own, not of the engine";
const NO_POINTER = "an iPhone has no pointer that would show it";

/** Every use is named here; the check also fails for one that is no longer there. */
export const KNOWN_USES: readonly KnownUse[] = [
  // MapLibre
  { name: "OffscreenCanvas", because: ASKED_FOR },
  { name: "Error.captureStackTrace", because: ASKED_FOR },
  { name: "TouchEvent", because: "read only for an event of touch, which the engine then knows" },
  { name: "VideoFrame", because: ASKED_FOR },
  { name: "Intl.Segmenter", because: ASKED_FOR },
  { name: "difference", because: OWN },
  { name: "toArray", because: OWN },
  { name: "resize", because: `${OWN}; as a property of CSS ${ORNAMENT}` },
  { name: ":fullscreen", because: "the map is never shown on the whole screen" },
  { name: "user-select", because: "MapLibre also writes -webkit-user-select" },
  // The page
  { name: "drop", because: OWN },
  { name: "take", because: OWN },
  { name: "requestIdleCallback", because: ASKED_FOR },
  {
    name: ":has",
    because:
      "Firefox before 121 shows a chosen option without its tint, less of the map on a narrow screen, and the map below an answer",
  },
  { name: "@container", because: "Safari before 16 shows the table of issues in three columns" },
  { name: "container-type", because: "see @container" },
  { name: "content-visibility", because: "all rows of the list are then laid out at once" },
  { name: "contain-intrinsic-block-size", because: "see content-visibility" },
  { name: "@media (forced-colors)", because: "Safari before 16 has no forced colours" },
  { name: "forced-color-adjust", because: "Safari before 16 has no forced colours" },
  {
    name: "@media (scripting)",
    because: "without it a page without script shows controls that do nothing; noscript says so",
  },
  { name: "@page", because: "Safari prints with its own margins" },
  { name: "size", because: "see @page" },
  { name: "break-after", because: ORNAMENT },
  { name: "print-color-adjust", because: "-webkit-print-color-adjust is written beside it" },
  { name: "cursor", because: NO_POINTER },
  { name: "field-sizing", because: "the field then has its usual height" },
  { name: "orphans", because: ORNAMENT },
  { name: "scrollbar-color", because: ORNAMENT },
  { name: "scrollbar-width", because: ORNAMENT },
  { name: "text-size-adjust", because: "-webkit-text-size-adjust is written beside it" },
  { name: "text-wrap", because: ORNAMENT },
  { name: "widows", because: ORNAMENT },
];
