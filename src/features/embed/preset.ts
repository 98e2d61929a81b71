import type { Choices } from "../../state/app-state.ts";
import type { FrameWidth } from "./code.ts";
import { FRAME_PX } from "./frame-size.ts";

/** Choices that the address of a frame presets. */
export type Preset = Pick<Choices, "view" | "filters" | "language" | "appearance" | "camera">;

export interface FrameSize {
  readonly width: FrameWidth;
  readonly heightPx: number;
}

export const USUAL_FRAME: FrameSize = { width: "100%", heightPx: FRAME_PX.height.usual };

/** Initial preset from the state of the page. « Données » and « À propos » are no views of a frame; « Trouver » replaces them. */
export function startingPreset({ view, filters, language, appearance, camera }: Choices): Preset {
  return { view: view === "donnees" || view === "apropos" ? "trouver" : view, filters, language, appearance, camera };
}
