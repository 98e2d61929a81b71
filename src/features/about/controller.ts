import type { Loadable } from "../../domain/loadable.ts";
import type { ListedPackage } from "../../formats/public-data/package-list.ts";
import type { StoredItemId } from "../../platform/offline/stored-items.ts";

/** Whether the key "/" focuses the search. */
export interface SearchShortcut {
  readonly isOn: () => boolean;
  readonly switchTo: (isOn: boolean) => void;
}

/** Facts and acts of « À propos » about the whole page. */
export interface AboutController {
  /** Version of the software, from package.json. */
  readonly version: string;
  /** Fingerprint of the published site; "" in development. */
  readonly build: string;
  /** Packages of the site. Never rejects. */
  packages(): Promise<Loadable<readonly ListedPackage[]>>;
  readonly shortcut: SearchShortcut;
  /** Erases everything that the page stores on the device; resolves with what could not be erased. Never rejects. */
  erase(): Promise<readonly StoredItemId[]>;
}
