import { useMemo } from "react";
import { readyValue } from "../../domain/loadable.ts";
import { isInRegion } from "../../domain/scenario/is-in-region.ts";
import type { Position } from "../../geo/position.ts";
import { selectCommunes } from "../../state/selectors.ts";
import { useAppState } from "../app-context.ts";

/** Whether a position lies in the seven départements; computed once per position. */
export function useIsInRegion(position: Position): boolean {
  const departements = useAppState((state) => readyValue(state.resources.territories)?.departements);
  const communes = useAppState(selectCommunes);
  return useMemo(() => isInRegion(position, departements, communes), [position, departements, communes]);
}
