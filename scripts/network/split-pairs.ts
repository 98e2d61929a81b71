import { createHash } from "node:crypto";
import type { ReferencePair } from "./estimate-errors.ts";

/** Splits the pairs by a hash of their names: one half to fit parameters, the other to measure their errors. */
export function splitPairs(pairs: readonly ReferencePair[]): {
  readonly fitted: readonly ReferencePair[];
  readonly keptAside: readonly ReferencePair[];
} {
  return { fitted: pairs.filter(isFitted), keptAside: pairs.filter((pair) => !isFitted(pair)) };
}

function isFitted({ name }: ReferencePair): boolean {
  return (createHash("sha256").update(name).digest()[0] ?? 0) % 2 === 0;
}
