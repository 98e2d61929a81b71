import { expect, it } from "vitest";
import { aCommune } from "../testing/builders.ts";
import { type CodeDepartement, parseCodeDepartement } from "./codes.ts";
import { communeLabel, labelOfCommune } from "./commune-label.ts";

it("adds the département where known", () => {
  const codeDepartement = parseCodeDepartement("05");
  expect(communeLabel({ commune: "Embrun", codeDepartement })).toBe("Embrun (05)");
  expect(communeLabel({ commune: "Turin", codeDepartement: undefined })).toBe("Turin");
});

it("labels a commune of the map as it labels that of a place", () => {
  expect(labelOfCommune(aCommune({ name: "Embrun", codeDepartement: "05" as CodeDepartement }))).toBe("Embrun (05)");
});
