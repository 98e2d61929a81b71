import { CATEGORIES } from "../../domain/service-point.ts";
import { selectAccessModel, selectDoorStates } from "../../state/access-selectors.ts";
import { selectSelectedCommune, selectSelectedPoint } from "../../state/selectors.ts";
import { selectTripToSelected } from "../../state/trip-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { CategorySymbol } from "../symbols/category-symbol.tsx";
import { ClusterSymbol } from "../symbols/cluster-symbol.tsx";
import { PlannedSymbol, SetAsideSymbol } from "../symbols/planned-symbol.tsx";
import { StopSymbol } from "../symbols/stop-symbol.tsx";
import { LegendAccess } from "./legend-access.tsx";
import { LegendPasses } from "./legend-passes.tsx";
import { LegendResorts } from "./legend-resorts.tsx";
import { LegendRow } from "./legend-row.tsx";

/** What the map's symbols mean, drawn from the constants that the map draws with. */
export function Legend() {
  const { messages } = useDetailedApp();
  const showsAccess = useAppState((state) => state.view === "territoires");
  const showsResorts = useAppState((state) => state.view === "saisonniers");
  const hasStops = useAppState((state) => selectSelectedPoint(state)?.stops.some(({ position }) => position) === true);
  const hasTrip = useAppState((state) => state.view !== "territoires" && selectTripToSelected(state) !== undefined);
  const hasPasses = useAppState((state) => selectDoorStates(state).length > 0);
  return (
    <details className="legend">
      <summary>{messages.legend}</summary>
      <ul>
        {showsAccess && <LegendCoverage />}
        {showsResorts && <LegendResorts />}
        {CATEGORIES.map((category) => (
          <LegendRow key={category} symbol={<CategorySymbol category={category} />}>
            {messages.categories[category]}
          </LegendRow>
        ))}
        <LegendRow symbol={<CategorySymbol category="france-services" second="lieu-multiservices" />}>
          {messages.legendSeveral}
        </LegendRow>
        <LegendRow symbol={<ClusterSymbol />}>{messages.legendCluster}</LegendRow>
        <LegendRow symbol={<CategorySymbol category="france-services" isRinged />}>
          {messages.legendItinerant}
        </LegendRow>
        <LegendRow symbol={<CategorySymbol category="lieu-multiservices" isHollow />}>
          {messages.legendApproximate}
        </LegendRow>
        <LegendRow symbol={<CategorySymbol category="espace-saisonnier" isSmall />}>{messages.legendHousing}</LegendRow>
        {hasTrip && <LegendRow symbol={<span className="swatch swatch-way" />}>{messages.legendTrip}</LegendRow>}
        {hasStops && <LegendRow symbol={<StopSymbol />}>{messages.legendStops}</LegendRow>}
        {hasPasses && <LegendPasses />}
        <LegendRow symbol={<span className="swatch swatch-limit" />}>{messages.legendTerritories}</LegendRow>
      </ul>
      <p className="hint">{messages.legendSchematic}</p>
      <p className="hint">{messages.mapHelp}</p>
    </details>
  );
}

/** What « Territoires » adds: the drawn area of straight lines or the classes of roads, and the way from a commune. */
function LegendCoverage() {
  const { messages } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const hasWay = useAppState((state) => selectSelectedCommune(state) !== undefined);
  const hasPlanned = useAppState((state) => state.planned.length > 0);
  const hasSetAside = useAppState((state) => state.setAside.length > 0);
  return (
    <>
      {model.kind === "route" ? (
        <LegendAccess metric={model.metric} />
      ) : (
        <>
          <LegendRow symbol={<span className="swatch swatch-covered" />}>{messages.legendCovered}</LegendRow>
          <LegendRow symbol={<span className="swatch swatch-gap" />}>{messages.legendGap}</LegendRow>
        </>
      )}
      {hasPlanned && <LegendRow symbol={<PlannedSymbol />}>{messages.legendPlanned}</LegendRow>}
      {hasSetAside && <LegendRow symbol={<SetAsideSymbol />}>{messages.legendSetAside}</LegendRow>}
      {hasWay && <LegendRow symbol={<span className="swatch swatch-way" />}>{messages.legendWay}</LegendRow>}
    </>
  );
}
