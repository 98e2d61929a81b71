import { NEAR_KM } from "../../domain/network/detours.ts";
import type { DetourState } from "../../state/pending-answers.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { SheetPart } from "./sheet-part.tsx";

/** How many ways between near communes the closing of the pass makes much longer: counted in a worker a moment later. */
export function PassageDetours() {
  const { messages } = useDetailedApp();
  const detours = useAppState((state) => state.detours);
  if (detours.status === "none") return null;
  return (
    <SheetPart title={messages.whatClosingChanges}>
      <p aria-live="polite">{detoursInWords(detours, messages)}</p>
    </SheetPart>
  );
}

function detoursInWords(state: Exclude<DetourState, { status: "none" }>, messages: Catalogue): string {
  switch (state.status) {
    case "counting":
      return messages.countingDetours;
    case "failed":
      return messages.detoursFailed;
    case "counted":
      return messages.detours({
        pairs: state.detours.fartherPairs,
        communes: state.detours.communes,
        nearKm: NEAR_KM,
      });
  }
}
