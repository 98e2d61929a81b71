import type { ImportChoices } from "../../domain/import/column-mapping.ts";
import type { ImportPreview } from "../../domain/import/import-preview.ts";
import type { CheckedAgainst, ImportReader } from "../../worker/import-reader.ts";
import type { ImportReading } from "../../worker/import-work.ts";

/** A file, and the worker that has read it. */
export interface HeldFile {
  /** Refused with `reader-failed` where the worker could not be started or broke down. Throws nothing. */
  read(onProgress: (share: number, rows: number) => void): Promise<ImportReading>;
  /** Undefined where it was stopped or another check was asked for meanwhile. Throws nothing. */
  check(
    choices: ImportChoices,
    against: Promise<CheckedAgainst>,
    onProgress: (share: number) => void,
  ): Promise<Omit<ImportPreview, "rows"> | "failed" | undefined>;
  stopChecking(): void;
  /** Ends the worker at once; nothing that was asked is answered any more. */
  end(): void;
}

/** Holds a file for as long as a person is about it; where its worker breaks down, the next check starts another. */
export function holdFile(file: File, start: () => ImportReader): HeldFile {
  let reader: ImportReader | undefined;
  /** Of the checks: what an earlier one answers is not listened to. */
  let newest = 0;
  const endReader = () => {
    reader?.end();
    reader = undefined;
  };
  const read: HeldFile["read"] = async (onProgress) => {
    endReader();
    let isAwaited = true;
    try {
      reader = start();
      return await reader.read(file, (share, rows) => {
        // Progress and answer come by different ways: the last word of the one may come after the other.
        if (isAwaited) onProgress(share, rows);
      });
    } catch {
      endReader();
      return { kind: "refused", fault: { kind: "reader-failed" } };
    } finally {
      isAwaited = false;
    }
  };
  const checkWith = async (choices: ImportChoices, known: CheckedAgainst, onProgress: (share: number) => void) => {
    // A worker that broke down took the rows with it.
    if (reader === undefined) await read(() => undefined);
    try {
      return (await reader?.check(choices, known, onProgress)) ?? "failed";
    } catch {
      return "failed";
    }
  };
  const stopChecking = () => {
    newest += 1;
    reader?.stopChecking();
  };
  return {
    read,
    check: async (choices, against, onProgress) => {
      newest += 1;
      const own = newest;
      const known = await against;
      if (own !== newest) return undefined;
      const found = await checkWith(choices, known, (share) => {
        if (own === newest) onProgress(share);
      });
      if (own !== newest) return undefined;
      if (found === "failed") endReader();
      return found;
    },
    stopChecking,
    end: () => {
      stopChecking();
      endReader();
    },
  };
}
