// @vitest-environment happy-dom
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LegendRow } from "./legend.tsx";
import { ClusterSymbol } from "./symbols/map-symbols.tsx";

it("hides the symbol of a row of a legend from screen readers and leaves its text", () => {
  const box = document.createElement("ul");
  box.innerHTML = renderToStaticMarkup(<LegendRow symbol={<ClusterSymbol />}>Plusieurs lieux</LegendRow>);
  for (const hidden of box.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  expect(box.innerHTML).toBe("<li>Plusieurs lieux</li>");
});
