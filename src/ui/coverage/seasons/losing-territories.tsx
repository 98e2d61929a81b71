import { FiguresTable } from "../../../design/figures-table.tsx";
import type { SeasonLosses, SeasonTotals } from "../../../domain/coverage/season-losses.ts";
import { DEPARTEMENTS } from "../../../domain/territory.ts";
import { selectEpcis } from "../../../model/selectors.ts";
import { selectChosenTerritory } from "../../../model/territory-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useFrenchApp } from "../../french-app.ts";

interface TerritoryTotals {
  readonly code: string;
  readonly name: string;
  readonly totals: SeasonTotals;
}

/** The same losses by département and EPCI, below the level of the chosen territory. */
export function LosingTerritories({ losses }: { readonly losses: SeasonLosses }) {
  const { messages } = useFrenchApp();
  const { level } = useAppState(selectChosenTerritory);
  const epcis = useAppState(selectEpcis);
  return (
    <>
      {(level === "region" || level === "ensemble") && (
        <TotalsTable title={messages.seasonsByDepartement} rows={concerned(DEPARTEMENTS, losses.byDepartement)} />
      )}
      {level !== "epci" && level !== "commune" && (
        <TotalsTable title={messages.seasonsByEpci} rows={concerned(epcis, losses.byEpci)} />
      )}
    </>
  );
}

function TotalsTable({ title, rows }: { readonly title: string; readonly rows: readonly TerritoryTotals[] }) {
  const { messages, format } = useFrenchApp();
  return (
    <details className="figures-fold">
      <summary>{title}</summary>
      <FiguresTable
        caption={title}
        isCaptionHidden
        rows={rows}
        keyOf={({ code }) => code}
        nameOf={({ name }) => name}
        columns={[
          { key: "lost", name: messages.seasonsLost, cell: ({ totals }) => format.number(totals.perd.population) },
          {
            key: "longer",
            name: messages.seasonsLonger,
            cell: ({ totals }) => format.number(totals.allonge.population),
          },
        ]}
      />
    </details>
  );
}

/** Territories with losses or longer ways, most people losing access first. */
function concerned<Code extends string>(
  territories: readonly { readonly code: Code; readonly name: string }[],
  byCode: ReadonlyMap<Code, SeasonTotals>,
): readonly TerritoryTotals[] {
  return territories
    .flatMap(({ code, name }) => {
      const totals = byCode.get(code);
      return totals !== undefined && totals.perd.communes + totals.allonge.communes > 0 ? { code, name, totals } : [];
    })
    .sort(
      (a, b) =>
        b.totals.perd.population - a.totals.perd.population ||
        b.totals.allonge.population - a.totals.allonge.population,
    );
}
