import type { CodeDepartement } from "../../domain/codes.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import type { Wording } from "../app-context.ts";

/** "Isère et Savoie"; all seven are "les sept départements". */
export function departementNames(codes: readonly CodeDepartement[], { messages, format }: Wording): string {
  if (codes.length === DEPARTEMENTS.length) return messages.allDepartements;
  return format.list(DEPARTEMENTS.filter(({ code }) => codes.includes(code)).map(({ name }) => name));
}
