import { useId, useRef, useState } from "react";
import { OTHER_TYPE, PLACE_TYPES } from "../../domain/category.ts";
import {
  type ColumnMapping,
  changeMapping,
  chooseField,
  chooseOneType,
  chooseTypeColumn,
  chosenType,
  type ImportField,
  withType,
} from "../../domain/import/column-mapping.ts";
import type { SourceRow, TypeColumn } from "../../domain/import/read-file.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { core } from "../../ui/messages/core/fr.ts";
import { Options } from "../../ui/options.tsx";
import { useImport } from "./controller.ts";
import type { ReadImport } from "./import-state.ts";
import { type FieldGroup, words } from "./words.ts";

/** Fields in the order in which a person looks for them. */
export const FIELD_GROUPS: Readonly<Record<FieldGroup, readonly ImportField[]>> = {
  what: ["name", "category", "kind", "nature", "format", "themes", "comment", "id", "group"],
  where: ["address", "postcode", "commune", "code_commune", "latitude", "longitude", "position", "precision"],
  contact: ["phone", "email", "website"],
  opening: [
    "opening_hours",
    "hours_Mo",
    "hours_Tu",
    "hours_We",
    "hours_Th",
    "hours_Fr",
    "hours_Sa",
    "hours_Su",
    "appointment",
    "season",
  ],
  origin: ["source", "source_detail", "source_date", "labelled_on", "verification"],
};

export const FIELD_GROUP_NAMES: readonly FieldGroup[] = ["what", "where", "contact", "opening", "origin"];

const ALL_FIELDS = FIELD_GROUP_NAMES.flatMap((group) => FIELD_GROUPS[group]);

/** Number of columns shown at first, at least; all mapped ones are shown. */
const FIRST_COLUMNS = 12;

interface MappingTableProps {
  readonly importing: ReadImport;
  readonly say: (text: string) => void;
}

export function MappingTable({ importing: { file, choices }, say }: MappingTableProps) {
  const controller = useImport();
  const { mapping } = choices;
  const isRead = (column: number) => mapping[column] !== undefined;
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
      <table className="import-mapping data-table" ref={table}>
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
            <tr key={column}>
              <th scope="row">
                <strong id={`${rowId}-${column}`}>{nameColumn(file.columns, column)}</strong>
                <span className="hint-block">{exampleOf(file.preview, column, words.noExample)}</span>
              </th>
              <td>
                <FieldSelect
                  field={mapping[column]}
                  labelledBy={`${fieldHeadId} ${rowId}-${column}`}
                  onChoose={(field) => choose(column, field)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <ActButton isLeaving act={() => setWhole(true)}>
          {words.moreColumns({ count: hidden })}
        </ActButton>
      )}
    </div>
  );
}

function mappedFirst(columns: number, isRead: (column: number) => boolean): readonly number[] {
  const ranks = Array.from({ length: columns }, (_, rank) => rank);
  return [...ranks.filter(isRead), ...ranks.filter((rank) => !isRead(rank))];
}

interface FieldSelectProps {
  readonly field: ImportField | undefined;
  readonly labelledBy: string;
  readonly onChoose: (field: ImportField | undefined) => void;
}

function FieldSelect({ field, labelledBy, onChoose }: FieldSelectProps) {
  return (
    <select
      aria-labelledby={labelledBy}
      value={field ?? ""}
      onChange={({ target }) => onChoose(ALL_FIELDS.find((other) => other === target.value))}
    >
      <option value="">{words.noField}</option>
      {FIELD_GROUP_NAMES.map((group) => (
        <optgroup key={group} label={words.fieldGroups[group]}>
          <Options values={FIELD_GROUPS[group]} nameOf={(name) => words.fields[name]} />
        </optgroup>
      ))}
    </select>
  );
}

/** Id of the select: a person who forgets it is led to it. */
export const TYPE_SELECT_ID = "import-type";

/** A column of these fields, or of none, may tell types; one of names or addresses does not. */
const MAY_TELL: ColumnMapping = ["category", "nature", "kind", "format", "group", "comment", undefined];

/** The type of the places, which a person must choose: one for all rows, or that in a column. */
export function TypeSelect({ importing }: { readonly importing: ReadImport }) {
  const { file, choices } = importing;
  const controller = useImport();
  const noteId = useId();
  // A column with more values than those that are listed.
  const chosenColumn = choices.type === "column" ? choices.mapping.indexOf("category") : -1;
  const listed = file.typeColumns
    .map(({ column }) => column)
    .filter((rank) => MAY_TELL.includes(choices.mapping[rank]));
  const columns = chosenColumn < 0 || listed.includes(chosenColumn) ? listed : [chosenColumn, ...listed];
  const value = choices.type === "column" ? `${chosenColumn}` : (choices.type ?? "");
  const column = file.typeColumns.find((one) => one.column === chosenColumn);
  return (
    <div
      className={
        choices.type === undefined ? "import-type is-missing card report-field" : "import-type card report-field"
      }
    >
      <label htmlFor={TYPE_SELECT_ID}>{words.type}</label>
      <select
        id={TYPE_SELECT_ID}
        value={value}
        required
        aria-describedby={noteId}
        onChange={({ target }) => {
          const type = PLACE_TYPES.find((one) => one === target.value);
          const isColumn = type === undefined && target.value !== "";
          controller.choose(isColumn ? chooseTypeColumn(choices, Number(target.value)) : chooseOneType(choices, type));
        }}
      >
        <option value="">{words.typeMissing}</option>
        <optgroup label={words.typeOfAll}>
          <Options values={PLACE_TYPES} nameOf={(type) => core.categories[type]} />
        </optgroup>
        {columns.length > 0 && (
          <optgroup label={words.typeByColumn}>
            {columns.map((rank) => (
              <option key={rank} value={`${rank}`}>
                {words.typeInColumn({ name: nameColumn(file.columns, rank) })}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      <p id={noteId} className="hint">
        {choices.type === undefined ? words.typeNeeded : words.typeNote}
      </p>
      {column !== undefined && <TypeValues importing={importing} column={column} />}
    </div>
  );
}

/** The values of the column of types, each with the type that it is read as. */
function TypeValues({
  importing: { choices },
  column,
}: {
  readonly importing: ReadImport;
  readonly column: TypeColumn;
}) {
  const controller = useImport();
  return (
    <table className="data-table">
      <caption className="visually-hidden">{words.typeValues}</caption>
      <thead>
        <tr>
          <th scope="col">{words.typeValue}</th>
          <th scope="col">{words.typeRead}</th>
        </tr>
      </thead>
      <tbody>
        {column.values.map(({ text, rows, type }) => (
          <tr key={text}>
            <th scope="row">
              <strong>{text}</strong>
              <span className="hint-block">{words.rows({ count: rows })}</span>
            </th>
            <td>
              <select
                aria-label={words.readAs({ text })}
                value={chosenType(choices.types, text) ?? type ?? OTHER_TYPE}
                onChange={({ target }) => {
                  const chosen = PLACE_TYPES.find((one) => one === target.value) ?? OTHER_TYPE;
                  controller.choose({ types: withType(choices.types, { text, type: chosen }) });
                }}
              >
                <Options values={PLACE_TYPES} nameOf={(one) => core.categories[one]} />
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Name of a column by index: its title; its number without a title; both when several columns have the same title. */
export function nameColumn(columns: readonly string[], rank: number): string {
  const title = columns[rank]?.trim() ?? "";
  if (title === "") return words.unnamedColumn({ number: String(rank + 1) });
  return columns.filter((other) => other.trim() === title).length > 1 ? `${title} (${rank + 1})` : title;
}

const MOST_EXAMPLES = 3;
const MOST_CHARACTERS = 40;

/** Examples of a column: a few values of the first rows, long ones truncated. */
export function exampleOf(preview: readonly SourceRow[], column: number, none: string): string {
  const values = preview.map(({ cells }) => cells[column]?.trim() ?? "").filter((value) => value !== "");
  const examples = [...new Set(values)].slice(0, MOST_EXAMPLES).map(cut);
  return examples.length === 0 ? none : examples.join(" · ");
}

function cut(value: string): string {
  const characters = [...value];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join("")}…` : value;
}
