import type { ServicePoint } from "../../domain/service-point.ts";
import { ExcludeAct } from "./exclude-act.tsx";
import { IsochroneAct } from "./isochrone-act.tsx";

/** What a planner asks of a place: who would lose without it, and who can drive to it. */
export function PlannersActs({ point }: { readonly point: ServicePoint }) {
  return (
    <>
      <ExcludeAct point={point} />
      <IsochroneAct point={point} />
    </>
  );
}
