import type { PassCondition } from "../../ui/theme/passes.ts";

/** Conditions of a pass, with possible obstacles first. */
export const PASS_CONDITIONS: readonly PassCondition[] = ["closed", "doubtful", "open"];
