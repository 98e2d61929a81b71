import { find } from "./find.ts";
import { map } from "./map.ts";
import { nearest } from "./nearest.ts";
import { opening } from "./opening.ts";
import { origin } from "./origin.ts";
import { question } from "./question.ts";
import { search } from "./search.ts";
import { shell } from "./shell.ts";

/** French, the reference language. Narrow no-break spaces before ; ! ? and %, no-break spaces before : and inside « ». */
export const core = { ...shell, ...find, ...opening, ...nearest, ...search, ...origin, ...map, question };
