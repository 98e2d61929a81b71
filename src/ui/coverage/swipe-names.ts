import { isEmptyScenario } from "../../domain/scenario/scenario.ts";
import { chosenVariant } from "../../domain/scenario/variants.ts";
import { type Swipe, selectSwipe } from "../../features/swipe/state.ts";
import { selectComparedVariant, selectVariants } from "../../features/variants/state.ts";
import { vintageNames } from "../../features/vintage/names.ts";
import { selectComparedVintage } from "../../features/vintage/state.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectHoveredCommune, selectHoveredNearest } from "../../model/hovered-commune.ts";
import { selectMeasuredCommunes } from "../../model/measured-share-selectors.ts";
import { costText } from "../access/cost-text.ts";
import { servingLabel } from "../access/place-label.ts";
import type { Wording } from "../wording.ts";

/** What the maps on both sides of the line show. */
export interface SwipeNames {
  readonly left: string;
  readonly right: string;
}

/** Names of both sides: the seasons, the variants, or the vintages, where the page's own says whether it has a scenario. */
export function swipeNames({ map, second }: Swipe, state: AppState, words: Wording): SwipeNames {
  const { messages } = words;
  if (map === "saisons") return { left: messages.seasons.ete, right: messages.seasons.hiver };
  if (map === "variantes") {
    const compared = selectComparedVariant(state);
    const { comparison, label } = messages.variants;
    return {
      left: compared === undefined ? comparison.present : label(compared),
      right: label(chosenVariant(selectVariants(state))),
    };
  }
  const vintage = selectComparedVintage(state);
  const [left, right] = vintage === undefined ? ["", ""] : vintageNames(vintage, words);
  if (isEmptyScenario(state)) return { left, right };
  const { withScenario } = messages.swipe;
  return second === "right"
    ? { left: withScenario({ name: left }), right }
    : { left, right: withScenario({ name: right }) };
}

/** Nearest place of the hovered commune on one side of the line, with its cost; undefined until it is known, and without a swipe. */
export function hoveredOnSide(state: AppState, side: keyof SwipeNames, words: Wording): string | undefined {
  const swipe = selectSwipe(state);
  if (swipe === undefined) return undefined;
  const { messages } = words;
  const name = swipeNames(swipe, state, words)[side];
  const ofSide = swipe[side];
  const commune = selectHoveredCommune(ofSide);
  const nearest = selectHoveredNearest(ofSide);
  if (commune === undefined) return undefined;
  if (nearest === undefined) return messages.labelled({ name, text: messages.noNearestPlace });
  const isMeasured = selectMeasuredCommunes(ofSide)?.has(commune.code);
  const cost = costText(nearest.cost, selectAccessModel(ofSide), messages, isMeasured);
  return messages.labelled({ name, text: `${cost}, ${servingLabel(nearest, messages)}` });
}
