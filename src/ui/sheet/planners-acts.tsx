import type { ServicePoint } from "../../domain/service-point.ts";
import { IsochroneAct } from "./isochrone-act.tsx";
import { SetAsideAct } from "./set-aside-act.tsx";

/** What a planner asks of a place: who would lose without it, and who can drive to it. */
export function PlannersActs({ point }: { readonly point: ServicePoint }) {
  return (
    <>
      <SetAsideAct point={point} />
      <IsochroneAct point={point} />
    </>
  );
}
