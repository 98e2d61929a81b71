import "../../styles/intake.css";
import "../../styles/intake-review.css";
import { useRef } from "react";
import type { IntakeState } from "../../../state/intake/intake-state.ts";
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
import { sayIntake } from "./say-intake.ts";
import { UnderstoodStep } from "./understood-step.tsx";
import { useBringFiles } from "./use-bring-files.ts";
import { type Saying, useSaying } from "./use-saying.ts";

/** « Importer un fichier »: from the choice of a file, by what is understood of it, to its layer. */
export function IntakeView() {
  const { messages, format } = useDetailedApp();
  const intake = useAppState((state) => state.intake);
  const isKept = useAppState((state) => state.layers.isKept);
  const saying = useSaying(intake.status);
  const bring = useBringFiles(saying.say);
  const view = useRef<HTMLDivElement>(null);
  useStepFocus(view, intake.status);
  return (
    <div className="intake" ref={view} tabIndex={-1}>
      <DropVeil onFiles={bring} />
      <UpperStep intake={intake} saying={saying} onFiles={bring} />
      <CheckLine intake={intake}>{saying.said || sayIntake(intake, isKept, { messages, format })}</CheckLine>
      {intake.status === "read" && <ReviewStep intake={intake} saying={saying} />}
      {intake.status === "accepted" && <AcceptedActs intake={intake} />}
    </div>
  );
}

interface UpperStepProps {
  readonly intake: IntakeState;
  readonly saying: Saying;
  readonly onFiles: (files: readonly File[]) => void;
}

/** What stands above the line that says how things are. */
function UpperStep({ intake, saying, onFiles }: UpperStepProps) {
  const { messages } = useDetailedApp();
  switch (intake.status) {
    case "none":
    case "stopped":
      return <ChooseStep onFiles={onFiles} />;
    case "refused":
      return <ChooseStep title={messages.intakeRefused({ file: intake.fileName })} onFiles={onFiles} />;
    case "reading":
      return <ReadingStep reading={intake} />;
    case "read":
      return <UnderstoodStep intake={intake} say={saying.say} />;
    case "accepted":
      return <AcceptedTitle intake={intake} />;
  }
}
