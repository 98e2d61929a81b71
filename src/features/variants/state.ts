import { atOnce } from "../../domain/at-once.ts";
import type { BasketFigures } from "../../domain/coverage/basket-figures.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import { isWithinScenario, type Scenario } from "../../domain/scenario/scenario.ts";
import {
  chosenVariant,
  LETTERS,
  NO_SUPPOSITIONS,
  only,
  type Variant,
  type VariantLabel,
  type VariantList,
} from "../../domain/scenario/variants.ts";
import type { AppState, SupposedState } from "../../model/app-state.ts";
import { derive, type StoreKey } from "../../model/derive.ts";
import { selectChosenTerritory, selectChosenTerritoryAccess } from "../../model/territory-selectors.ts";
import { readChosenLabel, readVariants, writeVariants } from "../../model/url/variants-text.ts";
import { selectBasketIn } from "../basket/state.ts";

/** What a person supposes, in all variants. */
export const SUPPOSED = [
  "planned",
  "excluded",
  "supposedHours",
  "overrides",
  "variants",
] as const satisfies readonly (keyof SupposedState)[];

/** The other variants stay the same objects while the chosen one changes, so that values derived from them stay cached. */
const written = derive((text: string) => readVariants(text));
const listOf = derive(
  (
    { chosen, variants, ...compared }: VariantList,
    planned: Variant["planned"],
    excluded: Variant["excluded"],
    supposedHours: Variant["supposedHours"],
    overrides: Variant["overrides"],
  ): VariantList => ({
    chosen,
    variants: variants.map((variant) =>
      variant.letter === chosen ? { ...variant, planned, excluded, supposedHours, overrides } : variant,
    ),
    ...compared,
  }),
);
const remembered = derive((text: string) => (text === "" ? undefined : readVariants(text)));
const chosenLabel = derive(readChosenLabel);

/** The variants of the page; the chosen one is the present scenario. */
export function selectVariants(state: AppState): VariantList {
  const { planned, excluded, supposedHours, overrides } = state;
  return listOf(state, written(state, state.variants), planned, excluded, supposedHours, overrides);
}

/** Letter and name of the chosen variant; undefined for one variant A without a name. */
export function selectChosenLabel(state: AppState): VariantLabel | undefined {
  return state.variants === "" ? undefined : chosenLabel(state, state.variants);
}

/** Whether there are variants to compare. */
export function selectHasVariants({ variants }: AppState): boolean {
  return variants.includes("~");
}

/** Variants that the device offers; undefined for none. */
export function selectRememberedVariants(state: AppState): VariantList | undefined {
  return remembered(state, state.rememberedVariants);
}

/** Whether a remembered scenario is part of an offered variant: it is then not offered a second time on its own. */
export function isOfferedAsVariant(scenario: Scenario, offered: VariantList | undefined): boolean {
  return offered?.variants.some((variant) => isWithinScenario(scenario, variant)) === true;
}

/** Figures of a variant, or of the present state, for the chosen territory. */
export interface VariantFigures {
  /** Undefined for the present state. */
  readonly variant: Variant | undefined;
  /** Whether the page shows it. */
  readonly isShown: boolean;
  readonly access: TerritoryAccess;
  /** Undefined without a basket of needs. */
  readonly basket: BasketFigures | undefined;
}

type Side = Pick<VariantFigures, "access" | "basket">;

/** Each variant has its own cache, which starts as a copy of the page's: the figures of the page stay cached. */
const keyOf = derive((_letter: string, copyOf: StoreKey): StoreKey => ({ copyOf }), { keys: LETTERS.length + 1 });
const sideOf = derive(
  (_letter: string, access: TerritoryAccess, basket: BasketFigures | undefined): Side => ({ access, basket }),
  { keys: LETTERS.length + 1 },
);
const figuresOf = derive((_count: number, { chosen, variants }: VariantList, ...sides: readonly Side[]) =>
  sides.map((side, rank): VariantFigures => {
    const variant = variants[rank - 1];
    return { variant, isShown: variant?.letter === chosen, ...side };
  }),
);

/** The state of the page if a variant were chosen; undefined: with nothing supposed. */
export function stateIn(state: AppState, variant: Variant | undefined): AppState {
  if (variant?.letter === selectVariants(state).chosen) return state;
  const storeKey = keyOf(state, variant?.letter ?? "", state.storeKey);
  return { ...state, ...(variant === undefined ? NO_SUPPOSITIONS : only(variant)), storeKey };
}

/** The variant with which the map compares the chosen one; undefined for the present state. */
export function selectComparedVariant(state: AppState): Variant | undefined {
  const { chosen, variants, compared } = selectVariants(state);
  return compared === chosen ? undefined : variants.find(({ letter }) => letter === compared);
}

/**
 * Figures of the present state, then of each variant, for the chosen territory, in steps of one variant; undefined until the page has figures. Of
 * the chosen variant they are those of the page.
 */
export function* variantFiguresInSteps(state: AppState): Generator<undefined, readonly VariantFigures[] | undefined> {
  const list = selectVariants(state);
  const sides: Side[] = [];
  for (const variant of [undefined, ...list.variants]) {
    const own = stateIn(state, variant);
    const access = selectChosenTerritoryAccess(own);
    if (access === undefined) return undefined;
    yield;
    sides.push(sideOf(state, variant?.letter ?? "", access, selectBasketIn(own, selectChosenTerritory(own))));
    yield;
  }
  return figuresOf(state, sides.length, list, ...sides);
}

/** The figures of `variantFiguresInSteps`, computed at once. */
export function selectVariantFigures(state: AppState): readonly VariantFigures[] | undefined {
  return atOnce(variantFiguresInSteps(state));
}

/** The state of the page with a list of variants, of which it shows the chosen one. */
export function supposedBy(list: VariantList): SupposedState {
  return { ...only(chosenVariant(list)), variants: writeVariants(list) };
}
