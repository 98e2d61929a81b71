import type { Place } from "../../domain/place.ts";
import { IsochroneAct } from "../../features/isochrones/sheet-link.tsx";
import { SupposeHours } from "../scenario/suppose-hours.tsx";
import { ExcludeAct } from "./exclude-act.tsx";

/** Actions for planners: the effect of an exclusion and of other hours, and the isochrones of the place. */
export function PlannersActs({ place }: { readonly place: Place }) {
  return (
    <>
      <ExcludeAct place={place} />
      <SupposeHours place={place} />
      <IsochroneAct place={place} />
    </>
  );
}
