import { act, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CodeCommune } from "../../domain/codes.ts";
import { ROAD_SEARCH } from "../../domain/network/road-search.ts";
import { createActions } from "../../state/actions.ts";
import { createAppStore, USUAL_CHOICES } from "../../state/app-state.ts";
import { selectRankedPlaces } from "../../state/nearest-selectors.ts";
import { bareApp } from "../../testing/bare-app.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { AppContext } from "../app-context.ts";
import { useAnswers } from "./search-field.tsx";

const VAL_D_ISERE = aCommune({ code: "73304" as CodeCommune, name: "Val-d'Isère", position: [6.98, 45.448] });
const ORIGIN = { kind: "commune", code: VAL_D_ISERE.code } as const;
const SEASONS = 2;
const ways = vi.fn(ROAD_SEARCH.roadCostsFrom);
let end: () => Promise<void>;

/** The groups of answers, and « … » while better ones may follow. */
function Answers({ text }: { readonly text: string }) {
  const { groups, isPartial, prepare } = useAnswers(text, "commune");
  // Loads the code of the search, as the field does when it takes the focus.
  useEffect(() => prepare());
  return [...groups.map(({ id }) => id), ...(isPartial ? ["…"] : [])].join(" ");
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  ways.mockClear();
});

afterEach(async () => {
  await end();
  vi.unstubAllGlobals();
});

/** A page on which a person types. */
async function start() {
  const { places, neighbours, communes } = aState({
    places: [aPlace({ position: [7.048, 45.372] })],
    communes: [VAL_D_ISERE],
  }).resources;
  const roads = {
    status: "ready",
    value: { network: OVER_THE_ISERAN, search: { ...ROAD_SEARCH, roadCostsFrom: ways } },
  } as const;
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  const resorts = { status: "ready", value: { resorts: [], conventions: [] } } as const;
  const needs = { status: "ready", value: [] } as const;
  actions.receive({ places, neighbours, communes, resorts, needs, roads });
  const app = bareApp("fr", store);
  const page = document.body.appendChild(document.createElement("div"));
  const root = createRoot(page);
  end = async () => {
    await act(async () => root.unmount());
    page.remove();
  };
  const types = (text: string) =>
    act(async () =>
      root.render(
        <AppContext value={app}>
          <Answers text={text} />
        </AppContext>,
      ),
    );
  await types("");
  return { page, store, actions, types };
}

const rests = () => act(async () => new Promise((later) => setTimeout(later, 200)));

test("the ways from the first answer are computed once, before it is chosen", async () => {
  const { page, store, actions, types } = await start();
  await types("val d'isere");
  await vi.waitFor(() => expect(page.textContent).toBe("commune"), 10_000);
  await vi.waitFor(() => expect(ways).toHaveBeenCalledTimes(SEASONS), 10_000);
  actions.chooseOrigin(ORIGIN);
  expect(selectRankedPlaces(store.getState())).toMatchObject({ status: "ranked" });
  expect(ways).toHaveBeenCalledTimes(SEASONS);
});

test("no way is computed for an answer that is gone with the next key", async () => {
  const { page, types } = await start();
  await types("val");
  await vi.waitFor(() => expect(page.textContent).toBe("commune"), 10_000);
  await types("valx");
  await rests();
  expect(page.textContent).toBe("");
  expect(ways).not.toHaveBeenCalled();
});

test("the ways from a starting point that is chosen already are kept", async () => {
  const { page, store, actions, types } = await start();
  actions.chooseOrigin({ kind: "position", position: [6.98, 45.45] });
  const before = selectRankedPlaces(store.getState());
  expect(ways).toHaveBeenCalledTimes(SEASONS);
  await types("val");
  await vi.waitFor(() => expect(page.textContent).toBe("commune"), 10_000);
  await rests();
  expect(ways).toHaveBeenCalledTimes(SEASONS);
  expect(selectRankedPlaces(store.getState())).toBe(before);
});

test("while the indexes of a new file are built, answers come from those before, as partial ones", async () => {
  const { page, actions, types } = await start();
  await types("val");
  await vi.waitFor(() => expect(page.textContent).toBe("commune"), 10_000);
  const added = aCommune({ code: "26361" as CodeCommune, name: "Valdrôme" });
  act(() => actions.receive({ communes: { status: "ready", value: { communes: [added], epcis: [] } } }));
  expect(page.textContent).toBe("commune …");
  await vi.waitFor(() => expect(page.textContent).toBe("commune"), 10_000);
});
