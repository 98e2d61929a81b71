import { loadTerritories } from "../../data/dataset/load-dataset.ts";
import { LOADING, type Loadable } from "../../domain/loadable.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import { useLoaded } from "../use-loaded.ts";

/** The outlines of the communes, once they are needed, and how to load them again. */
export function useOutlines(isNeeded: boolean): {
  readonly outlines: Loadable<TerritoryOutlines>;
  readonly retryOutlines: () => void;
} {
  const { value, retry } = useLoaded(isNeeded ? loadTerritories : undefined);
  return { outlines: value ?? LOADING, retryOutlines: retry };
}
