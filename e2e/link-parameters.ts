import { readFileSync } from "node:fs";

/** Every parameter that a link can have, from its documentation, which src/model/url/link-parameters.test.ts keeps complete. */
export const LINK_PARAMETERS: readonly string[] = [
  ...readFileSync("docs/link-parameters.md", "utf8").matchAll(/^\| `([a-z-]+)` \|/gm),
].flatMap(([, name]) => name ?? []);
