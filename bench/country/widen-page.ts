import type { Plugin } from "vite";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";

/** What of the code says how large the map is, and what it says for the country. */
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

/** Builds the page for the départements that this process has, whose box the map shows. Throws when the code says its extent in another way. */
export function widenPage(): Plugin {
  return {
    name: "widen-page",
    enforce: "pre",
    transform: widenCode,
  };
}

/** The code of a file of the page, widened; undefined where it says nothing of the map's extent. */
export function widenCode(code: string, id: string): string | undefined {
  const change = WIDER.find(({ file }) => id.endsWith(`/${file}`));
  if (change === undefined) return undefined;
  if (!change.found.test(code)) throw new Error(`${change.file} says its extent in another way: widen-page.ts`);
  return code.replace(change.found, change.put());
}
