import { useId, useRef, useState } from "react";
import { chooseField } from "../../domain/import/choose-field.ts";
import { changeMapping } from "../../domain/import/choose-type.ts";
import type { ColumnMapping, ImportField } from "../../domain/import/column-mapping.ts";
import type { ReadFile } from "../../domain/import/read-file.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { exampleOf } from "./example-of.ts";
import { FIELD_GROUP_NAMES, FIELD_GROUPS } from "./field-groups.ts";
import type { ReadImport } from "./import-state.ts";
import { nameColumn } from "./name-column.ts";
import { useImport } from "./use-import.ts";
import { words } from "./words.ts";

const ALL_FIELDS = FIELD_GROUP_NAMES.flatMap((group) => FIELD_GROUPS[group]);

/** Number of columns shown at first, at least; all mapped ones are shown. */
const FIRST_COLUMNS = 12;

export interface MappingTableProps {
  readonly importing: ReadImport;
  readonly say: (text: string) => void;
}

/** The columns of the file with examples and their fields. */
export function MappingTable({ importing: { file, choices }, say }: MappingTableProps) {
  const controller = useImport();
  const { mapping } = choices;
  const isRead = (column: number) => mapping[column] !== undefined || file.ownColumns.includes(column);
  // Initial order: a row stays in its position after a change.
  const [order] = useState(() => mappedFirst(mapping.length, isRead));
  const [isWhole, setWhole] = useState(false);
  const fieldHeadId = useId();
  const rowId = useId();
  const table = useRef<HTMLTableElement>(null);
  const first = Math.max(FIRST_COLUMNS, order.filter(isRead).length);
  const shown = isWhole ? order : order.slice(0, first);
  const hidden = order.length - shown.length;
  const choose = (column: number, field: ColumnMapping[number]) => {
    const { mapping: changed, movedFrom } = chooseField(mapping, column, field);
    controller.choose(changeMapping(choices, changed));
    say(
      movedFrom === undefined || field === undefined
        ? ""
        : words.moved({
            name: words.fields[field],
            from: nameColumn(file.columns, movedFrom),
            to: nameColumn(file.columns, column),
          }),
    );
  };
  return (
    <div tabIndex={-1}>
      <table className="import-mapping" ref={table}>
        <caption className="visually-hidden">{words.mapping}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columnHead}</th>
            <th scope="col" id={fieldHeadId}>
              {words.fieldHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((column) => (
            <tr key={column} className={isRead(column) ? undefined : "is-nothing"}>
              <th scope="row">
                <span id={`${rowId}-${column}`} className="import-column">
                  {nameColumn(file.columns, column)}
                </span>
                <span className="hint-block">{exampleOf(file.preview, column, words.noExample)}</span>
              </th>
              <td>
                <FieldSelect
                  field={mapping[column]}
                  noFieldText={noFieldText(file, column)}
                  labelledBy={`${fieldHeadId} ${rowId}-${column}`}
                  onChoose={(field) => choose(column, field)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            setWhole(true);
          }}
        >
          {words.moreColumns({ count: hidden })}
        </button>
      )}
    </div>
  );
}

/** A column of a known form is read as it is; others with a name are kept, but for those of the official list, which has its own form. */
function noFieldText({ ownColumns, columns, shape }: ReadFile, column: number): string {
  if (ownColumns.includes(column)) return words.ownColumn;
  return shape === "national-list" || columns[column] === "" ? words.noField : words.keptColumn;
}

/** Indexes of the columns, mapped ones first. */
function mappedFirst(columns: number, isRead: (column: number) => boolean): readonly number[] {
  const ranks = Array.from({ length: columns }, (_, rank) => rank);
  return [...ranks.filter(isRead), ...ranks.filter((rank) => !isRead(rank))];
}

interface FieldSelectProps {
  readonly field: ImportField | undefined;
  /** What becomes of a column without a field of ours. */
  readonly noFieldText: string;
  readonly labelledBy: string;
  readonly onChoose: (field: ImportField | undefined) => void;
}

/** Choice of the field of one column. */
function FieldSelect({ field, noFieldText, labelledBy, onChoose }: FieldSelectProps) {
  return (
    <select
      className="import-select"
      aria-labelledby={labelledBy}
      value={field ?? ""}
      onChange={({ target }) => onChoose(ALL_FIELDS.find((other) => other === target.value))}
    >
      <option value="">{noFieldText}</option>
      {FIELD_GROUP_NAMES.map((group) => (
        <optgroup key={group} label={words.fieldGroups[group]}>
          {FIELD_GROUPS[group].map((name) => (
            <option key={name} value={name}>
              {words.fields[name]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
