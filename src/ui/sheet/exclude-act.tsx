import "../scenario/scenario.css";
import { ExcludedSymbol } from "../../design/symbols/planned-symbol.tsx";
import type { Place } from "../../domain/place.ts";
import { selectAccessModel, selectThreshold } from "../../model/access-selectors.ts";
import { selectClosure, selectReturns } from "../../model/scenario-places-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { usePeople } from "../people/people-text.ts";

const MOST_NAMED = 3;

/**
 * « Exclure ce lieu »: the people who would no longer be served, and the button that excludes the place from the figures of « Territoires
 * ».
 */
export function ExcludeAct({ place }: { readonly place: Place }) {
  const { actions, messages } = useFrenchApp();
  const isExcluded = useAppState((state) => state.excluded.includes(place.id));
  const isCounted = useAppState((state) => selectClosure(state, place.id) !== undefined);
  if (!isExcluded && !isCounted) return null;
  return (
    <div className="exclude-act">
      <div aria-live="polite">{isExcluded ? <ReturnWords place={place} /> : <ClosureWords place={place} />}</div>
      <button
        type="button"
        className="button"
        onClick={() => (isExcluded ? actions.restorePlace(place.id) : actions.excludePlace(place.id))}
      >
        <ExcludedSymbol />
        {isExcluded ? messages.restorePlace : messages.excludePlace}
      </button>
    </div>
  );
}

function ClosureWords({ place }: { readonly place: Place }) {
  const { messages, format } = useFrenchApp();
  const people = usePeople();
  const closure = useAppState((state) => selectClosure(state, place.id));
  const threshold = useAppState(selectThreshold);
  const model = useAppState(selectAccessModel);
  if (closure === undefined) return null;
  const { whole, lost } = closure.effect;
  const most = lost
    .slice(0, MOST_NAMED)
    .map(({ commune, population }) => `${commune.name} (${format.number(population)})`);
  return (
    <>
      <p>{messages.closureLoss({ ...people(whole.lost), communes: lost.length })}</p>
      <p className="hint">{messages.closureReach({ threshold, model })}</p>
      {lost.length > 1 && <p className="hint">{messages.closureMost({ text: format.list(most) })}</p>}
    </>
  );
}

function ReturnWords({ place }: { readonly place: Place }) {
  const { messages } = useFrenchApp();
  const people = usePeople();
  const all = useAppState(selectReturns);
  const regained = all.find((one) => one.place === place)?.regained;
  return (
    <>
      <p>{messages.isExcluded}</p>
      {regained !== undefined && <p>{messages.returnGain(people(regained))}</p>}
    </>
  );
}
