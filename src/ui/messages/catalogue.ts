import type { core } from "./core/fr.ts";
import type { details } from "./details/fr.ts";

/** Words of the list, in the code of the first view. A catalogue that lacks one does not compile. */
export type Core = typeof core;

/** Words of sheets and views, which load after the list. */
export type Details = typeof details;

/** All words of the page. */
export type Catalogue = Core & Details;
