import type { Plugin } from "vite";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";

/** Files with the extent of the map, and their replacement for the country. */
const WIDER: readonly { readonly file: string; readonly found: RegExp; readonly put: () => string }[] = [
  {
    file: "src/domain/territory.ts",
    found: /(DEPARTEMENTS: readonly Departement\[\] = )\[[^;]*\];/s,
    put: () => `$1${JSON.stringify(DEPARTEMENTS)};`,
  },
  { file: "src/domain/near-region.ts", found: /(REGION_BOX = )\[[^\]]*\]/, put: () => "$1[-5.2, 41.3, 9.6, 51.1]" },
  {
    file: "src/map/camera.ts",
    found: /(LOOKABLE_BOUNDS: LngLatBoundsLike = )\[.*?\n\];/s,
    put: () => "$1[[-12, 38], [16, 54]];",
  },
];

/**
 * Vite plugin that builds the page for the départements of this process, and shows their bounding box.
 * @throws Error when the code states its extent in another form.
 */
export function widenPage(): Plugin {
  return {
    name: "widen-page",
    enforce: "pre",
    transform: widenCode,
  };
}

/** The code of a file with the extent replaced; undefined for a file without it. */
export function widenCode(code: string, id: string): string | undefined {
  const change = WIDER.find(({ file }) => id.endsWith(`/${file}`));
  if (change === undefined) return undefined;
  if (!change.found.test(code))
    throw new Error(`${change.file} states its extent in another form: adapt widen-page.ts`);
  return code.replace(change.found, change.put());
}
