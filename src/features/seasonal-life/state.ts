import type { SeasonalLife } from "../../domain/exchange/seasonal-life.ts";
import type { Loadable } from "../../domain/loadable.ts";
import type { AppState } from "../../state/app-state.ts";

export function selectSeasonalLife({ resources }: AppState): Loadable<SeasonalLife> {
  return resources.seasonalLife;
}
