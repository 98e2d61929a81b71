import { expect, it } from "vitest";
import type { Figures } from "../domain/figures/figures.ts";
import type { Loadable } from "../domain/loadable.ts";
import { someFigures } from "../testing/figures-builders.ts";
import type { FiguresQuestion } from "../worker/figures-work.ts";
import { followFigures } from "./follow-figures.ts";
import { USUAL_CHOICES } from "./link.ts";
import { createActions, createTerritoriesStore } from "./store.ts";

const never = () => new Promise<never>(() => undefined);

/** A page whose worker answers when a test says so. */
function open() {
  const store = createTerritoriesStore(USUAL_CHOICES);
  const actions = createActions(store);
  const asked: { readonly question: FiguresQuestion; readonly answer: () => Promise<void> }[] = [];
  const measure = (question: FiguresQuestion) =>
    new Promise<Loadable<Figures>>((resolve) => {
      const answer = async () => {
        resolve({ status: "ready", value: someFigures([], { settings: question.settings }) });
        await new Promise((done) => setTimeout(done));
      };
      asked.push({ question, answer });
    });
  const { retry } = followFigures(store, { measure, bestSites: never, coveredArea: never }, "2026-11-30");
  const shown = () => {
    const { figures, isCurrent } = store.getState();
    return { people: figures.status === "ready" ? figures.value.settings.people : undefined, isCurrent };
  };
  return { actions, asked, shown, retry };
}

it("shows the answer to the latest question, and drops that to an older one", async () => {
  const { actions, asked, shown } = open();
  actions.set({ people: "65-ans-et-plus" });
  await asked[0]?.answer();
  expect(shown()).toEqual({ people: undefined, isCurrent: false });
  await asked[1]?.answer();
  expect(shown()).toEqual({ people: "65-ans-et-plus", isCurrent: true });
});

it("asks nothing for a choice that changes no figure, and the same again on request", async () => {
  const { actions, asked, retry } = open();
  await asked[0]?.answer();
  actions.choose({ sort: "nom" });
  expect(asked).toHaveLength(1);
  retry();
  expect(asked.map(({ question }) => question.settings)).toEqual([
    asked[0]?.question.settings,
    asked[0]?.question.settings,
  ]);
});
