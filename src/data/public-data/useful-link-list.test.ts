import { describe, expect, it } from "vitest";
import type { CodeDepartement } from "../../domain/codes.ts";
import type { Need } from "../../domain/search/need.ts";
import { aNeed, aUsefulLink } from "../../testing/builders.ts";
import { readNeedList, readUsefulLinkList, toNeedList, toUsefulLinkList } from "./useful-link-list.ts";

const RIDES = aUsefulLink({ departements: ["05" as CodeDepartement], summary: "Panneaux", note: "Réserve" });
const BARE = aUsefulLink({
  url: undefined,
  summary: "",
  contentDate: "",
  note: "",
  sourceDetail: "",
  sourceDate: "",
});

describe("the list of useful links", () => {
  it("is read as it was written", () => {
    expect(readUsefulLinkList(JSON.parse(JSON.stringify(toUsefulLinkList([RIDES, BARE]))))).toEqual([RIDES, BARE]);
  });

  it("leaves out what is empty", () => {
    expect(Object.keys(toUsefulLinkList([BARE])[0] ?? {})).toEqual([
      "id",
      "title",
      "operator",
      "kind",
      "themes",
      "audiences",
      "verification",
      "sources",
    ]);
  });

  it.each([
    ["no list", { id: "re-a" }, /useful links: /],
    ["an unknown theme", [{ ...toUsefulLinkList([RIDES])[0], themes: ["jardin"] }], /0\.themes\.0: /],
    ["an address that runs code", [{ ...toUsefulLinkList([RIDES])[0], url: "javascript:alert(1)" }], /0\.url: /],
  ])("refuses %s", (_, json, fault) => {
    expect(readUsefulLinkList(json)).toMatch(fault);
  });
});

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

it("readNeedList restores the needs that the pipeline writes", () => {
  expect(readNeedList(JSON.parse(JSON.stringify(toNeedList(NEEDS))))).toEqual(NEEDS);
});

it("toNeedList leaves out empty members", () => {
  expect(toNeedList(NEEDS)[1]).toEqual({ note: "selon-le-lieu", words: { fr: ["MDPH"] } });
});

it.each([
  [null, /^needs: /],
  [[{ theme: "famille" }], /^0\.words: /],
  [[{ theme: "divination", words: {} }], /^0\.theme: /],
  [[{ note: "autre", words: {} }], /^0\.note: /],
])("readNeedList gives the fault of %j", (json, sentence) => {
  expect(readNeedList(json)).toMatch(sentence);
});
