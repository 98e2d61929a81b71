import { BASE_MAP_CHOICES } from "../../domain/base-map.ts";
import { OTHER_TYPE, PLACE_TYPES, type PlaceType } from "../../domain/category.ts";
import { NEAR_KM } from "../../domain/seasonal/resorts.ts";
import { selectPassageStates } from "../../state/access-selectors.ts";
import { selectVisiblePlaces } from "../../state/list-selectors.ts";
import { selectNeighboursOnMap, selectResortAccess } from "../../state/seasonal-selectors.ts";
import { selectSelectedPlace } from "../../state/selectors.ts";
import { selectRailStations, selectTripToSelected } from "../../state/travel-selectors.ts";
import { LegendRow } from "../../ui/legend.tsx";
import { Choice } from "../../ui/shell/choice.tsx";
import { CategorySymbol, ClusterSymbol, MarkSymbol } from "../../ui/symbols/map-symbols.tsx";
import { STOP_DOT } from "../../ui/theme/symbols.ts";
import { UnmarkedList } from "../../ui/unmarked-list.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { useSpoken } from "../hooks.ts";

/** Legend of the map, drawn from the constants of the map layers, with the choice of the base map. Closed at first: it covers the map. */
export function Legend() {
  const { messages } = useDetailedApp();
  const isEmbedded = useAppState((state) => state.isEmbedded);
  return (
    <details className="legend" data-map-overlay tabIndex={-1}>
      <summary>{isEmbedded ? messages.legend : messages.legendAndBaseMap}</summary>
      {!isEmbedded && <BaseMapSetting />}
      <LegendSymbols />
    </details>
  );
}

/** « Fond de carte »: choice of the base map, the online service that it contacts, and its status. */
function BaseMapSetting() {
  const { messages, actions } = useDetailedApp();
  const plan = useAppState((state) => state.plan);
  // A failed plan is reported on the map, with « Réessayer ».
  useSpoken(plan === "asking" || plan === "shown" ? messages.planIs[plan] : "");
  return (
    <div className="base-map-setting">
      <Choice
        label={messages.baseMapTitle}
        hasVisibleLabel
        value={plan === "none" ? "integree" : "plan"}
        options={BASE_MAP_CHOICES.map((value) => ({ value, label: messages.baseMapChoices[value] }))}
        onChoose={actions.chooseBaseMap}
      />
      <p className="hint">{messages.baseMapSends}</p>
    </div>
  );
}

/** Symbols of what the map shows in the present view; « Saisonniers » has the resorts, and only the places that help. */
function LegendSymbols() {
  const { messages } = useDetailedApp();
  const isSeasonal = useAppState((state) => state.view === "saisonniers");
  const hasStops = useAppState((state) => selectSelectedPlace(state)?.stops.some(({ position }) => position) === true);
  const hasTrip = useAppState((state) => selectTripToSelected(state) !== undefined);
  const category = isSeasonal ? "espace-saisonnier" : "lieu-multiservices";
  return (
    <>
      <UnmarkedList>
        {isSeasonal ? <LegendType type={category} /> : <LegendTypes />}
        <LegendRow symbol={<CategorySymbol category="france-services" second={category} />}>
          {messages.legendSeveral}
        </LegendRow>
        <LegendRow symbol={<ClusterSymbol />}>{messages.legendCluster}</LegendRow>
        <LegendRow symbol={<CategorySymbol category={category} isHollow />}>{messages.approximate}</LegendRow>
        <LegendRow symbol={<CategorySymbol category="espace-saisonnier" isSmall />}>{messages.legendHousing}</LegendRow>
        {isSeasonal ? <LegendResorts /> : <LegendOthers />}
        <LegendStation />
        {hasTrip && <LegendRow symbol={<span className="swatch swatch-way" />}>{messages.legendTrip}</LegendRow>}
        {hasStops && <LegendRow symbol={<StopSymbol />}>{messages.legendStops}</LegendRow>}
      </UnmarkedList>
      <p className="hint">{messages.mapHelp}</p>
    </>
  );
}

function LegendType({ type }: { readonly type: PlaceType }) {
  const { messages } = useDetailedApp();
  return <LegendRow symbol={<CategorySymbol category={type} />}>{messages.categories[type]}</LegendRow>;
}

/** The types of place; that of others only where one is shown. */
function LegendTypes() {
  const hasOthers = useAppState((state) =>
    selectVisiblePlaces(state).some(({ categories }) => categories.includes(OTHER_TYPE)),
  );
  return PLACE_TYPES.filter((type) => type !== OTHER_TYPE || hasOthers).map((type) => (
    <LegendType key={type} type={type} />
  ));
}

/** Legend rows of « Trouver »: itinerant, neighbouring and imported places, passes, and limits where they are drawn. */
function LegendOthers() {
  const { messages } = useDetailedApp();
  const hasLayer = useAppState((state) => state.imported.layer !== undefined);
  const hasNeighbours = useAppState((state) => selectNeighboursOnMap(state).length > 0);
  const hasPasses = useAppState((state) => selectPassageStates(state).length > 0);
  const hasLimits = useAppState((state) => state.plan !== "shown");
  const scheme = useAppState((state) => state.scheme);
  return (
    <>
      <LegendRow symbol={<CategorySymbol category="france-services" isRinged />}>
        {messages.formats.itinerant}
      </LegendRow>
      {hasNeighbours && (
        <LegendRow symbol={<CategorySymbol category="france-services" isNeighbour />}>
          {messages.legendNeighbour}
        </LegendRow>
      )}
      {hasLayer && (
        <LegendRow symbol={<CategorySymbol category="france-services" isImported />}>
          {messages.legendImported}
        </LegendRow>
      )}
      {hasPasses &&
        PASS_CONDITIONS.map((condition) => (
          <LegendRow key={condition} symbol={<MarkSymbol mark={condition} scheme={scheme} />}>
            {messages.legendPasses[condition]}
          </LegendRow>
        ))}
      {hasLimits && (
        <LegendRow symbol={<span className="swatch swatch-limit" />}>{messages.legendTerritories}</LegendRow>
      )}
    </>
  );
}

/** Where the stations have come. */
function LegendStation() {
  const { messages } = useDetailedApp();
  const hasStations = useAppState((state) => selectRailStations(state).length > 0);
  if (!hasStations) return null;
  return <LegendRow symbol={<StationSymbol />}>{messages.legendStation}</LegendRow>;
}

/** As on the map: two rails on three sleepers. */
function StationSymbol() {
  return (
    <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true" stroke="currentColor" strokeWidth={1.1}>
      <path d="M-1.7-4.2v8.4M1.7-4.2v8.4M-3.2-2.6h6.4M-3.2 0h6.4M-3.2 2.6h6.4" />
    </svg>
  );
}

/** The map's ring for a stop of the place of the open sheet. Decorative. */
function StopSymbol() {
  return (
    <svg className="symbol" width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
      <circle className="symbol-stop" r={STOP_DOT.radiusPx + STOP_DOT.strokePx / 2} strokeWidth={STOP_DOT.strokePx} />
    </svg>
  );
}

/** Legend rows of « Saisonniers »: resorts with or without an Espace saisonnier near by, which differ in shape, and conventions. */
function LegendResorts() {
  const { messages } = useDetailedApp();
  const scheme = useAppState((state) => state.scheme);
  const isMeasured = useAppState((state) => selectResortAccess(state) !== undefined);
  const states = isMeasured ? (["near", "far"] as const) : (["unknown"] as const);
  return (
    <>
      {states.map((state) => (
        <LegendRow key={state} symbol={<MarkSymbol mark={state} scheme={scheme} />}>
          {messages.legendResorts({ state, nearKm: NEAR_KM })}
        </LegendRow>
      ))}
      <LegendRow symbol={<MarkSymbol mark="convention" scheme={scheme} />}>{messages.legendConvention}</LegendRow>
    </>
  );
}

/** Conditions of a pass, with possible obstacles first. */
const PASS_CONDITIONS = ["closed", "doubtful", "open"] as const;
