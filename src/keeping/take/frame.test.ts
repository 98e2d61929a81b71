import { expect, it } from "vitest";
import { parseCodeDepartement } from "../../domain/codes.ts";
import { type Frame, frameAddress } from "./frame.ts";

const FRAME: Frame = {
  view: "trouver",
  departement: parseCodeDepartement("73"),
  resort: "val-thorens",
  language: "en",
};

it("asks each page for its form in a frame, with what was chosen for it", () => {
  expect(frameAddress(FRAME)).toBe("?embed=1&departement=73&lang=en");
  expect(frameAddress({ ...FRAME, departement: undefined })).toBe("?embed=1&lang=en");
  expect(frameAddress({ ...FRAME, view: "saisonniers" })).toBe(
    "?embed=1&vue=saisonniers&origine=station:val-thorens&lang=en",
  );
  expect(frameAddress({ ...FRAME, view: "territoires" })).toBe("territoires/?territoire=73&embed=1");
});
