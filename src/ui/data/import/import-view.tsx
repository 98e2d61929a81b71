import "../../styles/import.css";
import "../../styles/import-review.css";
import { useRef } from "react";
import type { ImportState } from "../../../state/import/import-state.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { useStepFocus } from "../use-step-focus.ts";
import { AcceptedActs } from "./accepted-acts.tsx";
import { AcceptedTitle } from "./accepted-title.tsx";
import { CheckLine } from "./check-line.tsx";
import { ChooseStep } from "./choose-step.tsx";
import { DropVeil } from "./drop-veil.tsx";
import { ReadingStep } from "./reading-step.tsx";
import { ReviewStep } from "./review-step.tsx";
import { sayImport } from "./say-import.ts";
import { UnderstoodStep } from "./understood-step.tsx";
import { useBringFiles } from "./use-bring-files.ts";
import { type Saying, useSaying } from "./use-saying.ts";

/** « Importer un fichier »: choice of a file, mapping, check, and the layer. */
export function ImportView() {
  const { messages, format } = useDetailedApp();
  const importing = useAppState((state) => state.importing);
  const isKept = useAppState((state) => state.layers.isKept);
  const saying = useSaying(importing.status);
  const bring = useBringFiles(saying.say);
  const view = useRef<HTMLDivElement>(null);
  useStepFocus(view, importing.status);
  return (
    <div className="import" ref={view} tabIndex={-1}>
      <DropVeil onFiles={bring} />
      <UpperStep importing={importing} saying={saying} onFiles={bring} />
      <CheckLine importing={importing}>{saying.said || sayImport(importing, isKept, { messages, format })}</CheckLine>
      {importing.status === "read" && <ReviewStep importing={importing} saying={saying} />}
      {importing.status === "accepted" && <AcceptedActs importing={importing} />}
    </div>
  );
}

interface UpperStepProps {
  readonly importing: ImportState;
  readonly saying: Saying;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The part of the step above the status line. */
function UpperStep({ importing, saying, onFiles }: UpperStepProps) {
  const { messages } = useDetailedApp();
  switch (importing.status) {
    case "none":
    case "stopped":
      return <ChooseStep onFiles={onFiles} />;
    case "refused":
      return <ChooseStep title={messages.importRefused({ file: importing.fileName })} onFiles={onFiles} />;
    case "reading":
      return <ReadingStep reading={importing} />;
    case "read":
      return <UnderstoodStep importing={importing} say={saying.say} />;
    case "accepted":
      return <AcceptedTitle importing={importing} />;
  }
}
