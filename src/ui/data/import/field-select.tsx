import type { ImportField } from "../../../domain/import/column-mapping.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { FIELD_GROUP_NAMES, FIELD_GROUPS } from "./field-groups.ts";

export interface FieldSelectProps {
  readonly field: ImportField | undefined;
  /** Whether a column without a field of ours is stored under its own name. */
  readonly isOwnColumn: boolean;
  readonly labelledBy: string;
  readonly onChoose: (field: ImportField | undefined) => void;
}

/** Choice of the field of one column. */
export function FieldSelect({ field, isOwnColumn, labelledBy, onChoose }: FieldSelectProps) {
  const { messages } = useDetailedApp();
  return (
    <select
      className="import-select"
      aria-labelledby={labelledBy}
      value={field ?? ""}
      onChange={({ target }) => onChoose(ALL_FIELDS.find((other) => other === target.value))}
    >
      <option value="">{isOwnColumn ? messages.importOwnColumn : messages.importNoField}</option>
      {FIELD_GROUP_NAMES.map((group) => (
        <optgroup key={group} label={messages.importFieldGroups[group]}>
          {FIELD_GROUPS[group].map((name) => (
            <option key={name} value={name}>
              {messages.importFields[name]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

const ALL_FIELDS = FIELD_GROUP_NAMES.flatMap((group) => FIELD_GROUPS[group]);
