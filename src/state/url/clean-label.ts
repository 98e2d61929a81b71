const LONGEST_LABEL = 120;
/** What shows nothing and may change how the rest shows: controls, marks of direction, broken characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** What a person typed, as a link carries it: on one line, without what is unseen, no longer than a label need be. */
export function cleanLabel(label: string): string {
  const seen = label.replaceAll(/\s+/g, " ").replaceAll(UNSEEN, "").trim();
  return [...seen].slice(0, LONGEST_LABEL).join("").trim();
}
