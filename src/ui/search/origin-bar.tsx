import { selectOrigin, selectRankedPlaces } from "../../state/nearest-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { TransitNote } from "../transit/transit-note.tsx";
import { PositionName } from "./position-name.tsx";

/** Status of the starting point: unknown, roads loading or missing, address of a position. */
export function OriginBar() {
  const { messages } = useApp();
  const { status } = useAppState(selectOrigin);
  const isWaiting = useAppState((state) => selectRankedPlaces(state)?.status === "waiting");
  const hasFailed = useAppState((state) => state.resources.roads.status === "failed");
  const origin = useAppState((state) => state.origin);
  if (status === "none") return null;
  if (status === "unknown") return <UnknownOrigin />;
  return (
    <div className="origin-bar">
      {origin?.kind === "position" && <PositionName position={origin.position} />}
      {isWaiting && (
        <p className="hint" role="status">
          {messages.roadsLoading}
        </p>
      )}
      {hasFailed && <p className="hint">{messages.roadsFailed}</p>}
      <TransitNote />
    </div>
  );
}

/** A link may name a commune or resort that the data do not contain, or no longer. */
function UnknownOrigin() {
  const { actions, messages } = useApp();
  return (
    <div className="notice notice-warning" role="status">
      <span>{messages.unknownOrigin}</span>
      <button type="button" className="button button-plain" onClick={actions.clearOrigin}>
        {messages.clearOrigin}
      </button>
    </div>
  );
}
