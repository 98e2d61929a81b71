import type { ComponentType } from "react";
import { NEIGHBOUR_KM, NEIGHBOURING_DEPARTEMENTS } from "../../domain/neighbouring-departements.ts";
import type { Departement } from "../../domain/territory.ts";
import { ComparisonSection } from "../../features/comparison/section.tsx";
import { ExportSection } from "../../features/export/section.tsx";
import { SeasonalTerritorySection } from "../../features/seasonal-life/territory-section.tsx";
import { SitingSection } from "../../features/siting/section.tsx";
import { selectNeighbours, selectSelectedCommune } from "../../model/selectors.ts";
import { DepartureField } from "../access/departure-field.tsx";
import { DepartureRegion } from "../access/departure-region.tsx";
import { MethodBlock } from "../access/method-block.tsx";
import { PassList } from "../access/pass-list.tsx";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { peopleMethod } from "../people/counted-where.ts";
import { ScenarioSection } from "../scenario/scenario-section.tsx";
import { Legend } from "../shell/legend.tsx";
import { useLegendPlace } from "../shell/use-legend-place.ts";
import { useIsNew } from "../spoken.ts";
import { AccessMapChoice } from "./access-map-choice.tsx";
import { GapsSection } from "./gaps-section.tsx";
import { CountedSection, MeasuredFigures } from "./measured-figures.tsx";
import { SeasonsSection } from "./seasons/seasons-section.tsx";
import { TerritoryTable } from "./table/territory-table.tsx";
import type { TerritoriesSection } from "./territories-section.ts";

interface Section {
  readonly section: TerritoriesSection;
  readonly Content: ComponentType;
}

/** The sections of « Territoires » in display order. */
export const COVERAGE_SECTIONS: readonly Section[] = [
  { section: "figures", Content: MeasuredFigures },
  { section: "map", Content: MapSection },
  { section: "gaps", Content: GapsSection },
  { section: "table", Content: TerritoryTable },
  { section: "comparison", Content: ComparisonSection },
  { section: "seasons", Content: SeasonsSection },
  { section: "scenario", Content: ScenarioSection },
  { section: "siting", Content: SitingSection },
  { section: "way", Content: WaySection },
  { section: "seasonal", Content: SeasonalTerritorySection },
  { section: "counted", Content: CountedSection },
  { section: "export", Content: ExportSection },
  { section: "method", Content: MethodSection },
];

/** In a narrow window the legend stands here, beside the map. */
function MapSection() {
  const place = useLegendPlace();
  const hasMap = useAppState((state) => state.mapStatus === "ready");
  return (
    <>
      {hasMap && place === "panel" && <Legend />}
      <AccessMapChoice />
    </>
  );
}

function WaySection() {
  const commune = useAppState(selectSelectedCommune);
  const isNew = useIsNew(commune);
  return (
    <>
      <div className="departure-section">
        <DepartureField />
        {commune !== undefined && <DepartureRegion commune={commune} isNew={isNew} />}
      </div>
      <PassList />
    </>
  );
}

function MethodSection() {
  const { messages, format } = useFrenchApp();
  const method = useAppState((state) => peopleMethod(state, { messages, format }));
  return (
    <>
      <p className="hint">{method}</p>
      <NeighboursMethod />
      <MethodBlock />
    </>
  );
}

/** Which places outside the region are known: distance, départements, and date of the list. */
function NeighboursMethod() {
  const { messages, format } = useFrenchApp();
  const neighbours = useAppState(selectNeighbours);
  const date = neighbours
    .map(({ records: [first] }) => first.sourceDate)
    .sort()
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
