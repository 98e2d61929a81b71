import "../../styles/control.css";
import { writeControlRef } from "../../../domain/control/control-ref.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { LoadFault } from "../../shell/load-fault.tsx";
import { ControlTable } from "./control-table.tsx";
import { DepartementTable } from "./departement-table.tsx";
import { InspectedPlaces } from "./inspected-places.tsx";
import { ResortLine } from "./resort-line.tsx";
import { useLikeOthers } from "./use-like-others.ts";

/** What is in the map, what it lacks and what ages; each figure opens the places it counts. */
export function ControlPart() {
  const { messages } = useDetailedApp();
  useLikeOthers();
  const points = useAppState((state) => state.resources.points);
  const inspected = useAppState((state) => state.inspected);
  if (points.status === "failed") return <LoadFault title={messages.loadFailed} fault={points.fault} />;
  if (points.status === "loading") return <div className="skeleton-figures" aria-hidden="true" />;
  return (
    <>
      <p>{messages.controlIntro}</p>
      {inspected !== undefined && <InspectedPlaces key={writeControlRef(inspected)} figure={inspected} />}
      <ControlTable />
      <ResortLine />
      <DepartementTable />
    </>
  );
}
