import type { ListedPackage } from "../../domain/exchange/package-list.ts";
import type { Loadable } from "../../domain/loadable.ts";
import type { KeptId } from "../../offline/kept-things.ts";

/** Whether the key "/" leads to the search. */
export interface SearchShortcut {
  readonly isOn: () => boolean;
  readonly switchTo: (isOn: boolean) => void;
}

/** What « À propos » tells and does of the page as a whole. */
export interface AboutController {
  /** Of the software, as package.json has it. */
  readonly version: string;
  /** The fingerprint of the published site; "" in development. */
  readonly build: string;
  /** What the site is made of; never rejects. */
  packages(): Promise<Loadable<readonly ListedPackage[]>>;
  readonly shortcut: SearchShortcut;
  /** Erases everything that the page keeps on the device; gives what could not be erased. Never rejects. */
  erase(): Promise<readonly KeptId[]>;
}
