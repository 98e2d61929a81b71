import type { Plugin } from "vite";
import type { Departement } from "../../src/domain/territory.ts";
import type { BoundingBox } from "../../src/geo/bounding-box.ts";

/**
 * Vite plugin that builds the page for other départements than ours, and shows their bounding box: the product has no such setting.
 * @throws Error when the code states its extent in another form
 */
export function widenPage(departements: readonly Departement[], box: BoundingBox): Plugin {
  const looked = [box[0] - 2, box[1] - 1, box[2] + 2, box[3] + 1];
  const changes = [
    {
      file: "src/domain/territory.ts",
      found: /(DEPARTEMENTS: readonly Departement\[\] = )\[[^;]*\];/s,
      put: `$1${JSON.stringify(departements)} as never;`,
    },
    { file: "src/domain/near-region.ts", found: /(REGION_BOX = )\[[^\]]*\]/, put: `$1${JSON.stringify(box)}` },
    { file: "src/domain/opening-view.ts", found: /(LOOKABLE_BOX = )\[[^\]]*\]/, put: `$1${JSON.stringify(looked)}` },
  ];
  return {
    name: "widen-page",
    enforce: "pre",
    transform: (code, id) => {
      const change = changes.find(({ file }) => id.endsWith(`/${file}`));
      if (change === undefined) return undefined;
      if (!change.found.test(code)) throw new Error(`${change.file} states its extent in another form`);
      return code.replace(change.found, change.put);
    },
  };
}
