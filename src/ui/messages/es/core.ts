import type { Core } from "../catalogue.ts";
import { find } from "./find.ts";
import { map } from "./map.ts";
import { nearest } from "./nearest.ts";
import { opening } from "./opening.ts";
import { origin } from "./origin.ts";
import { question } from "./question.ts";
import { search } from "./search.ts";
import { shell } from "./shell.ts";

/** Spanish of Spain. A French name of an administration stays French and is explained once, in brackets. */
export const core: Core = { ...shell, ...find, ...opening, ...nearest, ...search, ...origin, ...map, question };
