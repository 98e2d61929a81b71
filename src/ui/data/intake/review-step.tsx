import type { IntakePreview } from "../../../domain/intake/intake-preview.ts";
import type { Checking, ReadIntake } from "../../../state/intake/intake-state.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { AddLayer } from "./add-layer.tsx";
import { DuplicatesPart } from "./duplicates-part.tsx";
import { IssuesPart } from "./issues-part.tsx";
import { PreviewCounts } from "./preview-counts.tsx";
import type { Saying } from "./use-saying.ts";

export interface ReviewStepProps {
  readonly intake: ReadIntake;
  readonly saying: Saying;
}

/** What comes of the file with what is chosen: counts, remarks, places that may be there already, and the layer to be. */
export function ReviewStep({ intake, saying }: ReviewStepProps) {
  const { messages } = useDetailedApp();
  const preview = previewOf(intake.checking);
  return (
    <div className="intake-review" aria-busy={intake.checking.status === "checking" || intake.isAdding}>
      {preview !== undefined && (
        <>
          <h3>{messages.intakeReview}</h3>
          <PreviewCounts preview={preview} keepsFar={intake.choices.keepsFar} />
          <IssuesPart issues={preview.issues} fileName={intake.file.name} say={saying.say} />
          {preview.duplicates.length > 0 && <DuplicatesPart preview={preview} decisions={intake.decisions} />}
        </>
      )}
      <AddLayer intake={intake} preview={preview} say={saying.say} />
    </div>
  );
}

/** While the rows are checked anew, what was understood before stays in sight. */
function previewOf(checking: Checking): IntakePreview | undefined {
  if (checking.status === "checked") return checking.preview;
  return checking.status === "checking" ? checking.previous : undefined;
}
