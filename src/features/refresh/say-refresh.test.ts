import { expect, it } from "vitest";
import type { VintageRow } from "../../domain/quality/compare-vintages.ts";
import type { ListChanges } from "../../domain/refresh/compare-with-list.ts";
import { REFRESH_FAULTS } from "../../domain/refresh/list-answer.ts";
import { aPlace } from "../../testing/builders.ts";
import { createFormat } from "../../ui/format.ts";
import { CATALOGUES } from "../../ui/messages/whole-catalogues.ts";
import { sayRefresh } from "./say-refresh.ts";
import type { RefreshState } from "./slice.ts";

const wording = { messages: CATALOGUES.fr, format: createFormat("fr") };
const say = (refresh: RefreshState) => sayRefresh(refresh, wording).replaceAll(/\s/g, " ");
const place = aPlace();
const row: VintageRow = { place, record: place.records[0] };
const none: ListChanges = {
  added: [],
  gone: [],
  renamed: [],
  moved: [],
  rescheduled: [],
  retold: [],
  unchanged: 178,
  before: 178,
};

function compared(changes: Partial<ListChanges>): RefreshState {
  return { status: "compared", list: { date: "", rows: 2884, changes: { ...none, ...changes } } };
}

it("counts the differences by kind, and says when there are none", () => {
  expect(say(compared({ added: [row, row], gone: [row] }))).toBe(
    "3 différences avec la carte. Ajoutés : 2 et disparus de la liste : 1.",
  );
  expect(say(compared({}))).toMatch(/^Aucune différence : les 178 France services/);
});

it("has a sentence of its own for each fault, with a remedy", () => {
  const sentences = REFRESH_FAULTS.map((fault) => say({ status: "failed", fault }));
  expect(new Set(sentences).size).toBe(REFRESH_FAULTS.length);
  for (const sentence of sentences) expect(sentence).toMatch(/essayez|importez/i);
});
