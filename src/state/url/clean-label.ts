/** Characters of a name in a link. */
const LONGEST_LABEL = 120;
/** Invisible characters that may change the display: control characters, direction marks, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Cleans a typed label for a link: one line, without invisible characters, of limited length. */
export function cleanLabel(label: string): string {
  const seen = label.replaceAll(/\s+/g, " ").replaceAll(UNSEEN, "").trim();
  return [...seen].slice(0, LONGEST_LABEL).join("").trim();
}
