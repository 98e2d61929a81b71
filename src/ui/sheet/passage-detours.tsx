import { NEAR_KM } from "../../domain/network/detours.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { JobFault } from "../job-fault.tsx";
import { SheetSection } from "./sheet-section.tsx";

/** Number of ways between near communes that the closure of the pass makes much longer, computed in a worker after the sheet opens. */
export function PassageDetours() {
  const { messages } = useDetailedApp();
  const detours = useAppState((state) => state.jobs.detours);
  if (detours.status === "none") return null;
  return (
    <SheetSection title={messages.whatClosingChanges}>
      <p aria-live="polite">
        {detours.status === "pending" && messages.countingDetours}
        {detours.status === "ready" &&
          messages.detours({
            pairs: detours.value.fartherPairs,
            communes: detours.value.communes,
            nearKm: NEAR_KM,
          })}
      </p>
      {detours.status === "failed" && <JobFault name="detours" text={messages.detoursFailed} />}
    </SheetSection>
  );
}
