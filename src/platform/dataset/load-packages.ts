import type { Loadable } from "../../domain/loadable.ts";
import { type ListedPackage, PACKAGE_LIST, readPackageList } from "../../formats/public-data/package-list.ts";
import { fetchJson } from "./fetch-json.ts";

/** Fetches the list of packages in the built site. The development server has no such file. */
export function loadPackages(): Promise<Loadable<readonly ListedPackage[]>> {
  return fetchJson(PACKAGE_LIST, readPackageList);
}
