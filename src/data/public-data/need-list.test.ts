import { expect, it } from "vitest";
import type { Need } from "../../domain/search/find-need.ts";
import { aNeed } from "../../testing/builders.ts";
import { readNeedList, toNeedList } from "./need-list.ts";

const NEEDS: readonly Need[] = [
  aNeed({
    words: [
      { text: "CAF", language: "fr" },
      { text: "child benefit", language: "en" },
    ],
  }),
  aNeed({
    theme: undefined,
    operator: "",
    categories: [],
    note: "selon-le-lieu",
    words: [{ text: "MDPH", language: "fr" }],
  }),
];

it("restores the needs that the pipeline writes", () => {
  expect(readNeedList(JSON.parse(JSON.stringify(toNeedList(NEEDS))))).toEqual(NEEDS);
});

it("leaves out empty members", () => {
  expect(toNeedList(NEEDS)[1]).toEqual({ note: "selon-le-lieu", words: { fr: ["MDPH"] } });
});

it.each([
  [null, /^needs: /],
  [[{ theme: "famille" }], /^0\.words: /],
  [[{ theme: "divination", words: {} }], /^0\.theme: /],
  [[{ note: "autre", words: {} }], /^0\.note: /],
])("gives the fault of %j", (json, sentence) => {
  expect(readNeedList(json)).toMatch(sentence);
});
