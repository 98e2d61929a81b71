import type { CodeDepartement } from "../../domain/codes.ts";
import { NO_FILTERS } from "../../domain/filter/filters.ts";
import { type Language, USUAL_CHOICES } from "../../state/app-state.ts";
import { writeLink } from "../../state/url/link.ts";

/** Pages that a frame on another site can show. */
export const FRAMED = ["trouver", "saisonniers", "territoires"] as const;
export type Framed = (typeof FRAMED)[number];

/** What a frame shows at first. */
export interface Frame {
  readonly view: Framed;
  /** Undefined for all; not of seasonal workers. */
  readonly departement: CodeDepartement | undefined;
  /** Id of a resort; of seasonal workers only. */
  readonly resort: string | undefined;
  /** Not of « Territoires », which is in French. */
  readonly language: Language;
}

/** Address of a frame, from the folder of the site: "?embed=1&departement=05&lang=fr". */
export function frameAddress({ view, departement, resort, language }: Frame): string {
  if (view === "territoires")
    return `territoires/?${new URLSearchParams({ ...(departement && { territoire: departement }), embed: "1" })}`;
  const choices = { ...USUAL_CHOICES, view, language, isEmbedded: true } as const;
  if (view === "saisonniers")
    return writeLink({ ...choices, origin: resort === undefined ? undefined : { kind: "station", id: resort } });
  return writeLink({ ...choices, filters: { ...NO_FILTERS, departement: departement ? [departement] : [] } });
}
