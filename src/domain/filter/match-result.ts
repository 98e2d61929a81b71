/** What is known of a place that something is asked of: unknown is neither yes nor no. */
export type MatchResult = "yes" | "no" | "unknown";

/** Whether all hold: one no decides, then one unknown leaves it open (strong logic of S. C. Kleene, 1938). */
export function allOf(results: Iterable<MatchResult>): MatchResult {
  let all: MatchResult = "yes";
  for (const result of results) {
    if (result === "no") return "no";
    if (result === "unknown") all = "unknown";
  }
  return all;
}

/** Whether one at least holds: one yes decides, then one unknown leaves it open. */
export function anyOf(results: Iterable<MatchResult>): MatchResult {
  let any: MatchResult = "no";
  for (const result of results) {
    if (result === "yes") return "yes";
    if (result === "unknown") any = "unknown";
  }
  return any;
}
