import type { PlaceQuery } from "../../domain/filter/filters.ts";
import { useAppState } from "../app-context.ts";

/** The query for places of the present state. */
export function usePlaceQuery(): PlaceQuery {
  const filters = useAppState((state) => state.filters);
  const opening = useAppState((state) => state.opening);
  const passesBy = useAppState((state) => state.passesBy);
  const reach = useAppState((state) => state.reach);
  return { filters, opening, passesBy, reach };
}
