import type { FiguresMapWords } from "../map/figures-map.ts";
import { map } from "../ui/messages/fr/map.ts";
import { words } from "./words.ts";

/** Texts of the map's own controls, those of the list's map. */
export const mapWords: FiguresMapWords = { ...map, map: words.drawing };
