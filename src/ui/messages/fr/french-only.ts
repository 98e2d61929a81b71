import { data } from "./data.ts";

/** Words of « Données », which no other language has. */
export const frenchOnly = { ...data };
