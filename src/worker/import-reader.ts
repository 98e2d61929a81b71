import { proxy } from "comlink";
import type { ImportContext } from "../data/import/understand-rows.ts";
import type { ImportChoices } from "../domain/import/column-mapping.ts";
import type { ImportPreview } from "../domain/import/import-preview.ts";
import type { Place } from "../domain/place.ts";
import type { CheckedRows, ImportReading, ImportWork } from "./import-work.ts";
import { openWorker } from "./open-worker.ts";

/** Reads and checks one file in a worker. Every promise rejects when the worker cannot start or crashes. */
export interface ImportReader {
  /** @param sheet of a workbook; by default the one with most rows. */
  read(file: File, sheet?: string): Promise<ImportReading>;
  /** Undefined when stopped, or replaced by another check. Rows and places arrive in batches, so that the page stays responsive. */
  check(
    choices: ImportChoices,
    against: CheckedAgainst,
    onProgress: (share: number) => void,
  ): Promise<Omit<ImportPreview, "rows"> | undefined>;
  stopChecking(): void;
  /** Terminates the worker at once; no pending call settles. */
  end(): void;
}

export interface CheckedAgainst {
  readonly context: ImportContext;
  readonly places: readonly Place[];
}

export function startImportReader(): ImportReader {
  const worker = openWorker<ImportWork>(new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" }));
  let handedOver: CheckedAgainst | undefined;
  return {
    read: (file, sheet) => worker.call<ImportReading>((work) => work.read(file, sheet)),
    check: async (choices, against, onProgress) => {
      if (against.places !== handedOver?.places || against.context !== handedOver.context) {
        await worker.call((work) => work.setContext(against.context, against.places));
        handedOver = against;
      }
      const batches: CheckedRows[] = [];
      const onBatch = (batch: CheckedRows): Promise<void> => {
        batches.push(batch);
        onProgress(batch.share);
        return Promise.resolve();
      };
      const isDone = await worker.call((work) => work.check(choices, proxy(onBatch)));
      return isDone ? joinBatches(batches) : undefined;
    },
    stopChecking: () => {
      worker.call((work) => work.stopChecking()).catch(() => undefined);
    },
    end: worker.end,
  };
}

function joinBatches(batches: readonly CheckedRows[]): Omit<ImportPreview, "rows"> {
  return {
    places: batches.flatMap(({ places }) => places),
    issues: batches.flatMap(({ issues }) => issues),
    duplicates: batches.flatMap(({ duplicates }) => duplicates),
    elsewhere: batches.reduce((sum, { elsewhere }) => sum + elsewhere, 0),
  };
}
