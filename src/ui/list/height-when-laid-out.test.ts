import type { Virtualizer } from "@tanstack/react-virtual";
import { expect, it } from "vitest";
import { heightWhenLaidOut } from "./height-when-laid-out.ts";

it.each([
  ["the height that the browser reports", 90, 90],
  ["the former height while the list is hidden, where the browser reports none", 0, 76],
])("an item of the list has %s", (_name, blockSize, height) => {
  const virtualizer = {
    indexFromElement: () => 0,
    measurementsCache: [{ size: 76 }],
    options: { estimateSize: () => 122, horizontal: false },
  } as unknown as Virtualizer<Element, Element>;
  const laidOut = { borderBoxSize: [{ blockSize, inlineSize: 390 }] } as unknown as ResizeObserverEntry;
  expect(heightWhenLaidOut({} as Element, laidOut, virtualizer)).toBe(height);
});
