import { roundCost } from "../../domain/network/conditions.ts";
import { useApp } from "../app-context.ts";

/** Writes a distance as the list does; never less than 1 km. */
export function useKmText(): (km: number) => string {
  const { format } = useApp();
  return (km) => `${format.number(Math.max(1, roundCost(km, "km")))}\u00a0km`;
}
