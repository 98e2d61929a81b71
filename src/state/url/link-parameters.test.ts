import { expect, it } from "vitest";
import { LINK_PARAMETERS } from "../../../e2e/link-parameters.ts";
import { PARAMETERS } from "./parameters.ts";

it("docs/link-parameters.md lists the parameters of a link, each once, in the order of the query", () => {
  expect(LINK_PARAMETERS).toEqual(PARAMETERS.map(({ name }) => name));
});
