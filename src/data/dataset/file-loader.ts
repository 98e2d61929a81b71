import type { Loadable } from "../../domain/loadable.ts";
import type { DataSources } from "../public-data/data-sources.ts";
import type { Manifest } from "../public-data/manifest.ts";
import { loadSources } from "./load-dataset.ts";

/** The files of a page, by name. */
interface PageFiles {
  readonly manifest: Loadable<Manifest>;
  readonly sources: Loadable<DataSources>;
}

/** How each file is loaded. The manifest names the sources, which follow it. */
export type FileLoaders<Files extends PageFiles> = {
  readonly [Name in Exclude<keyof Files, "sources">]: () => Promise<Files[Name]>;
};

export interface FileLoader {
  /** Loads every file by itself, in the order of the loaders: a failure affects no other. */
  load(): void;
  /** Loads the files that failed again. */
  loadFailed(): void;
}

export function createFileLoader<Files extends PageFiles & Readonly<Record<keyof Files, Loadable<unknown>>>>(
  loaders: FileLoaders<Files>,
  files: () => Files,
  receive: (files: Partial<Files>) => void,
): FileLoader {
  const names = Object.keys(loaders) as Exclude<keyof Files, "sources">[];
  const load = async (name: Exclude<keyof Files, "sources">): Promise<void> => {
    const file = await loaders[name]();
    receive({ [name]: file } as unknown as Partial<Files>);
    if (name === "manifest")
      receive({ sources: await loadSources(file as Files["manifest"]) } as unknown as Partial<Files>);
  };
  const hasFailed = (name: keyof Files) => files()[name].status === "failed";
  return {
    load: () => {
      for (const name of names) void load(name);
    },
    loadFailed: () => {
      for (const name of names) if (hasFailed(name) || (name === "manifest" && hasFailed("sources"))) void load(name);
    },
  };
}
