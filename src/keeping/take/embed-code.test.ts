// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCodeDepartement } from "../../domain/codes.ts";
import { embedCode, type Frame, frameAddress } from "./embed-code.ts";

const usual = {
  address: "https://example.org/carte/?embed=1&type=france-services&lang=fr",
  title: "Services alpins – Où se faire aider",
  height: 600,
};

describe("embedCode", () => {
  it("is one iframe with URL, title and size", () => {
    expect(embedCode(usual)).toBe(
      '<iframe src="https://example.org/carte/?embed=1&amp;type=france-services&amp;lang=fr" ' +
        'title="Services alpins – Où se faire aider" width="100%" height="600" style="border:0" ' +
        'loading="lazy" referrerpolicy="no-referrer" allow="geolocation; clipboard-write"></iframe>',
    );
  });

  it.each([
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    "&quot; onload=&quot;alert(1)",
    "</iframe><img src=x onerror=alert(1)>",
    "a\u0000b\nc`d",
  ])("gives hostile text no way out of its attribute: %s", (text) => {
    const code = embedCode({ ...usual, address: `https://example.org/?${text}`, title: text });
    expect(code.match(/[<>]/g)).toEqual(["<", ">", "<", ">"]);
    expect(code.match(/"/g)).toHaveLength(16);
    expect(code).not.toContain("'");
  });

  it("is parsed back to the same values, for any text", () => {
    const parser = new DOMParser();
    fc.assert(
      fc.property(fc.string(), fc.string(), (address, title) => {
        // As another element: the parser of the tests would go and fetch a frame.
        const code = embedCode({ ...usual, address, title })
          .replace(/^<iframe/, "<p")
          .replace(/iframe>$/, "p>");
        const { body } = parser.parseFromString(code, "text/html");
        const [element, ...others] = body.querySelectorAll("*");
        expect(others).toEqual([]);
        expect(element?.getAttribute("src")).toBe(address);
        expect(element?.getAttribute("title")).toBe(title);
        expect(element?.getAttributeNames()).toHaveLength(8);
      }),
    );
  });
});

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
