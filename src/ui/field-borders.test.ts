import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const RULE = /([^{}]+)\{([^{}]*)\}/g;
const FIELDS = /\b(?:select|input|textarea)\b/;

describe("the borders of fields", () => {
  it("have the colour with a contrast of 3, not that of the lines of tables (RGAA 3.3)", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));
    const rules = files.flatMap((file) => {
      const text = readFileSync(`src/${file}`, "utf8").replaceAll(/\/\*.*?\*\//gs, "");
      return [...text.matchAll(RULE)].map(([, selector = "", body = ""]) => ({
        file,
        selector: selector.trim(),
        body,
      }));
    });
    const ofFields = rules.filter(({ selector, body }) => FIELDS.test(selector) && body.includes("border"));
    expect(ofFields.length).toBeGreaterThan(5);
    expect(ofFields.filter(({ body }) => /border[^:;]*:[^;]*--line/.test(body))).toEqual([]);
  });
});
