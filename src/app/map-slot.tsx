import { useEffect, useRef } from "react";
import type { StartedMap } from "../map/start-map.ts";
import { useApp, useAppState } from "../ui/app-context.ts";
import type { PicturePort } from "./picture-port.ts";

const openBaseMap = async () => (await import("../online/ask-base-map.ts")).createAskBaseMap();

/**
 * Container of the map, whose code loads after the list as a chunk of its own. A failed start can be retried. A change of language creates
 * a new map with the same camera.
 */
export function MapSlot({ picture }: { readonly picture: PicturePort }) {
  const { store, actions, messages } = useApp();
  const container = useRef<HTMLDivElement>(null);
  const hasFailed = useAppState((state) => state.mapStatus === "failed");
  useEffect(() => {
    const element = container.current;
    if (element === null || hasFailed) return;
    let started: StartedMap | undefined;
    let isGone = false;
    import("../map/start-map.ts").then(
      ({ startMap }) => {
        if (isGone) return;
        started = startMap(element, store, actions, messages, openBaseMap);
        picture.open(started?.takePicture);
      },
      () => actions.reportMap("failed"),
    );
    return () => {
      isGone = true;
      picture.open(undefined);
      started?.stop();
    };
  }, [hasFailed, store, actions, messages, picture]);
  return <div ref={container} className="map" />;
}
