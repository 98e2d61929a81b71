import { useMedia } from "../use-media.ts";

/** Whether the primary pointer is coarse, such as a finger. */
export function useCoarsePointer(): boolean {
  return useMedia("(pointer: coarse)");
}
