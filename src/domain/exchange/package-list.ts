import * as v from "valibot";

const packageSchema = v.object({ name: v.string(), version: v.string(), licence: v.string(), packedIn: v.string() });

/** One package whose code, or fonts, are in the built site. */
export interface ListedPackage {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression: "MIT", "(MIT OR Apache-2.0)". */
  readonly licence: string;
  /** The package that brought it inside of its own file, with its version; "" for one that the site imports. */
  readonly packedIn: string;
}

/** The file of the built site that lists them, from its folder data/. Written when the site is built. */
export const PACKAGE_LIST = "packages.json";

/** The plain page of the built site that has them with the text of each licence, by its path from the site's folder. */
export const LICENCES_PATH = "licences/";

/** The packages, or a sentence that says why they cannot be read. */
export function readPackageList(json: unknown): readonly ListedPackage[] | string {
  const parsed = v.safeParse(v.array(packageSchema), json);
  return parsed.success ? parsed.output : (v.getDotPath(parsed.issues[0]) ?? "packages");
}
