import type { IControl, Map as MapLibreMap } from "maplibre-gl";
import { showRegion } from "./camera.ts";

/** A button that shows the seven départements again; it calls `onUse` before. */
export function wholeMapControl(label: string, onUse?: () => void): IControl {
  const group = document.createElement("div");
  group.className = "maplibregl-ctrl maplibregl-ctrl-group";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "whole-map";
  button.title = label;
  button.setAttribute("aria-label", label);
  group.append(button);
  return {
    onAdd: (map: MapLibreMap) => {
      button.addEventListener("click", () => {
        onUse?.();
        showRegion(map, true);
      });
      return group;
    },
    onRemove: () => group.remove(),
  };
}
