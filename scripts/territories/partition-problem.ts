/** What is wrong with the outlines of the territories, in the words of the person who keeps them (French). */
export interface PartitionProblem {
  readonly kind: "absent" | "seat" | "overlap" | "gap" | "border";
  /** The communes or the département concerned. */
  readonly codes: readonly string[];
  readonly reason: string;
}
