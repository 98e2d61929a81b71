import { useState } from "react";
import { BASE_MAP_CHOICES } from "../../domain/base-map-choice.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { useFrenchApp } from "../french-app.ts";
import { useSpoken } from "../spoken.ts";
import { Choice } from "./choice.tsx";
import { ClassNotes, LegendAccess } from "./legend-access.tsx";
import { LegendSymbols } from "./legend-symbols.tsx";
import { useLegendPlace } from "./use-legend-place.ts";

/**
 * Legend of the map, drawn from the constants of the map layers, with the choice of the base map. In « Territoires » the classes come
 * first.
 */
export function Legend() {
  const { messages } = useDetailedApp();
  const isTerritories = useAppState((state) => state.view === "territoires");
  const isEmbedded = useAppState((state) => state.isEmbedded);
  const place = useLegendPlace();
  /** Choice of the person; undefined for the default: open where it is needed and does not cover the map. */
  const [toggled, setToggled] = useState<boolean>();
  const isOpen = toggled ?? place !== "map";
  return (
    <details
      className={isTerritories ? "legend legend-territories" : "legend"}
      data-map-overlay
      tabIndex={-1}
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open !== isOpen && setToggled(currentTarget.open)}
    >
      <summary>{isEmbedded ? messages.legend : messages.legendAndBaseMap}</summary>
      {isTerritories ? (
        <TerritoriesLegend />
      ) : (
        <>
          {!isEmbedded && <BaseMapSetting />}
          <LegendSymbols />
        </>
      )}
    </details>
  );
}

/** Classes first. */
function TerritoriesLegend() {
  const { messages } = useFrenchApp();
  const isEmbedded = useAppState((state) => state.isEmbedded);
  return (
    <>
      <LegendAccess />
      <ClassNotes />
      <details className="legend-symbols">
        <summary>{messages.legendSymbols}</summary>
        <LegendSymbols />
      </details>
      {!isEmbedded && <BaseMapSetting />}
    </>
  );
}

/** « Fond de carte »: choice of the base map, the online service that it contacts, and its status. */
function BaseMapSetting() {
  const { messages, actions } = useDetailedApp();
  const { choice, online } = useAppState((state) => state.onlineMap);
  // A failed online map is reported on the map, with « Réessayer ».
  useSpoken(online === "asking" || online === "shown" ? messages.onlineMapIs[online] : "");
  return (
    <div className="base-map-setting">
      <Choice
        label={messages.baseMapTitle}
        hasVisibleLabel
        value={choice}
        options={BASE_MAP_CHOICES.map((value) => ({ value, label: messages.baseMapChoices[value] }))}
        onChoose={actions.chooseBaseMap}
      />
      <p className="hint">{messages.baseMapSends}</p>
    </div>
  );
}
