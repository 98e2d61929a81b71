import { proxy, wrap } from "comlink";
import type { IntakeChoices } from "../domain/intake/column-mapping.ts";
import type { IntakePreview } from "../domain/intake/intake-preview.ts";
import type { ServicePoint } from "../domain/service-point.ts";
import type { IntakeContext } from "../intake/understand-rows.ts";
import type { CheckedRows, IntakeReading, IntakeWork } from "./intake-work.ts";

/** Reads and understands one file off the main thread. Every answer rejects when the worker could not be started or broke down. */
export interface IntakeReader {
  read(file: File, onProgress: (share: number, rows: number) => void): Promise<IntakeReading>;
  /** Undefined where it was stopped, or another check was asked for. Rows and places come a few at a time, so that the page lives. */
  check(
    choices: IntakeChoices,
    against: CheckedAgainst,
    onProgress: (share: number) => void,
  ): Promise<Omit<IntakePreview, "rows"> | undefined>;
  stopChecking(): void;
  /** Ends at once whatever it does; it answers no more. */
  end(): void;
}

export interface CheckedAgainst {
  readonly context: IntakeContext;
  readonly points: readonly ServicePoint[];
}

/** Starts the worker. */
export function startIntakeReader(): IntakeReader {
  const worker = new Worker(new URL("./intake-worker.ts", import.meta.url), { type: "module" });
  // A worker without code, or without memory, answers nothing, and says so by an event only.
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => reject(new Error("the worker could not be started or broke down")));
  });
  // Nobody may be asking when it breaks.
  broken.catch(() => undefined);
  const remote = wrap<IntakeWork>(worker);
  let handedOver: CheckedAgainst | undefined;
  return {
    read: (file, onProgress) =>
      Promise.race([
        remote.read(
          file,
          proxy(({ share, rows }) => onProgress(share, rows)),
        ),
        broken,
      ]),
    check: async (choices, against, onProgress) => {
      if (against.points !== handedOver?.points || against.context !== handedOver.context) {
        await Promise.race([remote.setContext(against.context, against.points), broken]);
        handedOver = against;
      }
      const batches: CheckedRows[] = [];
      const onBatch = (batch: CheckedRows): Promise<void> => {
        batches.push(batch);
        onProgress(batch.share);
        return Promise.resolve();
      };
      const isDone = await Promise.race([remote.check(choices, proxy(onBatch)), broken]);
      return isDone ? joinBatches(batches) : undefined;
    },
    stopChecking: () => {
      remote.stopChecking().catch(() => undefined);
    },
    end: () => worker.terminate(),
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
