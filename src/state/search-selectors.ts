import { readyValue } from "../domain/loadable.ts";
import { buildSearchIndex } from "../domain/search/build-search-index.ts";
import type { SearchIndex } from "../domain/search/search-index.ts";
import type { AppState } from "./app-state.ts";
import { memoiseLast } from "./memoise.ts";

const index = memoiseLast(
  (...[communes, resorts, points, roads, baseMap]: Parts): SearchIndex =>
    buildSearchIndex({
      communes: communes?.communes,
      resorts: resorts?.resorts,
      points,
      doors: roads?.doors,
      labels: baseMap?.labels,
    }),
);

type Parts = readonly [Value<"communes">, Value<"resorts">, Value<"points">, Value<"roads">, Value<"baseMap">];
type Value<Name extends keyof AppState["resources"]> =
  | Extract<AppState["resources"][Name], { status: "ready" }>["value"]
  | undefined;

/** What can be searched, of what has come. */
export function selectSearchIndex({ resources }: AppState): SearchIndex {
  return index(
    readyValue(resources.communes),
    readyValue(resources.resorts),
    readyValue(resources.points),
    readyValue(resources.roads),
    readyValue(resources.baseMap),
  );
}
