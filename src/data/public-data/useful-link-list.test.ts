import { describe, expect, it } from "vitest";
import type { CodeDepartement } from "../../domain/codes.ts";
import { aUsefulLink } from "../../testing/builders.ts";
import { readUsefulLinkList, toUsefulLinkList } from "./useful-link-list.ts";

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
