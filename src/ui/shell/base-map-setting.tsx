import { BASE_MAP_CHOICES } from "../../domain/base-map-choice.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Choice } from "./choice.tsx";

/** « Fond de carte »: choice of the base map, the online service that it contacts, and its status. */
export function BaseMapSetting() {
  const { messages, actions } = useDetailedApp();
  const { choice, online } = useAppState((state) => state.onlineMap);
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
      {/* A failed online map is reported on the map, with « Réessayer ». */}
      <p className="visually-hidden" role="status">
        {(online === "asking" || online === "shown") && messages.onlineMapIs[online]}
      </p>
    </div>
  );
}
