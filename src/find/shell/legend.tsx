import { BASE_MAP_CHOICES } from "../../domain/base-map.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { useSpoken } from "../spoken.ts";
import { LegendSymbols } from "./legend-symbols.tsx";

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
