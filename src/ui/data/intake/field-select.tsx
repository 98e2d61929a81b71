import type { IntakeField } from "../../../domain/intake/column-mapping.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { FIELD_GROUP_NAMES, FIELD_GROUPS } from "./field-groups.ts";

export interface FieldSelectProps {
  readonly field: IntakeField | undefined;
  /** Whether a column that is none of our fields is read back all the same. */
  readonly isTakenBack: boolean;
  readonly labelledBy: string;
  readonly onChoose: (field: IntakeField | undefined) => void;
}

/** What one column is, in the person's words. */
export function FieldSelect({ field, isTakenBack, labelledBy, onChoose }: FieldSelectProps) {
  const { messages } = useDetailedApp();
  return (
    <select
      className="intake-select"
      aria-labelledby={labelledBy}
      value={field ?? ""}
      onChange={({ target }) => onChoose(ALL_FIELDS.find((other) => other === target.value))}
    >
      <option value="">{isTakenBack ? messages.intakeTakenBack : messages.intakeNoField}</option>
      {FIELD_GROUP_NAMES.map((group) => (
        <optgroup key={group} label={messages.intakeFieldGroups[group]}>
          {FIELD_GROUPS[group].map((name) => (
            <option key={name} value={name}>
              {messages.intakeFields[name]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

const ALL_FIELDS = FIELD_GROUP_NAMES.flatMap((group) => FIELD_GROUPS[group]);
