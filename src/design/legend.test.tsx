// @vitest-environment happy-dom
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CATEGORIES } from "../domain/place.ts";
import { type LegendMark, LegendRow, LegendSymbol } from "./legend.tsx";

const MARKS: readonly LegendMark[] = [
  { kind: "area", colour: "#ff0000" },
  { kind: "covered" },
  { kind: "gap" },
  { kind: "dot" },
  { kind: "cluster" },
  { kind: "planned" },
  ...CATEGORIES.map((category) => ({ kind: "place", category }) as const),
  ...(["closed", "doubtful", "open"] as const).map((condition) => ({ kind: "pass", condition }) as const),
];

const drawn = (mark: LegendMark, isPrinted = false) =>
  renderToStaticMarkup(<LegendSymbol mark={mark} scheme="light" isPrinted={isPrinted} />);

describe("a legend", () => {
  it("hides the symbol of a row from screen readers and leaves its text", () => {
    const box = document.createElement("ul");
    box.innerHTML = renderToStaticMarkup(<LegendRow symbol={drawn({ kind: "dot" })}>Un lieu</LegendRow>);
    for (const hidden of box.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    expect(box.innerHTML).toBe("<li>Un lieu</li>");
  });

  it.each([false, true])("draws every mark unlike the others, printed: %s", (isPrinted) => {
    const pictures = MARKS.map((mark) => drawn(mark, isPrinted));
    expect(new Set(pictures).size).toBe(MARKS.length);
    expect(pictures).not.toContain("");
  });

  it.each([false, true])("shows the opaque colour of an area, as on the map (in print: %s)", (isPrinted) => {
    const mark: LegendMark = { kind: "area", colour: "#ff0000" };
    expect(drawn(mark, isPrinted)).toContain('fill="#ff0000"');
    expect(drawn(mark, isPrinted)).not.toContain("fill-opacity");
  });
});
