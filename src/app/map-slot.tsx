import { useEffect, useRef } from "react";
import type { StartedMap } from "../map/start-map.ts";
import { useApp, useAppState } from "../ui/app-context.ts";
import type { PicturePort } from "./picture-port.ts";

const openBaseMap = async () => (await import("../online/ask-base-map.ts")).createAskBaseMap();

/**
 * Where the map is drawn. Its code comes after the list, in a chunk of its own; a failed start can be tried again.
 * Another language makes another map, that looks where the former one did.
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
