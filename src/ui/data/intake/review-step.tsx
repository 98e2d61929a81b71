import type { IntakeDraft } from "../../../domain/intake/intake-draft.ts";
import type { Checking, ReadIntake } from "../../../state/intake/intake-state.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { AddLayer } from "./add-layer.tsx";
import { DraftCounts } from "./draft-counts.tsx";
import { DuplicatesPart } from "./duplicates-part.tsx";
import { IssuesPart } from "./issues-part.tsx";
import type { Saying } from "./use-saying.ts";

export interface ReviewStepProps {
  readonly intake: ReadIntake;
  readonly saying: Saying;
}

/** What comes of the file with what is chosen: counts, remarks, places that may be there already, and the layer to be. */
export function ReviewStep({ intake, saying }: ReviewStepProps) {
  const { messages } = useDetailedApp();
  const draft = draftOf(intake.checking);
  return (
    <div className="intake-review" aria-busy={intake.checking.status === "checking" || intake.isAdding}>
      {draft !== undefined && (
        <>
          <h3>{messages.intakeReview}</h3>
          <DraftCounts draft={draft} keepsFar={intake.choices.keepsFar} />
          <IssuesPart issues={draft.issues} fileName={intake.file.name} say={saying.say} />
          {draft.duplicates.length > 0 && <DuplicatesPart draft={draft} decisions={intake.decisions} />}
        </>
      )}
      <AddLayer intake={intake} draft={draft} say={saying.say} />
    </div>
  );
}

/** While the rows are checked anew, what was understood before stays in sight. */
function draftOf(checking: Checking): IntakeDraft | undefined {
  if (checking.status === "checked") return checking.draft;
  return checking.status === "checking" ? checking.previous : undefined;
}
