import { useState } from "react";
import type { FileEncoding, ReadFile } from "../../../domain/import/read-file.ts";
import type { ReadImport } from "../../../state/import/import-state.ts";
import { WidenButton } from "../../coverage/table/widen-button.tsx";
import { useDetailedApp } from "../../detailed-app.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { ImportSettings } from "./import-settings.tsx";
import { MappingTable } from "./mapping-table.tsx";
import type { Saying } from "./use-saying.ts";

export interface UnderstoodStepProps {
  readonly importing: ReadImport;
  readonly say: Saying["say"];
}

/** Properties of the file, and the fields of its columns; collapsed for a known file format, which needs few changes. */
export function UnderstoodStep({ importing: { file, choices }, say }: UnderstoodStepProps) {
  const { messages } = useDetailedApp();
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
        <WidenButton />
      </div>
      <ul className="import-facts">
        {factsOf(file, messages).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <details className="import-columns" open={isOpenAtFirst}>
        <summary>{messages.importColumns({ count: understood, all: file.columns.length })}</summary>
        <MappingTable file={file} mapping={choices.mapping} say={say} />
        <ImportSettings choices={choices} />
      </details>
    </div>
  );
}

const ENCODING_NAMES: Readonly<Record<FileEncoding, string>> = {
  "utf-8": "UTF-8",
  "windows-1252": "Windows-1252",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
};

const SEPARATOR_NAMES: Readonly<Record<string, keyof Catalogue["importSeparators"]>> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "bar",
};

function factsOf({ shape, format, encoding, separator, rows }: ReadFile, messages: Catalogue): readonly string[] {
  const separated = SEPARATOR_NAMES[separator];
  return [
    messages.importShapes[shape],
    format === "csv" ? "CSV" : "GeoJSON",
    messages.importEncoding({ name: ENCODING_NAMES[encoding] }),
    ...(separated === undefined ? [] : [messages.importSeparators[separated]]),
    messages.importRows({ count: rows }),
  ];
}
