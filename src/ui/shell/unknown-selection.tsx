import { isLayerPlace } from "../../domain/layer/layer-place-id.ts";
import type { PlaceId } from "../../domain/place.ts";
import { selectSelectedPassage } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { awaitsNeighbours, selectSelectedCommune, selectSelectedPlace } from "../../state/selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { CloseSelectionButton } from "../sheet/close-selection-button.tsx";

type UnknownKind = "unknownPlace" | "unknownImported" | "unknownCommune" | "unknownPass";

/** A link may name a place, a commune or a pass that is not, or no longer, in the data. */
export function UnknownSelection() {
  const { messages } = useApp();
  const unknown = useAppState(unknownKind);
  if (unknown === undefined) return null;
  return (
    <div className="notice notice-warning" role="status">
      <span>{messages[unknown]}</span>
      <CloseSelectionButton name={messages.dismiss} />
    </div>
  );
}

function unknownKind(state: AppState): UnknownKind | undefined {
  const { selection, resources } = state;
  switch (selection.kind) {
    case "none":
    case "planned":
      return undefined;
    case "place":
      return resources.places.status === "ready" && !awaitsNeighbours(state) && selectSelectedPlace(state) === undefined
        ? unknownPlaceKind(selection.id, state)
        : undefined;
    case "commune":
      return resources.communes.status === "ready" && selectSelectedCommune(state) === undefined
        ? "unknownCommune"
        : undefined;
    case "passage":
      return resources.roads.status === "ready" && selectSelectedPassage(state) === undefined
        ? "unknownPass"
        : undefined;
  }
}

/** A place that was brought to one device is not on another, and none is shown before the device has said what it keeps. */
function unknownPlaceKind(id: PlaceId, { layers }: AppState): UnknownKind | undefined {
  if (!isLayerPlace(id)) return "unknownPlace";
  return layers.isRecalled || layers.lastNumber === 0 ? "unknownImported" : undefined;
}
