import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin, runnerImport } from "vite";
import { START_GUARD, TOO_OLD } from "../../src/data/device/is-too-old.ts";
import { packageFolder } from "../licences/shipped-packages.ts";
import { afterBuild } from "./after-build.ts";
import { readBuildTargets } from "./build-options.ts";

const FIRST_PAGE = "/index.html";
const FRENCH_SCRIPT = "src/ui/french-first-view.ts";

/** Of each page, the module that draws its first view, and the script that runs before its first frame. */
const PAGES: Readonly<Record<string, { readonly drawnBy: string; readonly script: string }>> = {
  [FIRST_PAGE]: { drawnBy: "src/find/start/draw-first-view.tsx", script: "src/find/start/first-view.ts" },
  "/territoires/index.html": { drawnBy: "src/territories/draw-first-view.tsx", script: FRENCH_SCRIPT },
  "/donnees/index.html": { drawnBy: "src/keeping/draw-first-view.tsx", script: FRENCH_SCRIPT },
};

/** The export of these modules, which scripts cannot import because they contain the whole page. */
interface Drawing {
  readonly drawFirstView: () => Promise<string>;
}

interface Asset {
  readonly fileName: string;
  readonly source: string | Buffer;
}

/**
 * Plugin that writes the first view of each page into its HTML, to be read while the code loads, with the script
 * that hides it for other links. The code takes it over: src/ui/draw-page.tsx. The development server writes none.
 */
export function publishFirstView(): Plugin {
  let root = "";
  const views = new Map<string, string>();
  const scripts = new Map<string, Asset>();
  return {
    name: "publish-first-view",
    apply: "build",
    configResolved: (config) => {
      ({ root } = config);
    },
    async buildStart() {
      for (const [page, { drawnBy, script }] of Object.entries(PAGES)) {
        const { module } = await runnerImport<Drawing>(join(root, drawnBy), {
          root,
          configFile: false,
          logLevel: "warn",
          plugins: [withoutStyles()],
        });
        views.set(page, await module.drawFirstView());
        if (!scripts.has(script)) scripts.set(script, asset("first-view", "js", await bundleScript(root, script)));
      }
    },
    generateBundle() {
      for (const file of scripts.values()) this.emitFile({ type: "asset", ...file });
    },
    transformIndexHtml: (html, { path }) => {
      const view = views.get(path);
      const script = scripts.get(PAGES[path]?.script ?? "");
      if (view === undefined || script === undefined) return html;
      return orderRequests(withFirstView(html, view), (path === FIRST_PAGE ? "./" : "../") + script.fileName);
    },
  };
}

const NO_STYLES = "\0no-styles";

/** Style sheets have no effect on the HTML. */
function withoutStyles(): Plugin {
  return {
    name: "without-styles",
    enforce: "pre",
    resolveId: (source) => (source.endsWith(".css") ? NO_STYLES : undefined),
    load: (id) => (id === NO_STYLES ? "" : undefined),
  };
}

const ROOT = '<div id="root">';

/**
 * Puts the first view into the root of a page.
 * @throws Error when the page has no root, or the view lacks its title or has a style attribute, which the content policy forbids
 */
export function withFirstView(html: string, view: string): string {
  if (!html.includes(ROOT)) throw new Error("The page has no root for its first view.");
  if (!view.includes("</h1>")) throw new Error("The first view lacks its title.");
  const [styled] = /<[^>]+ style="[^>]*>/.exec(view) ?? [];
  if (styled !== undefined) throw new Error(`The content policy forbids the style of the first view: ${styled}`);
  // A function, since "$" in a replacement text has a special meaning.
  return html.replace(ROOT, () => `<div id="root" class="first-view">${view}`);
}

/** Named by a hash of its content, since hosts let browsers cache such files for ever. */
function asset(name: string, ending: string, source: string | Buffer): Asset {
  const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
  return { fileName: `assets/${name}-${hash}.${ending}`, source };
}

const CHARSET = '<meta charset="utf-8" />';
const STYLESHEET = /<link rel="stylesheet" crossorigin href="([^"]+)">/;

/**
 * Adds a script to the head of the page, by its address. The script requests data, and a style sheet before it would delay it;
 * but the parser stops at it, and because of the content policy browsers look no further meanwhile. So the small files that the first frame
 * waits for are requested at the top, and the script stands before the style sheets.
 * @throws Error when the page has no style sheet or no charset
 */
export function orderRequests(html: string, script: string): string {
  const [sheet, address] = STYLESHEET.exec(html) ?? [];
  if (sheet === undefined || !html.includes(CHARSET)) throw new Error("The page has no style sheet or no charset.");
  const first = [
    `<link rel="preload" as="script" href="${script}" />`,
    `<link rel="preload" as="style" crossorigin href="${address}" />`,
  ];
  return html
    .replace(CHARSET, () => CHARSET + first.join(""))
    .replace(sheet, () => `<script src="${script}"></script>${sheet}`);
}

/**
 * Bundles a script without imports, from its entry.
 * @param target the oldest engines that parse it; by default the oldest ones served
 * @throws Error when it contains a package: the list of the packages in the site is written before, and would lack its licence.
 */
async function bundleScript(
  root: string,
  entry: string,
  target: string | string[] = readBuildTargets(root),
): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target,
      lib: { entry: join(root, entry), formats: ["iife"], name: "script", fileName: "script" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error(`${entry} was not built.`);
  const packaged = chunk.moduleIds.find((id) => packageFolder(id) !== undefined);
  if (packaged !== undefined) throw new Error(`The licence of ${packaged}, bundled in ${entry}, would not be listed.`);
  return chunk.code;
}

const GUARD_ENTRY = "src/service-worker/start-guard.ts";
const TOO_OLD_ENTRY = "src/service-worker/too-old.ts";
/** Older than the engines served: it tells a browser that it is too old. */
const GUARD_TARGET = "es2018";

/** Plugin after the build: writes the scripts that say why the page cannot start. */
export function publishStartGuard(): Plugin {
  return {
    ...afterBuild("publish-start-guard", async ({ folder, root }) => {
      writeFileSync(join(folder, START_GUARD), await bundleScript(root, GUARD_ENTRY, GUARD_TARGET));
      writeFileSync(join(folder, TOO_OLD), await bundleScript(root, TOO_OLD_ENTRY, GUARD_TARGET));
    }),
    transformIndexHtml: (_, { path }) => {
      const src = `${path === "/index.html" ? "./" : "../"}${START_GUARD}`;
      return [{ tag: "script", attrs: { async: true, fetchpriority: "low", src }, injectTo: "head" }];
    },
  };
}
