import { expect, it } from "vitest";
import { STRAIGHT } from "../../domain/access/access-model.ts";
import { WHOLE_REGION } from "../../domain/territory-ref.ts";
import { selectCostsOfNeeds } from "../../model/place-cost-selectors.ts";
import { selectServingPositions } from "../../model/scenario-selectors.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { selectBasketFigures, selectBasketIn } from "./state.ts";

const HOME = aCommune({ position: [6, 45], population: 100 });
const JOBS = aPlace({ id: "es-1", categories: ["espace-saisonnier"], themes: ["emploi"], position: [6.1, 45] });
const HEALTH = aPlace({ id: "fs-1", themes: ["sante"], position: [6.3, 45] });

function measuring(access: string) {
  return aState({ places: [JOBS, HEALTH], communes: [HOME] }, { access, accessModel: STRAIGHT });
}

it("gives the sum of the costs of a basket and its farthest need, for a territory and by commune", () => {
  const state = measuring("theme:emploi,theme:sante");
  const costs = selectCostsOfNeeds(state, "measured", selectServingPositions(state));
  const sum = costs.reduce((total, { cost: [own = Number.NaN] }) => total + own, 0);
  const figures = selectBasketIn(state, WHOLE_REGION);
  expect(figures).toMatchObject({ farthest: ["theme:sante"], unreached: 0 });
  expect(figures?.meanSum).toBeCloseTo(sum, 6);
  expect(selectBasketFigures(state, "commune")?.get(HOME.code)).toEqual(figures);
});

it("gives nothing without a basket", () => {
  const state = measuring("theme:sante");
  expect(selectBasketIn(state, WHOLE_REGION)).toBeUndefined();
  expect(selectBasketFigures(state, "commune")).toBeUndefined();
});
