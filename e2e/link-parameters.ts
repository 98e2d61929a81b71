import { readFileSync } from "node:fs";

/** The section on index.html, the first one. */
const [, ofPage = ""] = readFileSync("docs/link-parameters.md", "utf8").split(/^## /m);

/** Every parameter that a link to index.html can have, from its documentation, which src/state/url/link-parameters.test.ts keeps complete. */
export const LINK_PARAMETERS: readonly string[] = [...ofPage.matchAll(/^\| `([a-z-]+)` \|/gm)].flatMap(
  ([, name]) => name ?? [],
);
