import { useSyncExternalStore } from "react";
import { WORKBENCH_HAS_ROOM } from "../../theme/workbench.ts";
import { useAppState } from "../app-context.ts";

/**
 * Whether « Territoires » is open as a workbench: one section at a time in the panel, with legend and table in a column on the other side of
 * the map. False in narrower windows, and in a frame on another site.
 */
export function useWorkbench(): boolean {
  const hasRoom = useSyncExternalStore(follow, () => matchMedia(WORKBENCH_HAS_ROOM).matches);
  const isAsked = useAppState(({ view, isEmbedded }) => view === "territoires" && !isEmbedded);
  return hasRoom && isAsked;
}

function follow(onChange: () => void): () => void {
  const room = matchMedia(WORKBENCH_HAS_ROOM);
  room.addEventListener("change", onChange);
  return () => room.removeEventListener("change", onChange);
}
