// A module of its own: the script in the head of the page includes app-state.ts, which must not import the table of resources.

import type { ResourceName, ResourceValues } from "../data/resources.ts";
import type { NearGround } from "../domain/base-map.ts";
import { LOADING, type Loadable } from "../domain/loadable.ts";
import type { Roads } from "../domain/network/road-search.ts";

/** The values in a page instead of the content of a file. */
interface HeldOtherwise {
  /** All cells so far. */
  readonly nearGround: NearGround;
  /** Asks the network, which is in the worker. */
  readonly roads: Roads;
}

/** The resources that a page shows, as it holds them. */
export type Held<Name extends ResourceName> = {
  readonly [Each in Name]: Loadable<(Omit<ResourceValues, keyof HeldOtherwise> & HeldOtherwise)[Each]>;
};

/** Nothing of these resources has come. */
export function allLoading<Name extends ResourceName>(...names: readonly Name[]): Held<Name> {
  return Object.fromEntries(names.map((name) => [name, LOADING])) as Held<Name>;
}
