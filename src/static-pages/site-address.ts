import type { Question } from "../domain/answer/questions.ts";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import type { PlaceId } from "../domain/place.ts";
import type { Commune } from "../domain/territory.ts";
import { plainText } from "../domain/text.ts";
import { LIST_PATH, TERRITORIES_PATH } from "../ui/shell/paths.ts";

/** A folder of the site, with a final slash; "" is the map's own page. */
export type SitePath = "" | `${string}/`;

/** The text of each licence of the site. */
export const LICENCES_PATH = "licences/";

export function placePath(id: PlaceId): SitePath {
  return `lieu/${encodeURIComponent(id)}/`;
}

export function departementPath(code: CodeDepartement): SitePath {
  return `${LIST_PATH}${code}/`;
}

/** The page of a commune: "commune/05065-guillestre/". */
export function communePath({ code, name }: Pick<Commune, "code" | "name">): SitePath {
  return `commune/${code}-${plainText(name).replaceAll(" ", "-")}/`;
}

/** Relative path from a folder up to the site's: "lieu/fs-18/" → "../../". Such links work below any path. */
export function wayUp(path: SitePath): string {
  return path === "" ? "./" : "../".repeat(path.split("/").length - 1);
}

/** The link that opens the sheet of a place on the map, from the site's folder. */
export function placeOnMap(id: PlaceId): string {
  return `?lieu=${encodeURIComponent(id)}`;
}

/** The link that asks a question from a commune, from the site's folder. */
export function questionOnMap({ theme, category, note }: Question, code: CodeCommune): string {
  const asked = { type: category, theme, note, origine: `commune:${code}` };
  const parameters = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  return `?${parameters.join("&")}`;
}

/** The link to the page of planners about a département, an EPCI or a commune, from the site's folder. */
export function figuresOf(code: string): string {
  return `${TERRITORIES_PATH}?territoire=${encodeURIComponent(code)}`;
}
