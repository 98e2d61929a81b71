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
