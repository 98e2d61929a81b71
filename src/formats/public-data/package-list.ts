import * as v from "valibot";

const packageSchema = v.object({ name: v.string(), version: v.string(), licence: v.string(), packedIn: v.string() });

/** A package whose code or fonts are in the built site. */
export interface ListedPackage {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression: "MIT", "(MIT OR Apache-2.0)". */
  readonly licence: string;
  /** Package that contains this one in its own file, with its version; "" for one that the site imports. */
  readonly packedIn: string;
}

/** File of the built site with the list, below data/. The build of the site writes it. */
export const PACKAGE_LIST = "packages.json";

/** Plain page of the built site with the text of each licence, by its path from the site's folder. */
export const LICENCES_PATH = "licences/";

/** Reads the packages, or returns a sentence with the fault. */
export function readPackageList(json: unknown): readonly ListedPackage[] | string {
  const parsed = v.safeParse(v.array(packageSchema), json);
  return parsed.success ? parsed.output : (v.getDotPath(parsed.issues[0]) ?? "packages");
}
