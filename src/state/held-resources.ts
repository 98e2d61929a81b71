// A module of its own: the script in the head of the page includes app-state.ts, which must not import the table of resources.

import type { ResourceName, ResourceValues } from "../data/resources.ts";
import type { NearGround } from "../domain/base-map.ts";
import { LOADING, type Loadable } from "../domain/loadable.ts";

/** What a page holds of the resources that it shows. Of the ground from near it holds all cells so far. */
export type Held<Name extends ResourceName> = {
  readonly [Each in Name]: Loadable<Each extends "nearGround" ? NearGround : ResourceValues[Each]>;
};

/** Nothing of these resources has come. */
export function allLoading<Name extends ResourceName>(...names: readonly Name[]): Held<Name> {
  return Object.fromEntries(names.map((name) => [name, LOADING])) as Held<Name>;
}
