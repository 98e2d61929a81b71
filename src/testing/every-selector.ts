import type { AppState } from "../model/app-state.ts";

const FILES = import.meta.glob<Readonly<Record<string, unknown>>>("../model/**/*selectors.ts");

type Select = (state: AppState) => unknown;

/** A function that calls every selector that takes only the state; it throws the name of the first that throws. */
export async function loadEverySelector(): Promise<(state: AppState) => void> {
  const modules = await Promise.all(Object.values(FILES).map((load) => load()));
  const selectors = modules.flatMap((module) =>
    Object.entries(module).filter(
      (entry): entry is [string, Select] =>
        entry[0].startsWith("select") && typeof entry[1] === "function" && entry[1].length === 1,
    ),
  );
  if (selectors.length < 80) throw new Error(`Only ${selectors.length} selectors were found.`);
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
