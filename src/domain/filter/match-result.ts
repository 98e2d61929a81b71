/** Result of matching a place with incomplete data. */
export type MatchResult = "yes" | "no" | "unknown";

/** Conjunction of K3, the three-valued logic of S. C. Kleene (1938). */
export function allOf(results: Iterable<MatchResult>): MatchResult {
  let all: MatchResult = "yes";
  for (const result of results) {
    if (result === "no") return "no";
    if (result === "unknown") all = "unknown";
  }
  return all;
}

/** Disjunction of K3. */
export function anyOf(results: Iterable<MatchResult>): MatchResult {
  let any: MatchResult = "no";
  for (const result of results) {
    if (result === "yes") return "yes";
    if (result === "unknown") any = "unknown";
  }
  return any;
}
