// A module of its own: the script in the head of the page includes app-state.ts, which must not import the table of resources.

import type { ResourceName, ResourceValues } from "../data/resources.ts";
import type { NearGround } from "../domain/base-map.ts";
import { LOADING, type Loadable } from "../domain/loadable.ts";
import type { Roads } from "../domain/network/road-search.ts";

/** What a page holds instead of the content of a file. */
interface HeldOtherwise {
  /** All cells so far. */
  readonly nearGround: NearGround;
  /** What answers questions: the network is in the worker. */
  readonly roads: Roads;
}

/** What a page holds of the resources that it shows. */
export type Held<Name extends ResourceName> = {
  readonly [Each in Name]: Loadable<(Omit<ResourceValues, keyof HeldOtherwise> & HeldOtherwise)[Each]>;
};

/** Nothing of these resources has come. */
export function allLoading<Name extends ResourceName>(...names: readonly Name[]): Held<Name> {
  return Object.fromEntries(names.map((name) => [name, LOADING])) as Held<Name>;
}
