import type { Choices } from "../../state/app-state.ts";
import type { FrameWidth } from "../../state/embed/embed-code.ts";
import { FRAME_PX } from "../../state/embed/frame-size.ts";

/** What the address of a frame decides beforehand. */
export type Preset = Pick<Choices, "view" | "filters" | "language" | "appearance" | "camera">;

export interface FrameSize {
  readonly width: FrameWidth;
  readonly heightPx: number;
}

export const USUAL_FRAME: FrameSize = { width: "100%", heightPx: FRAME_PX.height.usual };

/** What the page shows now; where that is no view for a frame, as « Données », from where one comes here, « Trouver » instead. */
export function startingPreset({ view, filters, language, appearance, camera }: Choices): Preset {
  return { view: view === "donnees" || view === "apropos" ? "trouver" : view, filters, language, appearance, camera };
}
