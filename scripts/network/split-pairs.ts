import { createHash } from "node:crypto";
import type { ReferencePair } from "./estimate-errors.ts";

/** The half of the pairs that parameters are fitted on and the half that they are measured on, chosen by a hash of the names. */
export function splitPairs(pairs: readonly ReferencePair[]): {
  readonly fitted: readonly ReferencePair[];
  readonly keptAside: readonly ReferencePair[];
} {
  return { fitted: pairs.filter(isFitted), keptAside: pairs.filter((pair) => !isFitted(pair)) };
}

function isFitted({ name }: ReferencePair): boolean {
  return (createHash("sha256").update(name).digest()[0] ?? 0) % 2 === 0;
}
