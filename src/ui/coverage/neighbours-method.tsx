import { NEIGHBOUR_KM, NEIGHBOURING_DEPARTEMENTS } from "../../domain/neighbouring-departements.ts";
import type { Departement } from "../../domain/territory.ts";
import { selectNeighbours } from "../../state/selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** Which places outside the region are known: distance, départements, and date of the list. */
export function NeighboursMethod() {
  const { messages, format } = useDetailedApp();
  const neighbours = useAppState(selectNeighbours);
  const date = neighbours
    .map(({ records: [first] }) => first.sourceDate)
    .toSorted()
    .at(-1);
  if (date === undefined) return null;
  const there = new Set(neighbours.map(({ codeDepartement }) => codeDepartement));
  const named = NEIGHBOURING_DEPARTEMENTS.filter(({ code }) => there.has(code)).map(departementLabel);
  const departements = format.list(named);
  return (
    <p className="hint">
      {messages.neighboursMethod({
        count: neighbours.length,
        km: NEIGHBOUR_KM,
        departements,
        date: format.date(date),
      })}
    </p>
  );
}

function departementLabel({ code, name }: Departement): string {
  return `${name} (${code})`;
}
