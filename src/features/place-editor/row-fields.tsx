import { useId } from "react";
import { labelOfCommune } from "../../domain/commune-label.ts";
import type { EditableColumn } from "../../domain/corrections/change-rows.ts";
import { FORMATS, HIDDEN_KINDS, KINDS, PRECISIONS, SEASONS, VERIFICATIONS } from "../../domain/place.ts";
import type { PlaceRow } from "../../domain/place-columns.ts";
import { THEMES } from "../../domain/themes.ts";
import { weekInShort } from "../../ui/sheet/week-in-words.ts";
import type { FormField } from "./row-editing.ts";
import type { PageGround } from "./state.ts";
import { usePlaceEditor } from "./words.tsx";

/** The columns of the form by group, in its order. */
export const FIELD_GROUPS = [
  { group: "what", columns: ["name", "kind", "nature", "format", "comment", "group"] },
  {
    group: "where",
    columns: ["address", "postcode", "commune", "code_commune", "precision", "longitude", "latitude"],
  },
  { group: "contact", columns: ["phone", "email", "website"] },
  { group: "opening", columns: ["opening_hours", "appointment", "season"] },
  { group: "themes", columns: ["themes"] },
  { group: "origin", columns: ["source", "source_detail", "source_date", "verification", "labelled_on"] },
] as const satisfies readonly { readonly group: string; readonly columns: readonly EditableColumn[] }[];

/** Notation of some columns, the same in every language. */
const EXAMPLES: Readonly<Partial<Record<EditableColumn, string>>> = {
  website: "https://www.example.org",
  opening_hours: "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00",
};

const LONG_COLUMNS: readonly string[] = ["comment", "opening_hours", "source_detail"];

export interface RowFieldProps {
  readonly column: EditableColumn;
  readonly typed: PlaceRow;
  readonly published: PlaceRow | undefined;
  readonly ground: PageGround;
  /** Sentence of its fault; undefined when there is none. */
  readonly fault: string | undefined;
  /** Id of the control, for the summary of faults. */
  readonly idOf: (field: FormField) => string;
  readonly onType: (column: EditableColumn, text: string) => void;
}

/** The field of one column: its name, its hint, the published value where another one is typed, and its fault. */
export function RowField(props: RowFieldProps) {
  const { column, typed, published, fault, idOf, onType } = props;
  const { messages } = usePlaceEditor();
  const label = useFieldLabel();
  const choices = useChoices(column);
  const id = idOf(column);
  const noteId = `${id}-note`;
  const faultId = `${id}-fault`;
  if (column === "themes") return <ThemesField {...props} />;
  const common = {
    id,
    value: typed[column],
    "aria-invalid": fault !== undefined,
    "aria-describedby": `${noteId} ${faultId}`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onType(column, target.value),
  };
  return (
    <div className="report-field">
      <label htmlFor={id}>{label(column)}</label>
      {choices === undefined ? (
        <TextControl common={common} isLong={LONG_COLUMNS.includes(column)} />
      ) : (
        <select {...common}>
          {choices.some(({ value }) => value === typed[column]) ? null : (
            <option value={typed[column]}>{typed[column] || messages.none}</option>
          )}
          {choices.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
      <div id={noteId} className="editor-notes">
        <FieldNotes {...props} isPublishedShown={published !== undefined && published[column] !== typed[column]} />
      </div>
      <p id={faultId} className="report-fault">
        {fault}
      </p>
    </div>
  );
}

/** The name of a field of the form. */
export function useFieldLabel(): (field: FormField) => string {
  const { messages, words } = usePlaceEditor();
  return (field) => {
    switch (field) {
      case "grounds.reason":
        return words.reason;
      case "grounds.source":
        return words.source;
      case "grounds.date":
        return words.date;
      case "longitude":
      case "latitude":
        return words.labels[field];
      default:
        return messages.importFields[field];
    }
  };
}

function TextControl({ common, isLong }: { readonly common: object; readonly isLong: boolean }) {
  return isLong ? <textarea {...common} rows={2} /> : <input {...common} type="text" autoComplete="off" />;
}

function FieldNotes({
  column,
  typed,
  published,
  ground,
  isPublishedShown,
}: RowFieldProps & { readonly isPublishedShown: boolean }) {
  const { words } = usePlaceEditor();
  const hints: Readonly<Partial<Record<string, string>>> = words.hints;
  const example = EXAMPLES[column];
  const commune = column === "code_commune" ? ground.communeOf(typed.code_commune) : undefined;
  return (
    <>
      {hints[column] !== undefined && <p className="hint">{hints[column]}</p>}
      {example !== undefined && <p className="hint">{words.example({ text: example })}</p>}
      {commune !== undefined && <p className="hint">{words.communeRead({ text: labelOfCommune(commune) })}</p>}
      {column === "opening_hours" && <HoursReading hours={typed.opening_hours} />}
      {isPublishedShown && <p className="hint">{words.published({ text: published?.[column] || words.empty })}</p>}
    </>
  );
}

/** The typed hours in words, as the sheet will show them. */
function HoursReading({ hours }: { readonly hours: string }) {
  const { messages, words, format } = usePlaceEditor();
  if (hours.trim() === "") return null;
  return (
    <div className="hint editor-week">
      <p>{messages.labelled({ name: words.hoursRead, text: "" }).trimEnd()}</p>
      <ul>
        {weekInShort(hours.trim(), messages, format).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** The themes as checkboxes; the cell lists the checked ones in the order of the product. */
function ThemesField({ typed, published, fault, idOf, onType }: RowFieldProps) {
  const { messages, words } = usePlaceEditor();
  const hintId = useId();
  const checked = typed.themes === "" ? [] : typed.themes.split(";");
  const id = idOf("themes");
  return (
    <fieldset id={id} className="report-field" aria-describedby={`${hintId} ${id}-fault`} tabIndex={-1}>
      <legend>{words.groups.themes}</legend>
      <p id={hintId} className="hint">
        {words.themesHint}
        {published !== undefined &&
          published.themes !== typed.themes &&
          ` ${words.published({ text: published.themes || words.empty })}`}
      </p>
      <div className="editor-themes">
        {THEMES.map((theme) => (
          <label key={theme} className="option">
            <input
              type="checkbox"
              checked={checked.includes(theme)}
              onChange={({ target }) => {
                const wanted = target.checked ? [...checked, theme] : checked.filter((one) => one !== theme);
                onType("themes", THEMES.filter((one) => wanted.includes(one)).join(";"));
              }}
            />
            <span className="option-name">{messages.themes[theme]}</span>
          </label>
        ))}
      </div>
      <p id={`${id}-fault`} className="report-fault">
        {fault}
      </p>
    </fieldset>
  );
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** The values of a column that has a list of them; undefined for a text. */
function useChoices(column: EditableColumn): readonly Choice[] | undefined {
  const { messages, words } = usePlaceEditor();
  const unsaid = { value: "", name: words.unsaid };
  const named = <Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>): Choice[] =>
    values.map((value) => ({ value, name: names[value] }));
  switch (column) {
    case "kind":
      return [...named(KINDS, messages.kinds), ...named(HIDDEN_KINDS, words.kinds)];
    case "format":
      return named(FORMATS, messages.formats);
    case "precision":
      return named(PRECISIONS, words.precisions);
    case "appointment":
      return [unsaid, { value: "oui", name: messages.appointmentYes }, { value: "non", name: messages.appointmentNo }];
    case "season":
      return [unsaid, ...named(SEASONS, messages.seasons)];
    case "verification":
      return named(VERIFICATIONS, messages.verifications);
    default:
      return undefined;
  }
}
