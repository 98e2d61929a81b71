import { expect, it } from "vitest";
import { parseCodeDepartement } from "./codes.ts";
import { communeLabel } from "./commune-label.ts";

it("adds the département where known", () => {
  const codeDepartement = parseCodeDepartement("05");
  expect(communeLabel({ commune: "Embrun", codeDepartement })).toBe("Embrun (05)");
  expect(communeLabel({ commune: "Turin", codeDepartement: undefined })).toBe("Turin");
});
