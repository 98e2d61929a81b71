import { expect, it } from "vitest";
import { USUAL_CHOICES } from "../../state/app-state.ts";
import { wholePageLink } from "./embedded-header.tsx";

it("keeps the view and removes the embedded form", () => {
  const selection = { kind: "place", id: "fs-18" } as const;
  expect(wholePageLink({ ...USUAL_CHOICES, selection, isEmbedded: true })).toBe("?lieu=fs-18&lang=fr");
});
