import type { SwipeWords } from "./fr.ts";

export const swipe: SwipeWords = {
  both: "Show both maps, on either side of a line to drag",
  hint: "Drag the line, or move it with the arrow keys. The commune under the pointer tells its nearest place on both sides.",
  line: "Line between both maps",
  lineAt: ({ left, right, share }) => `On the left, over ${share} of the width: ${left}. On the right: ${right}.`,
  withScenario: ({ name }) => `${name}, with the scenario`,
  legend: ({ left, right, counted }) =>
    `Left of the line: ${left}. On the right: ${right}. The people counted here are those of “${counted}”.`,
  failed: "This browser could not draw the second map: the page shows the state of its figures only.",
  showChange: "Show what changes",
};
