import { describe, expect, it } from "vitest";
import { engineSupport } from "./engine-support.ts";
import { stylesFinder } from "./find-in-styles.ts";
import { floorOf } from "./floor.ts";

const find = stylesFinder(
  engineSupport(floorOf(["chrome >= 109", "edge >= 109", "firefox >= 115", "safari >= 15.4", "ios_saf >= 15.4"])),
);

describe("what the oldest engines lack in styles", () => {
  it.each([
    ["a:has(b) { color: red }", ":has"],
    ["a { & b { color: red } }", "nesting"],
    ["a { color: color-mix(in srgb, red, blue) }", "color-mix()"],
    ["a { background: light-dark(red, blue) }", "light-dark()"],
    ["@container (width > 4px) { a { color: red } }", "@container"],
    ["@media (width <= 520px) { a { color: red } }", "@media (width <= …)"],
    ["a { text-wrap: balance }", "text-wrap"],
    ["a { grid-template-rows: subgrid }", "grid-template-rows: subgrid"],
    ["a { width: 50cqw }", "cqw"],
  ])("%s", (css, name) => {
    expect(find(css).map((finding) => finding.name)).toContain(name);
  });

  it("finds nothing in what all know", () => {
    const css = `@layer a; @media (max-width: 520px) { a:is(b, c):focus-visible { height: 100dvh; inset: 0; --own: has } }`;
    expect(find(css)).toEqual([]);
  });
});
