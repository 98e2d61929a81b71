import { expect, it } from "vitest";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { USUAL_CHOICES } from "../link.ts";
import { createActions, createKeepingStore } from "../store.ts";
import { bouquetsOf, createImportContext } from "./held-file.ts";

const CORRECTION = { id: "fs-1", field: "name", from: "a", to: "b" };

it("derives the bundle of a category from the themes that all its reception places share", () => {
  const bouquets = bouquetsOf([
    aPlace({ categories: ["france-services"], themes: ["emploi", "sante", "logement"] }),
    aPlace({ categories: ["france-services"], themes: ["sante", "emploi"] }),
    aPlace({ categories: ["france-services"], kind: "aire", themes: [] }),
    aPlace({ categories: ["france-services", "lieu-multiservices"], themes: [] }),
  ]);
  expect([...(bouquets["france-services"] ?? [])].sort()).toEqual(["emploi", "sante"]);
  expect(bouquets["lieu-multiservices"]).toEqual([]);
});

it("returns the same context for the same communes and places, and does not wait for failed ones", async () => {
  const store = createKeepingStore(USUAL_CHOICES);
  const actions = createActions(store);
  const whenKnown = createImportContext(store, [CORRECTION]);
  const first = whenKnown();
  actions.receiveFiles({ places: { status: "ready", value: [aPlace({ id: "fs-1" })] } });
  actions.receiveFiles({
    territories: { status: "failed", fault: { kind: "unreachable", file: "communes.json", detail: "404" } },
  });
  const known = await first;
  expect(known).toMatchObject({ context: { communes: [], corrections: [CORRECTION] }, places: [{ id: "fs-1" }] });
  expect(await whenKnown()).toBe(known);
  actions.receiveFiles({ territories: { status: "ready", value: { communes: [aCommune()], epcis: [] } } });
  expect((await whenKnown()).context.communes).toHaveLength(1);
});
