import type { AppState } from "../state/app-state.ts";

const FILES = import.meta.glob<Readonly<Record<string, unknown>>>([
  "../state/**/*selectors.ts",
  "../{find,state}/*/state.ts",
]);

type Select = (state: AppState) => unknown;

/** Every selector of the model that takes only the state, with its name. */
export async function loadSelectors(): Promise<readonly (readonly [string, Select])[]> {
  const modules = await Promise.all(Object.values(FILES).map((load) => load()));
  const selectors = modules.flatMap((module) =>
    Object.entries(module).filter(
      (entry): entry is [string, Select] =>
        entry[0].startsWith("select") && typeof entry[1] === "function" && entry[1].length === 1,
    ),
  );
  if (selectors.length < 70) throw new Error(`Only ${selectors.length} selectors were found.`);
  return selectors;
}

/** A function that calls every selector that takes only the state; it throws the name of the first that throws. */
export async function loadEverySelector(): Promise<(state: AppState) => void> {
  const selectors = await loadSelectors();
  return (state) => {
    for (const [name, select] of selectors) {
      try {
        select(state);
      } catch (error) {
        throw new Error(name, { cause: error });
      }
    }
  };
}
