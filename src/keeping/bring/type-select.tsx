import { useId } from "react";
import { chooseOneType, chooseTypeColumn } from "../../domain/import/choose-type.ts";
import type { ColumnMapping } from "../../domain/import/column-mapping.ts";
import type { TypeColumn } from "../../domain/import/read-file.ts";
import { mappedValue, withMapped } from "../../domain/import/value-mapping.ts";
import { OTHER_TYPE, PLACE_TYPES } from "../../domain/place.ts";
import type { ReadImport } from "./import-state.ts";
import { nameColumn } from "./name-column.ts";
import { TYPE_NAMES, useImport } from "./use-import.ts";
import { words } from "./words.ts";

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
    <div className={choices.type === undefined ? "import-type is-missing" : "import-type"}>
      <label htmlFor={TYPE_SELECT_ID}>{words.type}</label>
      <select
        id={TYPE_SELECT_ID}
        className="import-select"
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
          {PLACE_TYPES.map((type) => (
            <option key={type} value={type}>
              {TYPE_NAMES[type]}
            </option>
          ))}
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
  const values = choices.values ?? [];
  return (
    <table className="import-table import-types">
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
              <span className="import-column">{text}</span>
              <span className="hint-block">{words.rows({ count: rows })}</span>
            </th>
            <td>
              <select
                className="import-select"
                aria-label={words.readAs({ text })}
                value={mappedValue(values, "category", text) ?? type ?? OTHER_TYPE}
                onChange={({ target }) =>
                  controller.choose({ values: withMapped(values, { field: "category", text }, target.value) })
                }
              >
                {PLACE_TYPES.map((one) => (
                  <option key={one} value={one}>
                    {TYPE_NAMES[one]}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
