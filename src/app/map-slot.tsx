import { useEffect, useRef } from "react";
import { useApp, useAppState } from "../ui/app-context.ts";

/**
 * Where the map is drawn. Its code comes after the list, in a chunk of its own; a failed start can be tried again.
 * Another language makes another map, that looks where the former one did.
 */
export function MapSlot() {
  const { store, actions, messages } = useApp();
  const container = useRef<HTMLDivElement>(null);
  const hasFailed = useAppState((state) => state.mapStatus === "failed");
  useEffect(() => {
    const element = container.current;
    if (element === null || hasFailed) return;
    let stop: (() => void) | undefined;
    let isGone = false;
    import("../map/start-map.ts").then(
      ({ startMap }) => {
        if (!isGone) stop = startMap(element, store, actions, messages);
      },
      () => actions.reportMap("failed"),
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [hasFailed, store, actions, messages]);
  return <div ref={container} className="map" />;
}
