import type { Core } from "../catalogue.ts";
import { find } from "./find.ts";
import { map } from "./map.ts";
import { nearest } from "./nearest.ts";
import { opening } from "./opening.ts";
import { origin } from "./origin.ts";
import { search } from "./search.ts";
import { shell } from "./shell.ts";

/** French, the language of reference. Narrow spaces stand before ; ! ? and %, full ones before : and in « ». */
export const core: Core = { ...shell, ...find, ...opening, ...nearest, ...search, ...origin, ...map };
