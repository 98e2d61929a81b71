import "../styles/scenario.css";
import type { ServicePoint } from "../../domain/service-point.ts";
import { selectAccessModel, selectThreshold } from "../../state/access-selectors.ts";
import { selectClosure, selectReturns } from "../../state/scenario-places-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeople } from "../people/people-text.ts";
import { ExcludedSymbol } from "../symbols/planned-symbol.tsx";

const MOST_NAMED = 3;

/** « Exclure ce lieu »: who would be covered no more, and the button that has the figures of « Territoires » leave it out. */
export function ExcludeAct({ point }: { readonly point: ServicePoint }) {
  const { actions, messages } = useDetailedApp();
  const isExcluded = useAppState((state) => state.excluded.includes(point.id));
  const isCounted = useAppState((state) => selectClosure(state, point.id) !== undefined);
  if (!isExcluded && !isCounted) return null;
  return (
    <div className="exclude-act">
      <div aria-live="polite">{isExcluded ? <ReturnWords point={point} /> : <ClosureWords point={point} />}</div>
      <button
        type="button"
        className="button"
        onClick={() => (isExcluded ? actions.restorePoint(point.id) : actions.excludePoint(point.id))}
      >
        <ExcludedSymbol />
        {isExcluded ? messages.restorePlace : messages.excludePlace}
      </button>
    </div>
  );
}

function ClosureWords({ point }: { readonly point: ServicePoint }) {
  const { messages, format } = useDetailedApp();
  const people = usePeople();
  const closure = useAppState((state) => selectClosure(state, point.id));
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

function ReturnWords({ point }: { readonly point: ServicePoint }) {
  const { messages } = useDetailedApp();
  const people = usePeople();
  const all = useAppState(selectReturns);
  const regained = all.find((one) => one.point === point)?.regained;
  return (
    <>
      <p>{messages.isExcluded}</p>
      {regained !== undefined && <p>{messages.returnGain(people(regained))}</p>}
    </>
  );
}
