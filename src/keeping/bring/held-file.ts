import type { Correction } from "../../domain/corrections/correction.ts";
import type { ImportChoices } from "../../domain/import/column-mapping.ts";
import type { ImportPreview } from "../../domain/import/import-preview.ts";
import { readyValue } from "../../domain/loadable.ts";
import { memoise } from "../../domain/memoise.ts";
import { CATEGORIES, type Category, type Place, THEMES, type Theme } from "../../domain/place.ts";
import type { CheckedAgainst, ImportReader } from "../../worker/import-reader.ts";
import type { ImportReading } from "../../worker/import-work.ts";
import type { State, Store } from "../store.ts";

type CheckedRows = Omit<ImportPreview, "rows">;

export type HeldFile = ReturnType<typeof holdFile>;

/** Keeps a file and its worker until the import ends. After a failure of the worker the next check starts another. */
export function holdFile(file: File, start: () => ImportReader) {
  let reader: ImportReader | undefined;
  /** Number of checks started: answers of earlier ones are ignored. */
  let newest = 0;
  const endReader = () => {
    reader?.end();
    reader = undefined;
  };
  let sheet: string | undefined;
  const read = async (): Promise<ImportReading> => {
    endReader();
    try {
      reader = start();
      return await reader.read(file, sheet);
    } catch {
      endReader();
      return { kind: "refused", fault: { kind: "reader-failed" } };
    }
  };
  const checkWith = async (choices: ImportChoices, known: CheckedAgainst, onProgress: (share: number) => void) => {
    // The rows are lost with a failed worker.
    if (reader === undefined) await read();
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
    /**
     * Refused with `reader-failed` when the worker could not start or failed. Never rejects.
     * @param chosen sheet of a workbook; by default the one with most rows.
     */
    read: (chosen?: string) => {
      stopChecking();
      sheet = chosen;
      return read();
    },
    /** Undefined when it was stopped or another check was started meanwhile. Never rejects. */
    check: async (
      choices: ImportChoices,
      against: Promise<CheckedAgainst>,
      onProgress: (share: number) => void,
    ): Promise<CheckedRows | "failed" | undefined> => {
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
    /** Ends the worker at once; pending calls get no answer. */
    end: () => {
      stopChecking();
      endReader();
    },
  };
}

/**
 * A function that resolves with the data with which imported rows are compared, when communes and places are loaded or failed. Without
 * communes rows are located by their positions only.
 */
export function createImportContext(store: Store, corrections: readonly Correction[]): () => Promise<CheckedAgainst> {
  // The same object for the same files: it is handed to the worker once.
  const against = memoise((files: State["files"]): CheckedAgainst => {
    const communes = readyValue(files.territories)?.communes ?? [];
    const places = readyValue(files.places) ?? [];
    return { context: { communes, bouquets: bouquetsOf(places), corrections }, places };
  });
  return () =>
    new Promise((resolve) => {
      const resolveOnce = ({ files }: State) => {
        if (files.territories.status === "loading" || files.places.status === "loading") return;
        stop();
        resolve(against(files));
      };
      const stop = store.subscribe(resolveOnce);
      resolveOnce(store.getState());
    });
}

/** Themes that all receiving places of a category have in common. */
export function bouquetsOf(places: readonly Place[]): Readonly<Partial<Record<Category, readonly Theme[]>>> {
  return Object.fromEntries(
    CATEGORIES.map((category) => {
      const own = places.filter(
        ({ kind, categories: [only, ...others] }) => kind === "accueil" && only === category && others.length === 0,
      );
      const common = THEMES.filter((theme) => own.every(({ themes }) => themes.includes(theme)));
      return [category, own.length === 0 ? [] : common];
    }),
  );
}
