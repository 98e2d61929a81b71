import { expect, it, vi } from "vitest";
import type { CodeCommune } from "../../domain/codes.ts";
import type { Address, AddressResult } from "../../domain/origin.ts";
import { aPlace } from "../../testing/builders.ts";
import { type AddressToFind, findAddresses, listAddresses, placeAtAddresses, withoutFound } from "./addresses.ts";

const GAP = { commune: "Gap", codeCommune: "05061" as CodeCommune };

function aRow(line: number, address: string, changes: Parameters<typeof aPlace>[0] = {}) {
  const [record] = aPlace().records;
  const records = [{ ...record, address, postcode: "05000" }] as const;
  return { line, place: aPlace({ ...GAP, precision: "commune", records, ...changes }) };
}

it("lists each address of places at the town hall of a commune once, with its lines", () => {
  const places = [
    aRow(2, "1 rue Carnot"),
    aRow(3, ""),
    aRow(4, "1 rue Carnot"),
    aRow(7, "8 place de l’Église, 05000 GAP"),
    aRow(5, "2 rue Carnot", { precision: "adresse" }),
    aRow(6, "3 rue Carnot", { codeCommune: undefined }),
  ];
  expect(listAddresses({ places })).toEqual([
    { text: "1 rue Carnot 05000 Gap", codeCommune: GAP.codeCommune, lines: [2, 4] },
    { text: "8 place de l’Église, 05000 GAP", codeCommune: GAP.codeCommune, lines: [7] },
  ]);
});

it("places at their addresses those that were found, and no other", () => {
  const places = [aRow(2, "1 rue Carnot"), aRow(3, "2 rue Carnot"), aRow(4, "")];
  const found = new Map([
    ["1 rue Carnot 05000 Gap", [6.07, 44.55] as const],
    ["2 rue Carnot 05000 Gap", undefined],
  ]);
  const placed = placeAtAddresses(places, found);
  expect(placed[0]?.place).toMatchObject({ position: [6.07, 44.55], precision: "adresse" });
  expect(placed.slice(1)).toEqual(places.slice(1));
});

it("no longer remarks that a place stands at the town hall of its commune once its address was found", () => {
  const issue = { column: "", field: undefined, value: "", effect: "mended", suggestion: "" } as const;
  const issues = [
    { ...issue, line: 2, reason: "position-from-commune" },
    { ...issue, line: 2, reason: "phone-unreadable" },
    { ...issue, line: 3, reason: "position-from-commune" },
  ] as const;
  const places = [aRow(2, "1 rue Carnot"), aRow(3, "2 rue Carnot")];
  const preview = { rows: 2, places, issues, duplicates: [], elsewhere: 0 };
  const found = new Map([["1 rue Carnot 05000 Gap", [6.07, 44.55] as const]]);
  expect(withoutFound(preview, found).issues).toEqual(issues.slice(1));
  expect(withoutFound(preview, new Map())).toBe(preview);
});

const ADDRESSES = Array.from(
  { length: 9 },
  (_, at): AddressToFind => ({ text: `${at} rue Carnot`, codeCommune: "05061" as CodeCommune, lines: [at + 2] }),
);

function aFound(...addresses: readonly Partial<Address>[]): AddressResult {
  return { kind: "found", addresses: addresses as readonly Address[] };
}

function start(answer: (text: string) => AddressResult | Promise<AddressResult>) {
  const asking = new AbortController();
  const locate = vi.fn(async (text: string) => answer(text));
  const answers: [string, unknown][] = [];
  const done = findAddresses(
    ADDRESSES,
    locate,
    ({ text }, position) => answers.push([text, position]),
    asking.signal,
    1,
  );
  return { asking, locate, answers, done };
}

it("asks for each address once, and reports those without an answer too", async () => {
  const { locate, answers, done } = start((text) => (text.startsWith("3") ? aFound() : aFound({ position: [6, 44] })));
  expect(await done).toBe(true);
  expect(locate).toHaveBeenCalledTimes(9);
  expect(new Set(answers.map(([text]) => text)).size).toBe(9);
  expect(answers.find(([text]) => text.startsWith("3"))?.[1]).toBeUndefined();
  expect(answers.filter(([, position]) => position !== undefined)).toHaveLength(8);
});

it("waits while the service allows no more queries, and gives up in the end", async () => {
  let refusals = 5;
  const patient = start(() => (refusals-- > 0 ? { kind: "busy" } : aFound({ position: [6, 44] })));
  expect(await patient.done).toBe(true);
  expect(patient.answers).toHaveLength(9);
  expect(await start(() => ({ kind: "busy" })).done).toBe(false);
});

it("ends when the service is unavailable, and keeps what was found", async () => {
  const { answers, locate, done } = start((text) =>
    text.startsWith("4") ? { kind: "unavailable" } : aFound({ position: [6, 44] }),
  );
  expect(await done).toBe(false);
  expect(answers.length).toBeGreaterThanOrEqual(4);
  expect(locate.mock.calls.length).toBeLessThan(9);
});

it("reports nothing after it was stopped", async () => {
  const { asking, answers, done } = start(
    () => new Promise((resolve) => setTimeout(() => resolve(aFound({ position: [6, 44] })), 5)),
  );
  asking.abort();
  await done;
  expect(answers).toEqual([]);
});
