import type { BasketFigures } from "../../domain/coverage/basket-figures.ts";
import { selectBasket } from "../../model/access-need-selectors.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { meanText } from "../../ui/access/cost-text.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { usePeopleText } from "../../ui/people/people-text.ts";
import type { Wording } from "../../ui/wording.ts";
import { needName } from "./access-in-words.ts";
import { selectBasketIn } from "./state.ts";

/** What a basket costs the people of the chosen territory in all, and which need is the farthest. */
export function BasketLines() {
  const { messages, format } = useDetailedApp();
  const needs = useAppState(selectBasket);
  const figures = useAppState((state) => selectBasketIn(state, selectChosenTerritory(state)));
  const model = useAppState(selectAccessModel);
  const people = usePeopleText();
  if (figures === undefined) return null;
  const { meanSum, unreached, farthest } = figures;
  const mean = meanSum === undefined ? undefined : meanText(meanSum, { messages, format, model });
  return (
    <div className="basket-lines">
      {farthest.length > 0 && (
        <p>{messages.basketFarthest({ names: format.list(farthest.map((need) => needName(need, messages))) })}</p>
      )}
      {mean !== undefined && <p>{messages.basketSum({ amount: format.number(needs.length), mean })}</p>}
      {unreached > 0 && <p className="hint">{messages.basketUnreached({ people: people(unreached) })}</p>}
    </div>
  );
}

/** The sum of the journeys to all needs, as a mean, in a cell. */
export function useBasketSum(): (basket: BasketFigures | undefined) => string {
  const { messages, format } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  return (basket) =>
    basket === undefined ? messages.notApplicable : meanText(basket.meanSum, { messages, format, model });
}

/** The farthest needs in a cell. */
export function farthestNeeds(basket: BasketFigures | undefined, { messages, format }: Wording): string {
  if (basket === undefined || basket.farthest.length === 0) return messages.notApplicable;
  return format.list(basket.farthest.map((need) => needName(need, messages)));
}

/** What the sum is in print, with the people who are not in it; nothing without a basket. */
export function PrintedBasketNote() {
  const { messages, format } = useDetailedApp();
  const needs = useAppState(selectBasket);
  const figures = useAppState((state) => selectBasketIn(state, selectChosenTerritory(state)));
  const sum = useBasketSum();
  const people = usePeopleText();
  if (figures === undefined) return null;
  const { meanSum, unreached } = figures;
  const sentences = [
    meanSum === undefined ? "" : messages.basketSum({ amount: format.number(needs.length), mean: sum(figures) }),
    unreached > 0 ? messages.basketUnreached({ people: people(unreached) }) : "",
  ];
  return <p className="report-note">{sentences.filter((sentence) => sentence !== "").join(" ")}</p>;
}
