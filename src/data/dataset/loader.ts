import { DataError, type Settled } from "../../domain/loadable.ts";
import {
  fileOf,
  type Get,
  type PartOf,
  RESOURCES,
  type Resource,
  type ResourceName,
  type ResourceValues,
} from "../resources.ts";
import { fetchJson } from "./fetch-json.ts";

export interface Loader {
  /** Loads a resource once: a later call gives the same answer, unless it failed. Never rejects. */
  load<Name extends ResourceName>(name: Name, ...part: PartOf<Name>): Promise<Settled<ResourceValues[Name]>>;
  /** The value of a resource. Rejects with a `DataError` when it fails. */
  readonly get: Get;
}

/** Creates what loads the published files (src/data/resources.ts) for a page or a worker. */
export function createLoader(): Loader {
  const asked = new Map<string, Promise<Settled<unknown>>>();
  const load = <Name extends ResourceName>(
    name: Name,
    ...part: PartOf<Name>
  ): Promise<Settled<ResourceValues[Name]>> => {
    const { reader }: Resource<ResourceValues[Name]> = RESOURCES[name];
    const file = fileOf(name, part[0]);
    const before = asked.get(file) as Promise<Settled<ResourceValues[Name]>> | undefined;
    if (before !== undefined) return before;
    const loading = fetchJson<ResourceValues[Name]>(file, () => reader(get));
    asked.set(file, loading);
    void loading.then(({ status }) => status === "failed" && asked.delete(file));
    return loading;
  };
  const get: Get = async (name, ...part) => {
    const loaded = await load(name, ...part);
    if (loaded.status === "ready") return loaded.value;
    throw new DataError(loaded.fault);
  };
  return { load, get };
}
