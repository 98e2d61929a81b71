import { CATEGORIES, type Category } from "../../domain/category.ts";
import type { ImportChoices } from "../../domain/import/column-mapping.ts";
import type { ImportPreview } from "../../domain/import/import-preview.ts";
import { readyValue } from "../../domain/loadable.ts";
import { type Place, THEMES, type Theme } from "../../domain/place.ts";
import type { CheckedAgainst, ImportReading } from "../../worker/import-work.ts";
import { openCompute } from "../../worker/open-compute.ts";
import type { State, Store } from "../store.ts";

/** Reads and checks one file. Every promise rejects when the worker crashes. */
export interface ImportReader {
  /** @param sheet of a workbook; by default the one with most rows. */
  read(file: File, sheet?: string): Promise<ImportReading>;
  check(choices: ImportChoices, against: CheckedAgainst): Promise<ImportPreview>;
  /** Ends the worker at once; no pending call settles. */
  end(): void;
}

export function startImportReader(): ImportReader {
  const { call, end } = openCompute();
  return {
    read: (...file) => call((compute) => compute.readImport(...file)),
    check: (...rows) => call((compute) => compute.checkImport(...rows)),
    end,
  };
}

export type HeldFile = ReturnType<typeof holdFile>;

/** Keeps a file and its worker until the import ends. After a stop or a failure of the worker the next check starts another. */
export function holdFile(file: File, start: () => ImportReader) {
  let reader: ImportReader | undefined;
  /** Number of checks started: answers of earlier ones are ignored. */
  let newest = 0;
  let sheet: string | undefined;
  const end = () => {
    newest += 1;
    reader?.end();
    reader = undefined;
  };
  const read = async (): Promise<ImportReading> => {
    end();
    try {
      reader = start();
      return await reader.read(file, sheet);
    } catch {
      end();
      return { kind: "refused", fault: { kind: "reader-failed" } };
    }
  };
  return {
    /**
     * Refused with `reader-failed` when the worker could not start or failed. Never rejects.
     * @param chosen sheet of a workbook; by default the one with most rows.
     */
    read: (chosen?: string) => {
      sheet = chosen;
      return read();
    },
    /** Undefined when it was stopped or another check was started meanwhile. Never rejects. */
    check: async (
      choices: ImportChoices,
      against: Promise<CheckedAgainst>,
    ): Promise<ImportPreview | "failed" | undefined> => {
      // The rows are lost with a terminated worker.
      if (reader === undefined) await read();
      newest += 1;
      const own = newest;
      try {
        const preview = await reader?.check(choices, await against);
        return own === newest ? preview : undefined;
      } catch {
        if (own !== newest) return undefined;
        end();
        return "failed";
      }
    },
    /** Ends the worker at once; pending calls get no answer. */
    end,
  };
}

/**
 * Resolves with the data with which imported rows are compared, when communes and places are loaded or failed. Without communes rows are located
 * by their positions only.
 */
export function whenKnown(store: Store): Promise<CheckedAgainst> {
  return new Promise((resolve) => {
    const resolveOnce = ({ resources }: State) => {
      if (resources.communes.status === "loading" || resources.places.status === "loading") return;
      stop();
      const communes = readyValue(resources.communes)?.communes ?? [];
      const places = readyValue(resources.places) ?? [];
      resolve({ context: { communes, bouquets: bouquetsOf(places) }, places });
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
