import { useState } from "react";
import { COORDINATE_SYSTEMS, type ImportChoices } from "../../domain/import/column-mapping.ts";
import type { FileEncoding, ReadFile } from "../../domain/import/read-file.ts";
import { PLACE_TYPES } from "../../domain/place.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import type { FrenchCatalogue } from "../../ui/messages/catalogue.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { MappingTable } from "./mapping-table.tsx";
import type { ReadImport } from "./slice.ts";
import type { Saying } from "./use-saying.tsx";

export interface UnderstoodStepProps {
  readonly importing: ReadImport;
  readonly say: Saying["say"];
}

/** Properties of the file, and the fields of its columns; collapsed for a known file format, which needs few changes. */
export function UnderstoodStep({ importing: { file, choices }, say }: UnderstoodStepProps) {
  const { messages } = useFrenchApp();
  const [isOpenAtFirst] = useState(file.shape === "free-table");
  const understood = choices.mapping.filter(
    (field, rank) => field !== undefined || file.ownColumns.includes(rank),
  ).length;
  return (
    <div className="import-understood">
      <div className="import-title">
        <h3 data-step tabIndex={-1}>
          {messages.importUnderstood({ file: file.name })}
        </h3>
      </div>
      <ul className="import-facts">
        {factsOf(file, messages).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {file.sheets.length > 1 && <SheetChoice file={file} />}
      <details className="import-columns" open={isOpenAtFirst}>
        <summary>{messages.importColumns({ count: understood, all: file.columns.length })}</summary>
        <MappingTable file={file} mapping={choices.mapping} say={say} />
        <ImportSettings choices={choices} />
      </details>
    </div>
  );
}

/** The sheets of a workbook that hold a table; the one with most rows was read first. */
function SheetChoice({ file: { sheet, sheets } }: { readonly file: ReadFile }) {
  const { messages, services } = useFrenchApp();
  return (
    <div className="import-settings">
      <Choice
        label={messages.importSheetChoice}
        hasVisibleLabel
        value={sheet}
        options={sheets.map(({ name, rows }) => ({
          value: name,
          label: messages.importSheetRows({ name, count: rows }),
        }))}
        onChoose={(name) => services.importing((controller) => controller.chooseSheet(name))}
      />
    </div>
  );
}

const ENCODING_NAMES: Readonly<Record<FileEncoding, string>> = {
  "utf-8": "UTF-8",
  "windows-1252": "Windows-1252",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
};

const SEPARATOR_NAMES: Readonly<Record<string, keyof FrenchCatalogue["importSeparators"]>> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "bar",
};

function factsOf(
  { shape, member, format, encoding, separator, sheet, rows }: ReadFile,
  messages: FrenchCatalogue,
): readonly string[] {
  const separated = SEPARATOR_NAMES[separator];
  return [
    messages.importShapes[shape],
    ...(member === "" ? [] : [messages.importMember({ name: member })]),
    format === "xlsx" ? messages.importWorkbook : format === "csv" ? "CSV" : "GeoJSON",
    ...(encoding === undefined ? [] : [messages.importEncoding({ name: ENCODING_NAMES[encoding] })]),
    ...(sheet === "" ? [] : [messages.importSheet({ name: sheet })]),
    ...(separated === undefined ? [] : [messages.importSeparators[separated]]),
    messages.importRows({ count: rows }),
  ];
}

/** Settings for all rows: default type of place, and coordinate reference system. */
function ImportSettings({ choices }: { readonly choices: ImportChoices }) {
  const { messages, services } = useFrenchApp();
  const choose = (changes: Partial<ImportChoices>) => services.importing((controller) => controller.choose(changes));
  return (
    <div className="import-settings">
      <Choice
        label={messages.importCategory}
        hasVisibleLabel
        value={choices.category}
        options={PLACE_TYPES.map((value) => ({ value, label: messages.categories[value] }))}
        onChoose={(category) => choose({ category })}
      />
      <Choice
        label={messages.importCoordinates}
        hasVisibleLabel
        value={choices.coordinateSystem}
        options={COORDINATE_SYSTEMS.map((value) => ({ value, label: messages.importCoordinateSystems[value] }))}
        onChoose={(coordinateSystem) => choose({ coordinateSystem })}
      />
    </div>
  );
}
