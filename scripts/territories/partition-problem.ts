/** A fault of the outlines of the territories, in French for their maintainers. */
export interface PartitionProblem {
  readonly kind: "absent" | "seat" | "overlap" | "gap" | "border";
  /** The communes or the département concerned. */
  readonly codes: readonly string[];
  readonly reason: string;
}
