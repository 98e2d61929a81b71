import { countPreview } from "../../../domain/intake/count-preview.ts";
import type { IntakeFault } from "../../../domain/intake/intake-fault.ts";
import type { Checking, IntakeState } from "../../../state/intake/intake-state.ts";
import type { Format } from "../../format.ts";
import type { Catalogue } from "../../messages/catalogue.ts";

export interface Wording {
  readonly messages: Catalogue;
  readonly format: Format;
}

/** What the live region says of a file on its way; "" before there is one. */
export function sayIntake(intake: IntakeState, isKept: boolean, wording: Wording): string {
  const { messages } = wording;
  switch (intake.status) {
    case "none":
      return "";
    case "reading":
      return messages.intakeReading({ file: intake.fileName });
    case "stopped":
      return messages.intakeStopped({ file: intake.fileName });
    case "refused":
      return sayFault(intake.fault, wording);
    case "read":
      return intake.isAdding ? messages.intakeAdding : sayChecking(intake.checking, wording);
    case "accepted":
      return isKept ? messages.intakeKept : messages.intakeNotKept;
  }
}

function sayChecking(checking: Checking, { messages, format }: Wording): string {
  switch (checking.status) {
    case "checking":
      return messages.intakeChecking;
    case "stopped":
      return messages.intakeCheckStopped;
    case "failed":
      return messages.intakeCheckFailed;
    case "checked": {
      const { places, leftOut, elsewhere } = countPreview(checking.preview);
      const parts = [
        messages.intakePlaces({ count: places }),
        ...(leftOut > 0 ? [messages.intakeLeftOut({ count: leftOut })] : []),
        ...(elsewhere > 0 ? [messages.intakeFarRows({ count: elsewhere })] : []),
      ];
      return `${format.list(parts)}.`;
    }
  }
}

const BYTES_PER_MEGABYTE = 1_000_000;

/** Why a file was refused, and what to do. */
function sayFault(fault: IntakeFault, { messages, format }: Wording): string {
  const megabytes = (bytes: number) =>
    messages.intakeMegabytes({ number: format.number(Math.round(bytes / BYTES_PER_MEGABYTE)) });
  switch (fault.kind) {
    case "too-large":
      return messages.intakeTooLarge({ size: megabytes(fault.bytes), most: megabytes(fault.most) });
    case "too-many-rows":
      return messages.intakeTooManyRows({ number: format.number(fault.most) });
    case "json-damaged":
      return fault.at === undefined
        ? messages.intakeJsonDamaged
        : messages.intakeJsonDamagedAt({ number: format.number(fault.at) });
    default:
      return messages.intakeFaults[fault.kind];
  }
}
