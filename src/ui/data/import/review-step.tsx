import type { ImportPreview } from "../../../domain/import/import-preview.ts";
import type { Checking, ReadImport } from "../../../state/import/import-state.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { AddLayer } from "./add-layer.tsx";
import { DuplicatesSection } from "./duplicates-section.tsx";
import { IssuesSection } from "./issues-section.tsx";
import { PreviewCounts } from "./preview-counts.tsx";
import type { Saying } from "./use-saying.ts";

export interface ReviewStepProps {
  readonly importing: ReadImport;
  readonly saying: Saying;
}

/** Preview of the import with the present choices: counts, issues, possible duplicates, and the new layer. */
export function ReviewStep({ importing, saying }: ReviewStepProps) {
  const { messages } = useDetailedApp();
  const preview = previewOf(importing.checking);
  return (
    <div className="import-review" aria-busy={importing.checking.status === "checking" || importing.isAdding}>
      {preview !== undefined && (
        <>
          <h3>{messages.importReview}</h3>
          <PreviewCounts preview={preview} keepsFar={importing.choices.keepsFar} />
          <IssuesSection issues={preview.issues} fileName={importing.file.name} say={saying.say} />
          {preview.duplicates.length > 0 && <DuplicatesSection preview={preview} decisions={importing.decisions} />}
        </>
      )}
      <AddLayer importing={importing} preview={preview} say={saying.say} />
    </div>
  );
}

/** During a new check the former preview stays visible. */
function previewOf(checking: Checking): ImportPreview | undefined {
  if (checking.status === "checked") return checking.preview;
  return checking.status === "checking" ? checking.previous : undefined;
}
