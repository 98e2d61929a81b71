import { readFileSync } from "node:fs";

const [inForce = ""] = readFileSync("docs/link-parameters.md", "utf8").split("## Withdrawn");

/** Every parameter that a link can have, from its documentation, which src/model/url/link-parameters.test.ts keeps complete. */
export const LINK_PARAMETERS: readonly string[] = [...inForce.matchAll(/^\| `([a-z-]+)` \|/gm)].flatMap(
  ([, name]) => name ?? [],
);
