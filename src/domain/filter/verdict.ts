/** What is known of a place that something is asked of: unknown is neither yes nor no. */
export type Verdict = "yes" | "no" | "unknown";

/** Whether all hold: one no decides, then one unknown leaves it open (strong logic of S. C. Kleene, 1938). */
export function allOf(verdicts: Iterable<Verdict>): Verdict {
  let all: Verdict = "yes";
  for (const verdict of verdicts) {
    if (verdict === "no") return "no";
    if (verdict === "unknown") all = "unknown";
  }
  return all;
}

/** Whether one at least holds: one yes decides, then one unknown leaves it open. */
export function anyOf(verdicts: Iterable<Verdict>): Verdict {
  let any: Verdict = "no";
  for (const verdict of verdicts) {
    if (verdict === "yes") return "yes";
    if (verdict === "unknown") any = "unknown";
  }
  return any;
}
