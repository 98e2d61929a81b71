import { act, useEffect, useEffectEvent } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SearchQuestion } from "../../domain/search/search-text.ts";
import { bareApp } from "../../testing/bare-app.ts";
import { aCommune } from "../../testing/builders.ts";
import type { Compute } from "../../worker/compute.ts";
import type { OpenCompute } from "../../worker/open-compute.ts";
import type { SearchAnswer } from "../../worker/search-work.ts";
import { AppContext } from "../app-context.ts";
import { useAnswers } from "./search-field.tsx";

const NOTHING: SearchAnswer = {
  readings: [],
  places: [],
  hamlets: [],
  arePlacesFirst: true,
  areHamletsFirst: false,
  settled: 0,
  isWhole: true,
  isPartial: false,
  hasFailed: false,
};

/** The commune of a name, as the search finds it. */
function found(name: string, changes: Partial<SearchAnswer> = {}): SearchAnswer {
  const commune = aCommune({ name });
  const hit = {
    kind: "commune",
    commune,
    id: name,
    label: name,
    foundBy: undefined,
    codesDepartement: [],
    population: undefined,
    fit: "exact",
  } as const;
  return { ...NOTHING, places: [{ group: "commune", hits: [hit] }], ...changes };
}

/** The names of the answers, and « … » while better ones may follow. */
function Answers({ text }: { readonly text: string }) {
  const { groups, isPartial, hasFailed, prepare } = useAnswers(text, "commune");
  const takeFocus = useEffectEvent(prepare);
  useEffect(() => takeFocus(), []);
  const names = groups.flatMap(({ options }) => options.map(({ name }) => name));
  return [...names, ...(isPartial ? ["…"] : []), ...(hasFailed ? ["!"] : [])].join(" ");
}

let end: () => Promise<void>;

beforeEach(() => void vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));

afterEach(async () => {
  await end();
  vi.unstubAllGlobals();
});

type Search = (question: SearchQuestion, seen: number | undefined) => Promise<SearchAnswer>;

/** A page on which a person types, with a search. */
async function start(search: Search) {
  const compute: Pick<Compute, "search" | "prepareSearch"> = {
    search: (question, _, seen) => (question.text === "" ? Promise.resolve(NOTHING) : search(question, seen)),
    prepareSearch: async () => undefined,
  };
  const open: OpenCompute = {
    call: (ask) => ask(compute as Compute),
    loadRoads: () => new Promise(() => undefined),
    end: () => undefined,
  };
  const app = bareApp("fr");
  const page = document.body.appendChild(document.createElement("div"));
  const root = createRoot(page);
  end = async () => {
    await act(async () => root.unmount());
    page.remove();
  };
  const value = { ...app, services: { ...app.services, compute: async () => open } };
  const types = (text: string) =>
    act(async () =>
      root.render(
        <AppContext value={value}>
          <Answers text={text} />
        </AppContext>,
      ),
    );
  const shows = (text: string) => vi.waitFor(() => expect(page.textContent).toBe(text), 10_000);
  await types("");
  await shows("");
  return { page, types, shows };
}

test("answers from the files so far are shown, as partial ones, until the others come", async () => {
  let letRestCome: () => void = () => undefined;
  const rest = new Promise<void>((resolve) => {
    letRestCome = resolve;
  });
  const { types, shows } = await start(async (_, seen) => {
    if (seen === undefined) return found("Vars", { settled: 2, isWhole: false, isPartial: true });
    expect(seen).toBe(2);
    await rest;
    return found("Valloire", { settled: 3 });
  });
  await types("va");
  await shows("Vars …");
  await act(async () => letRestCome());
  await shows("Valloire");
});

test("the answer to an earlier text never replaces that to the present one", async () => {
  const answers = new Map<string, (answer: SearchAnswer) => void>();
  const { page, types, shows } = await start(({ text }) => new Promise((resolve) => answers.set(text, resolve)));
  await types("va");
  await types("val");
  await act(async () => answers.get("val")?.(found("Valloire")));
  await shows("Valloire");
  await act(async () => answers.get("va")?.(found("Vars")));
  expect(page.textContent).toBe("Valloire");
});

test("until the present text is answered, the answers to the one before are partial", async () => {
  const { types, shows } = await start(({ text }) =>
    text === "va" ? Promise.resolve(found("Vars")) : new Promise(() => undefined),
  );
  await types("va");
  await shows("Vars");
  await types("val");
  await shows("Vars …");
});

test("a search that fails says so", async () => {
  const { types, shows } = await start(() => Promise.reject(new Error("out of memory")));
  await types("va");
  await shows("!");
});
