import type { CodeDepartement } from "../../domain/codes.ts";
import { NO_FILTERS } from "../../domain/filter/filters.ts";
import { type Language, USUAL_CHOICES } from "../../state/app-state.ts";
import { writeLink } from "../../state/url/link.ts";

interface EmbedCode {
  readonly address: string;
  /** Accessible name of the frame. */
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number;
}

/**
 * HTML that shows the compact form in another page. It sends no referrer (`referrerpolicy`), loads when it is near the screen (`loading`),
 * has the width of its container, and allows geolocation and the clipboard, for which the map may ask permission.
 */
export function embedCode({ address, title, height }: EmbedCode): string {
  const attributes = {
    src: address,
    title,
    width: "100%",
    height: String(height),
    style: "border:0",
    loading: "lazy",
    referrerpolicy: "no-referrer",
    allow: "geolocation; clipboard-write",
  };
  const text = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${text.join(" ")}></iframe>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&#39;",
  "<": "&lt;",
  ">": "&gt;",
};

function escapeAttribute(text: string): string {
  return text.replaceAll(/[&"'<>]/g, (mark) => ENTITIES[mark] ?? mark);
}

export const FRAMED = ["trouver", "saisonniers", "territoires"] as const;
export type Framed = (typeof FRAMED)[number];

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
