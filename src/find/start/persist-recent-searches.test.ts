import { expect, it } from "vitest";
import { createActions } from "../../state/actions.ts";
import { USUAL_CHOICES } from "../../state/app-state.ts";
import type { Repository } from "../../state/repository.ts";
import type { RecentSearch } from "../../state/search/slice.ts";
import { createAppStore } from "../../state/store.ts";
import { persistRecentSearches } from "./persist-recent-searches.ts";

function aSearch(name: string): RecentSearch {
  return { name, detail: "", query: `?origine=commune:${name}` };
}

/** Tabs of one device; each is notified of writes by the others. */
function aDevice() {
  let kept: unknown;
  const hearing: (() => void)[] = [];
  let writes = 0;
  return {
    writes: () => writes,
    names: () => (kept as readonly RecentSearch[] | undefined)?.map(({ name }) => name),
    open: () => {
      const own = hearing.length;
      const change = (value: unknown) => {
        kept = value;
        writes += 1;
        for (const [at, hear] of hearing.entries()) if (at !== own) hear();
      };
      const repository: Repository = { read: () => kept, write: change, clear: () => change(undefined) };
      const store = createAppStore(USUAL_CHOICES, "ete");
      const actions = createActions(store);
      persistRecentSearches(repository, store, actions, (changed) => hearing.push(changed));
      return { search: (name: string) => actions.rememberSearch(aSearch(name)), forget: actions.forgetSearches };
    },
  };
}

it("stores the searches of two tabs in any order, and writes each search once", () => {
  const device = aDevice();
  const one = device.open();
  const other = device.open();
  one.search("Gap");
  other.search("Embrun");
  one.search("Digne");
  expect(device.names()).toEqual(["Digne", "Embrun", "Gap"]);
  expect(device.writes()).toBe(3);
});

it("does not restore searches cleared in another tab", () => {
  const device = aDevice();
  const one = device.open();
  const other = device.open();
  one.search("Gap");
  other.forget();
  one.search("Digne");
  expect(device.names()).toEqual(["Digne"]);
});
