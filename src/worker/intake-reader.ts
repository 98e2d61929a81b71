import { proxy } from "comlink";
import type { IntakeChoices } from "../domain/intake/column-mapping.ts";
import type { IntakePreview } from "../domain/intake/intake-preview.ts";
import type { Place } from "../domain/place.ts";
import type { IntakeContext } from "../intake/understand-rows.ts";
import type { CheckedRows, IntakeReading, IntakeWork } from "./intake-work.ts";
import { openWorker } from "./open-worker.ts";

/** Reads and checks one file in a worker. Every promise rejects when the worker cannot start or crashes. */
export interface IntakeReader {
  read(file: File, onProgress: (share: number, rows: number) => void): Promise<IntakeReading>;
  /** Undefined when stopped, or replaced by another check. Rows and places arrive in batches, so that the page stays responsive. */
  check(
    choices: IntakeChoices,
    against: CheckedAgainst,
    onProgress: (share: number) => void,
  ): Promise<Omit<IntakePreview, "rows"> | undefined>;
  stopChecking(): void;
  /** Terminates the worker at once; no pending call settles. */
  end(): void;
}

export interface CheckedAgainst {
  readonly context: IntakeContext;
  readonly places: readonly Place[];
}

/** Starts the worker. */
export function startIntakeReader(): IntakeReader {
  const worker = openWorker<IntakeWork>(new Worker(new URL("./intake-worker.ts", import.meta.url), { type: "module" }));
  let handedOver: CheckedAgainst | undefined;
  return {
    read: (file, onProgress) =>
      worker.call<IntakeReading>((work) =>
        work.read(
          file,
          proxy(({ share, rows }) => onProgress(share, rows)),
        ),
      ),
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

function joinBatches(batches: readonly CheckedRows[]): Omit<IntakePreview, "rows"> {
  return {
    places: batches.flatMap(({ places }) => places),
    issues: batches.flatMap(({ issues }) => issues),
    duplicates: batches.flatMap(({ duplicates }) => duplicates),
    elsewhere: batches.reduce((sum, { elsewhere }) => sum + elsewhere, 0),
  };
}
