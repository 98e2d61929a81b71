import { expect, it, vi } from "vitest";
import type { CodeCommune } from "../../domain/codes.ts";
import { unreachable } from "../../domain/loadable.ts";
import { createActions } from "../../state/actions.ts";
import { USUAL_CHOICES } from "../../state/app-state.ts";
import { createAppStore } from "../../state/store.ts";
import { whenAnswered } from "./when-answered.ts";

const QUESTION = { ...USUAL_CHOICES, view: "question" } as const;
const FAILED = unreachable("answers-05.json", "404");

it("acts at once where no file is waited for", () => {
  const act = vi.fn();
  whenAnswered(createAppStore(QUESTION, "ete"), act);
  expect(act).toHaveBeenCalledTimes(1);
});

it("acts once when the file with the answer has come or failed", () => {
  const act = vi.fn();
  const store = createAppStore({ ...QUESTION, origin: { kind: "commune", code: "05061" as CodeCommune } }, "ete");
  const actions = createActions(store);
  whenAnswered(store, act);
  actions.wantSearch();
  expect(act).not.toHaveBeenCalled();
  actions.receive({ answers: FAILED });
  actions.receive({ answers: FAILED });
  expect(act).toHaveBeenCalledTimes(1);
});
