import { useState } from "react";
import type { FileEncoding, ReadFile } from "../../../domain/intake/read-file.ts";
import type { ReadIntake } from "../../../state/intake/intake-state.ts";
import { WidenButton } from "../../coverage/table/widen-button.tsx";
import { useDetailedApp } from "../../detailed-app.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { IntakeSettings } from "./intake-settings.tsx";
import { MappingTable } from "./mapping-table.tsx";
import type { Saying } from "./use-saying.ts";

export interface UnderstoodStepProps {
  readonly intake: ReadIntake;
  readonly say: Saying["say"];
}

/** What the file is, and what its columns are taken for: folded where the shape is known, for then there is little to change. */
export function UnderstoodStep({ intake: { file, choices }, say }: UnderstoodStepProps) {
  const { messages } = useDetailedApp();
  const [isOpenAtFirst] = useState(file.shape === "free-table");
  const understood = choices.mapping.filter(
    (field, rank) => field !== undefined || file.takenBack.includes(rank),
  ).length;
  return (
    <div className="intake-understood">
      <div className="intake-title">
        <h3 data-step tabIndex={-1}>
          {messages.intakeUnderstood({ file: file.name })}
        </h3>
        <WidenButton />
      </div>
      <ul className="intake-facts">
        {factsOf(file, messages).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <details className="intake-columns" open={isOpenAtFirst}>
        <summary>{messages.intakeColumns({ count: understood, all: file.columns.length })}</summary>
        <MappingTable file={file} mapping={choices.mapping} say={say} />
        <IntakeSettings choices={choices} />
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

const SEPARATOR_NAMES: Readonly<Record<string, keyof Catalogue["intakeSeparators"]>> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "bar",
};

function factsOf({ shape, format, encoding, separator, rows }: ReadFile, messages: Catalogue): readonly string[] {
  const separated = SEPARATOR_NAMES[separator];
  return [
    messages.intakeShapes[shape],
    format === "csv" ? "CSV" : "GeoJSON",
    messages.intakeEncoding({ name: ENCODING_NAMES[encoding] }),
    ...(separated === undefined ? [] : [messages.intakeSeparators[separated]]),
    messages.intakeRows({ count: rows }),
  ];
}
