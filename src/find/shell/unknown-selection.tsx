import { isLayerPlace, type PlaceId } from "../../domain/place.ts";
import type { AppState } from "../../state/app-state.ts";
import { awaitsNeighbours, selectSelectedPlace } from "../../state/selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { CloseSelectionButton } from "./faults.tsx";

type UnknownKind = "unknownPlace" | "unknownImported";

/** Message for a link to a place that the data do not contain, or no longer. */
export function UnknownSelection() {
  const { messages } = useDetailedApp();
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
  if (selection.kind === "none") return undefined;
  return resources.places.status === "ready" && !awaitsNeighbours(state) && selectSelectedPlace(state) === undefined
    ? unknownPlaceKind(selection.id, state)
    : undefined;
}

/** An imported place exists only on one device. Returns undefined until what the device has is loaded. */
function unknownPlaceKind(id: PlaceId, { imported }: AppState): UnknownKind | undefined {
  if (!isLayerPlace(id)) return "unknownPlace";
  return imported.isRecalled ? "unknownImported" : undefined;
}
