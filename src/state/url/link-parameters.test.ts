import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PARAMETERS } from "./parameters.ts";

it("docs/link-parameters.md lists the parameters of a link, each once, in the order of the query", () => {
  const rows = readFileSync("docs/link-parameters.md", "utf8").matchAll(/^\| `([a-z-]+)` \|/gm);
  expect([...rows].map(([, name]) => name)).toEqual(PARAMETERS.map(({ name }) => name));
});
