import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Plugin, runnerImport } from "vite";
import type { ServicePoint } from "../../src/domain/service-point.ts";
import { bundleScript } from "./bundle-script.ts";
import { readSiteData } from "./read-site-data.ts";
import { stillView } from "./still-view.ts";

const DRAWN_BY = "src/app/draw-first-view.tsx";
const HIDDEN_BY = "src/app/hide-first-view.ts";
const ROOT = '<div id="root">';
const WITHOUT_SCRIPTS = /<noscript>(.*?)<\/noscript>/s;

/** What DRAWN_BY has: the room of the whole page, which scripts do not import. */
interface Drawing {
  readonly drawFirstView: (
    points: readonly ServicePoint[],
  ) => Promise<{ readonly html: string; readonly styles: string }>;
}

interface Asset {
  readonly fileName: string;
  readonly source: string;
}

/**
 * Writes into the page the view that it opens with, to be read while its code is on its way, and beside it its colours, and the script
 * that hides it from whoever opens another. The development server writes none.
 */
export function publishFirstView(): Plugin {
  let root = "";
  let publicDir = "";
  let view = "";
  let styles: Asset | undefined;
  let script: Asset | undefined;
  return {
    name: "publish-first-view",
    apply: "build",
    configResolved: (config) => {
      ({ root, publicDir } = config);
    },
    async buildStart() {
      const options = { root, configFile: false, logLevel: "warn" } as const;
      const { module } = await runnerImport<Drawing>(join(root, DRAWN_BY), options);
      const drawn = await module.drawFirstView(readSiteData(join(publicDir, "data")).points);
      view = drawn.html;
      styles = asset("theme", "css", drawn.styles);
      script = asset("first-view", "js", await bundleScript(root, HIDDEN_BY));
    },
    generateBundle() {
      for (const file of [styles, script]) if (file !== undefined) this.emitFile({ type: "asset", ...file });
    },
    transformIndexHtml: (html) => {
      const [element, withoutScripts] = WITHOUT_SCRIPTS.exec(html) ?? [];
      if (element === undefined || withoutScripts === undefined || !html.includes(ROOT)) {
        throw new Error("index.html has no room for the first view.");
      }
      return {
        // A function: "$" in the text of a place is a dollar.
        html: html.replace(element, "").replace(ROOT, () => ROOT + stillView(view, withoutScripts)),
        tags: [
          { tag: "script", attrs: { src: `./${script?.fileName}` }, injectTo: "head" },
          { tag: "link", attrs: { rel: "stylesheet", href: `./${styles?.fileName}` }, injectTo: "head" },
        ],
      };
    },
  };
}

/** Named by what is in it, for hosts let browsers keep such files for ever. */
function asset(name: string, ending: string, source: string): Asset {
  const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
  return { fileName: `assets/${name}-${hash}.${ending}`, source };
}
