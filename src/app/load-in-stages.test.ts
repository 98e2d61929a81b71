import { afterEach, expect, it, vi } from "vitest";
import { createActions } from "../state/actions.ts";
import { type Choices, USUAL_CHOICES } from "../state/app-state.ts";
import { createAppStore } from "../state/store.ts";
import { loadInStages } from "./load-in-stages.ts";

afterEach(() => vi.unstubAllGlobals());

/** The files that are asked of a host that has none, as they are asked. */
function open(choices: Partial<Choices>) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url.split("/").at(-1) ?? "");
    return new Response("", { status: 404 });
  });
  const store = createAppStore({ ...USUAL_CHOICES, ...choices }, "ete");
  const actions = createActions(store);
  loadInStages(store, actions);
  return { asked, actions };
}

const ORIGIN = { kind: "position", position: [6.08, 44.56] } as const;

it("asks for the places first, and for communes once an origin wants them", () => {
  const { asked, actions } = open({});
  expect(asked.toSorted()).toEqual(["manifest.json", "points.geojson"]);
  actions.chooseOrigin(ORIGIN);
  expect(asked).toContain("communes.json");
});

it("asks for communes at once when the link says from where", () => {
  expect(open({ origin: ORIGIN }).asked).toContain("communes.json");
});
