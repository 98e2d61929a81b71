import type { ComponentType } from "react";
import { selectSelectedCommune } from "../../state/selectors.ts";
import { DepartureField } from "../access/departure-field.tsx";
import { DepartureRegion } from "../access/departure-region.tsx";
import { MethodBlock } from "../access/method-block.tsx";
import { PassList } from "../access/pass-list.tsx";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { ExportPart } from "../export/export-part.tsx";
import { IsochronePart } from "../isochrone/isochrone-part.tsx";
import type { TerritoriesSection } from "../messages/words/territories.ts";
import { peopleMethod } from "../people/counted-where.ts";
import { ScenarioPart } from "../scenario/scenario-part.tsx";
import { SitingPart } from "../siting/siting-part.tsx";
import { AccessMapChoice } from "./access-map-choice.tsx";
import { DistributionPart } from "./distribution/distribution-part.tsx";
import { GapsPart } from "./gaps-part.tsx";
import { MeasuredFigures } from "./measured-figures.tsx";
import { NeighboursMethod } from "./neighbours-method.tsx";
import { SeasonsPart } from "./seasons/seasons-part.tsx";
import { TerritoryTable } from "./table/territory-table.tsx";

interface Section {
  readonly section: TerritoriesSection;
  readonly Part: ComponentType;
}

/** The sections of « Territoires » in display order. */
export const COVERAGE_SECTIONS: readonly Section[] = [
  { section: "figures", Part: MeasuredFigures },
  { section: "map", Part: AccessMapChoice },
  { section: "table", Part: TerritoryTable },
  { section: "gaps", Part: GapsPart },
  { section: "distribution", Part: DistributionPart },
  { section: "seasons", Part: SeasonsPart },
  { section: "scenario", Part: ScenarioPart },
  { section: "siting", Part: SitingPart },
  { section: "way", Part: WayPart },
  { section: "isochrones", Part: IsochronePart },
  { section: "export", Part: ExportPart },
  { section: "method", Part: MethodPart },
];

function WayPart() {
  const commune = useAppState(selectSelectedCommune);
  return (
    <>
      <div className="departure-part">
        <DepartureField />
        <div aria-live="polite">{commune !== undefined && <DepartureRegion commune={commune} />}</div>
      </div>
      <PassList />
    </>
  );
}

function MethodPart() {
  const { messages, format } = useDetailedApp();
  const method = useAppState((state) => peopleMethod(state, { messages, format }));
  return (
    <>
      <p className="hint">{method}</p>
      <NeighboursMethod />
      <MethodBlock />
    </>
  );
}
