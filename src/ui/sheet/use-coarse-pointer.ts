import { useSyncExternalStore } from "react";

const COARSE = "(pointer: coarse)";

/** Whether the primary pointer is coarse, such as a finger. */
export function useCoarsePointer(): boolean {
  return useSyncExternalStore(follow, () => matchMedia(COARSE).matches);
}

function follow(onChange: () => void): () => void {
  const pointer = matchMedia(COARSE);
  pointer.addEventListener("change", onChange);
  return () => pointer.removeEventListener("change", onChange);
}
