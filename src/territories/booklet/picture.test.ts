import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapText } from "./picture.tsx";

/** Width of a text with letters of width 1. */
const widthOf = (text: string) => [...text].length;
const someText = fc.string({ unit: fc.constantFrom("a", "é", "-", " ", "\u00a0"), maxLength: 60 });

describe("wrapText", () => {
  it("keeps every line within the limit and loses no letter", () => {
    fc.assert(
      fc.property(someText, fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const lines = wrapText(text, limit, widthOf);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(limit);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("breaks at spaces, but not at no-break spaces", () => {
    expect(wrapText("à moins de 10\u00a0km d’un lieu", 13, widthOf)).toEqual(["à moins de", "10\u00a0km d’un", "lieu"]);
  });

  it("breaks a link anywhere", () => {
    expect(wrapText("voir https://a.fr/?x=1", 8, widthOf)).toEqual(["voir", "https://", "a.fr/?x=", "1"]);
  });
});
