import { NO_FILTERS } from "../../domain/filter/filters.ts";
import type { Choices } from "../../model/app-state.ts";
import type { LinkedState } from "../../model/url/parameter.ts";
import { looksNearDevice } from "../../model/url/parameters.ts";
import type { FrameWidth } from "./code.ts";

/** Widths and heights of a frame, in CSS pixels: the compact form works from the least ones on. */
export const FRAME_PX = {
  width: { least: 280, most: 2000, usual: 800 },
  height: { least: 320, most: 2000, usual: 600 },
} as const;

/** Choices that the address of a frame presets. */
export type Preset = Pick<Choices, "view" | "filters" | "language" | "appearance" | "camera">;

export interface FrameSize {
  readonly width: FrameWidth;
  readonly heightPx: number;
}

export const USUAL_FRAME: FrameSize = { width: "100%", heightPx: FRAME_PX.height.usual };

/**
 * Initial preset from the state of the page. « Données » is no view of a frame; « Trouver » replaces it. A camera near
 * the device is in no preset until the person asks for it.
 */
export function startingPreset(state: LinkedState): Preset {
  const { view, filters, language, appearance } = state;
  return {
    view: view === "donnees" ? "trouver" : view,
    // Those of « Territoires » are out of sight there.
    filters: view === "territoires" ? NO_FILTERS : filters,
    language,
    appearance,
    camera: looksNearDevice(state) ? undefined : state.camera,
  };
}

/** Parses typed pixels; undefined unless it is a whole number within the limits. */
export function readPx(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const px = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN;
  return px >= least && px <= most ? px : undefined;
}
