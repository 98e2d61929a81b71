import { selectSelectedDoor } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectSelectedCommune, selectSelectedPoint } from "../../state/selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { CloseSelectionButton } from "../sheet/close-selection-button.tsx";

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

function unknownKind(state: AppState): "unknownPlace" | "unknownCommune" | "unknownPass" | undefined {
  const { selection, resources } = state;
  switch (selection.kind) {
    case "none":
    case "planned":
      return undefined;
    case "point":
      return resources.points.status === "ready" && selectSelectedPoint(state) === undefined
        ? "unknownPlace"
        : undefined;
    case "commune":
      return resources.communes.status === "ready" && selectSelectedCommune(state) === undefined
        ? "unknownCommune"
        : undefined;
    case "door":
      return resources.roads.status === "ready" && selectSelectedDoor(state) === undefined ? "unknownPass" : undefined;
  }
}
