import { useId, useMemo, useState } from "react";
import { committedPlaces } from "../../domain/import/import-preview.ts";
import type { FileEncoding, ReadFile } from "../../domain/import/read-file.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { Choice } from "../../ui/shell/choice.tsx";
import { useKeepingState } from "../context.ts";
import { withoutFound } from "./addresses.ts";
import { MappingTable, TYPE_SELECT_ID, TypeSelect } from "./columns.tsx";
import { useImport } from "./controller.ts";
import { canAdd, previewOf, type ReadImport } from "./import-state.ts";
import { IssuesSection, PreviewCounts } from "./issues.tsx";
import { AddressSearch, DuplicatesSection } from "./review.tsx";
import { words } from "./words.ts";

interface ReadFileFormProps {
  readonly importing: ReadImport;
  readonly say: (text: string, during?: "none") => void;
}

/** A file that was read: the type of its places and its columns beside what is added with the present choices. */
export function ReadFileForm({ importing, say }: ReadFileFormProps) {
  const { file, choices, checking, adding, addresses } = importing;
  const controller = useImport();
  const checked = previewOf(importing);
  const preview = useMemo(() => checked && withoutFound(checked, addresses.found), [checked, addresses.found]);
  return (
    <>
      <div>
        <h2 data-step tabIndex={-1}>
          {words.understood({ file: file.name })}
        </h2>
        <p className="hint">{factsOf(file).join(" · ")}</p>
      </div>
      <div className="import-form">
        <div className="import-understood">
          <TypeSelect importing={importing} />
          {file.sheets.length > 1 && (
            <Choice
              label={words.sheetChoice}
              hasVisibleLabel
              value={file.sheet}
              options={file.sheets.map((value) => ({ value, label: value }))}
              onChoose={(name) => controller.chooseSheet(name)}
            />
          )}
          <h3>{words.columns({ count: choices.mapping.filter(Boolean).length, all: file.columns.length })}</h3>
          <MappingTable importing={importing} say={say} />
        </div>
        <div className="import-review" aria-busy={checking.status === "checking" || adding === "yes"}>
          {preview !== undefined && (
            <>
              <h3>{words.review}</h3>
              <PreviewCounts preview={preview} />
            </>
          )}
          <AddLayer importing={importing} say={say} />
          {preview !== undefined && (
            <>
              <AddressSearch importing={importing} preview={preview} />
              {preview.duplicates.length > 0 && <DuplicatesSection preview={preview} withKnown={importing.withKnown} />}
              <IssuesSection issues={preview.issues} fileName={file.name} say={say} />
            </>
          )}
        </div>
      </div>
    </>
  );
}

const ENCODING_NAMES: Readonly<Record<FileEncoding, string>> = {
  "utf-8": "UTF-8",
  "windows-1252": "Windows-1252",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
};

function factsOf({ format, encoding, sheet, rows }: ReadFile): readonly string[] {
  return [
    format === "xlsx" ? words.workbook : format === "csv" ? "CSV" : "GeoJSON",
    ...(encoding === undefined ? [] : [words.encoding({ name: ENCODING_NAMES[encoding] })]),
    ...(sheet === "" ? [] : [words.sheet({ name: sheet })]),
    words.rows({ count: rows }),
  ];
}

interface AddLayerProps {
  readonly importing: ReadImport;
  readonly say: (text: string, during?: "none") => void;
}

/** Date of the new layer, and the buttons to add or discard it. */
function AddLayer({ importing, say }: AddLayerProps) {
  const controller = useImport();
  const replaced = useKeepingState((state) => state.layer?.name);
  // The state receives a keystroke later than the field must show it; a field bound to the state would move the caret.
  const [vintage, setVintage] = useState(importing.vintage);
  const ids = { vintage: useId(), note: useId(), missing: useId() };
  const preview = previewOf(importing);
  const taken = preview === undefined ? 0 : committedPlaces(preview, importing.withKnown).length;
  const isReady = canAdd(importing) && taken > 0;
  const isTyped = importing.choices.type !== undefined;
  const missing = !isTyped ? words.typeNeeded : taken === 0 ? words.nothingToAdd : "";
  return (
    <div className="stack">
      {preview !== undefined && (
        <>
          <div className="report-field">
            <label htmlFor={ids.vintage}>{words.vintage}</label>
            <input
              id={ids.vintage}
              type="date"
              value={vintage}
              aria-describedby={ids.note}
              onChange={({ target: { value } }) => {
                setVintage(value);
                controller.amend({ vintage: value });
              }}
            />
            <p id={ids.note} className="hint">
              {words.vintageNote}
            </p>
          </div>
          {replaced !== undefined && <p className="hint">{words.replaces({ name: replaced })}</p>}
          {missing !== "" && (
            <p id={ids.missing} className="notice">
              {missing}
            </p>
          )}
        </>
      )}
      <div className="button-row">
        {preview !== undefined && (
          <button
            type="button"
            className="button button-primary"
            // `disabled` would lose the focus during a new check.
            aria-disabled={!isReady}
            aria-describedby={missing === "" ? undefined : ids.missing}
            onClick={() => {
              if (isReady) void controller.accept();
              else if (!isTyped) document.getElementById(TYPE_SELECT_ID)?.focus();
            }}
          >
            {words.add({ count: taken })}
          </button>
        )}
        <ActButton
          act={() => {
            // An import that is being stored cannot be cancelled.
            if (importing.adding === "yes") return;
            say(words.cancelled, "none");
            controller.leave();
          }}
        >
          {words.cancel}
        </ActButton>
      </div>
    </div>
  );
}
