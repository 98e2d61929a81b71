import { expect, it } from "vitest";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { createActions } from "../actions.ts";
import { USUAL_CHOICES } from "../app-state.ts";
import { createAppStore } from "../store.ts";
import { bouquetsOf, createImportContext } from "./import-context.ts";

const CORRECTION = { id: "fs-1", field: "name", from: "a", to: "b" };

it("takes for a category's bouquet what all its places of welcome help with", () => {
  const bouquets = bouquetsOf([
    aPlace({ categories: ["france-services"], themes: ["emploi", "sante", "logement"] }),
    aPlace({ categories: ["france-services"], themes: ["sante", "emploi"] }),
    aPlace({ categories: ["france-services"], kind: "aire", themes: [] }),
    aPlace({ categories: ["france-services", "lieu-multiservices"], themes: [] }),
  ]);
  expect(bouquets["france-services"]?.toSorted()).toEqual(["emploi", "sante"]);
  expect(bouquets["lieu-multiservices"]).toEqual([]);
});

it("gives the same context while communes and places are the same, and waits for neither that failed", async () => {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  const { whenKnown } = createImportContext(store, [CORRECTION]);
  const first = whenKnown();
  actions.receive({ places: { status: "ready", value: [aPlace({ id: "fs-1" })] } });
  actions.receive({
    communes: { status: "failed", fault: { kind: "unreachable", file: "communes.json", detail: "404" } },
  });
  const known = await first;
  expect(known).toMatchObject({ context: { communes: [], corrections: [CORRECTION] }, places: [{ id: "fs-1" }] });
  expect(await whenKnown()).toBe(known);
  actions.receive({ communes: { status: "ready", value: { communes: [aCommune()], epcis: [] } } });
  expect((await whenKnown()).context.communes).toHaveLength(1);
});
