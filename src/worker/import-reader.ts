import type { ImportChoices } from "../domain/import/column-mapping.ts";
import type { ImportPreview } from "../domain/import/import-preview.ts";
import type { CheckedAgainst, ImportReading, ImportWork } from "./import-work.ts";
import { openWorker } from "./open-worker.ts";

/** Reads and checks one file in a worker. Every promise rejects when the worker cannot start or crashes. */
export interface ImportReader {
  /** @param sheet of a workbook; by default the one with most rows. */
  read(file: File, sheet?: string): Promise<ImportReading>;
  check(choices: ImportChoices, against: CheckedAgainst): Promise<ImportPreview>;
  /** Terminates the worker at once; no pending call settles. */
  end(): void;
}

export function startImportReader(): ImportReader {
  const worker = openWorker<ImportWork>(new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" }));
  return {
    read: (file, sheet) => worker.call<ImportReading>((work) => work.read(file, sheet)),
    check: (choices, against) => worker.call<ImportPreview>((work) => work.check(choices, against)),
    end: worker.end,
  };
}
