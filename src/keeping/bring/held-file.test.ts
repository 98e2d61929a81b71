import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { USUAL_CHOICES } from "../link.ts";
import { createActions, createKeepingStore } from "../store.ts";
import { bouquetsOf, whenKnown } from "./held-file.ts";

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

it("waits for communes and places, and not for failed ones", async () => {
  const store = createKeepingStore(USUAL_CHOICES);
  const actions = createActions(store);
  const known = whenKnown(store);
  actions.receive({ places: { status: "ready", value: [aPlace({ id: "fs-1" })] } });
  actions.receive({
    communes: { status: "failed", fault: { kind: "unreachable", file: "communes.json", detail: "404" } },
  });
  expect(await known).toMatchObject({ context: { communes: [] }, places: [{ id: "fs-1" }] });
});
