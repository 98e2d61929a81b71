import type { FiguresMapWords } from "../map/figures-map.ts";
import { core } from "../ui/messages/fr/core.ts";
import { words } from "./words.ts";

/** Texts of the map's own controls, those of the list's map. */
export const mapWords: FiguresMapWords = { ...core, map: words.drawing };
