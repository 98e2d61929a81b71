import "../../styles/quality.css";
import { writeQualityRef } from "../../../domain/quality/quality-ref.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { LoadFault } from "../../shell/load-fault.tsx";
import { DepartementTable } from "./departement-table.tsx";
import { InspectedPlaces } from "./inspected-places.tsx";
import { QualityTable } from "./quality-table.tsx";
import { ResortLine } from "./resort-line.tsx";
import { useLikeOthers } from "./use-like-others.ts";

/** Contents, gaps and age of the data; each figure lists its places. */
export function QualitySection() {
  const { messages } = useDetailedApp();
  useLikeOthers();
  const places = useAppState((state) => state.resources.places);
  const inspected = useAppState((state) => state.inspected);
  if (places.status === "failed") return <LoadFault title={messages.loadFailed} fault={places.fault} />;
  if (places.status === "loading") return <div className="skeleton-figures" aria-hidden="true" />;
  return (
    <>
      <p>{messages.qualityIntro}</p>
      {inspected !== undefined && <InspectedPlaces key={writeQualityRef(inspected)} figure={inspected} />}
      <QualityTable />
      <ResortLine />
      <DepartementTable />
    </>
  );
}
