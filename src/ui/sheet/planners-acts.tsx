import type { Place } from "../../domain/place.ts";
import { ExcludeAct } from "./exclude-act.tsx";
import { IsochroneAct } from "./isochrone-act.tsx";

/** What a planner asks of a place: who would lose without it, and who can drive to it. */
export function PlannersActs({ place }: { readonly place: Place }) {
  return (
    <>
      <ExcludeAct place={place} />
      <IsochroneAct place={place} />
    </>
  );
}
