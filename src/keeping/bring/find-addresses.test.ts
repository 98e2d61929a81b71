import { expect, it, vi } from "vitest";
import type { Address, AddressResult } from "../../domain/address.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import type { AddressToFind } from "./addresses.ts";
import { findAddresses } from "./find-addresses.ts";

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
