import { type AccessModel, metricOf } from "../../../domain/access/access-model.ts";
import { roundCost } from "../../../domain/access/round-cost.ts";
import { selectAccessModel } from "../../../state/access-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";

/** A cost in words, as fine as its model deserves: to 100 m for straight lines; undefined where no way leads. */
export function useCostWords(): (cost: number) => string | undefined {
  const { messages } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  return (cost) =>
    cost === Number.POSITIVE_INFINITY
      ? undefined
      : messages.curveRow({ value: asFineAs(cost, model), metric: metricOf(model) });
}

function asFineAs(cost: number, model: AccessModel): number {
  return model.kind === "droite" ? Math.round(cost * 10) / 10 : roundCost(cost, model.metric);
}
