import { selectBasket } from "../../model/access-need-selectors.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { meanText } from "../../ui/access/cost-text.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { usePeopleText } from "../../ui/people/people-text.ts";
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
