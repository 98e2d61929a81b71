export const LANGUAGES = ["fr", "en", "it", "es"] as const;

/** « 558 lieux » at the beginning of a text, in any language of the page. */
export function counted(places: number): RegExp {
  return new RegExp(`^${places} (lieux?|places?|luoghi|lugares)(?![\\p{L}\\p{N}])`, "u");
}

/** A name that begins with a text: a place's link has its commune after its name, a checkbox its count. */
export function beginningWith(text: string): RegExp {
  return new RegExp(`^${escaped(text)}(?![\\p{L}\\p{N}])`, "u");
}

/** A checkbox's name with any count. */
export function withAnyCount(text: string): RegExp {
  return new RegExp(`^${escaped(text)}\\s*[\\d\\s]+\\p{L}*$`, "u");
}

/** A text as a part of a regular expression. */
export function escaped(text: string): string {
  // An apostrophe would open a string in Playwright's selectors, even inside a regular expression.
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("'", "\\u0027");
}
