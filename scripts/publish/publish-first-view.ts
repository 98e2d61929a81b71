import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Window } from "happy-dom";
import { build, type Plugin, runnerImport } from "vite";
import { START_GUARD, TOO_OLD } from "../../src/data/device/is-too-old.ts";
import { packageFolder } from "../licences/shipped-packages.ts";
import { afterBuild } from "./after-build.ts";
import { readBuildTargets } from "./build-options.ts";

const DRAWN_BY = "src/find/start/draw-first-view.tsx";
const HIDDEN_BY = "src/find/start/hide-first-view.ts";
/** The page with the first view; the others have its colours. */
const FIRST_PAGE = "/index.html";
const ROOT = '<div id="root">';
const WITHOUT_SCRIPTS = /<noscript>(.*?)<\/noscript>/s;

/** The exports of DRAWN_BY, which scripts cannot import because it contains the whole page. */
interface Drawing {
  readonly drawFirstView: () => Promise<{ readonly html: string; readonly styles: string }>;
}

interface Asset {
  readonly fileName: string;
  readonly source: string | Buffer;
}

/**
 * Plugin that writes the first view into the page, to be read while its code loads, with its colours and
 * the script that hides it for other views. The development server writes none.
 */
export function publishFirstView(): Plugin {
  let root = "";
  let view = "";
  let styles: Asset | undefined;
  let script: Asset | undefined;
  return {
    name: "publish-first-view",
    apply: "build",
    configResolved: (config) => {
      ({ root } = config);
    },
    async buildStart() {
      const options = { root, configFile: false, logLevel: "warn" } as const;
      const { module } = await runnerImport<Drawing>(join(root, DRAWN_BY), options);
      const drawn = await module.drawFirstView();
      view = drawn.html;
      styles = asset("theme", "css", drawn.styles);
      script = asset("first-view", "js", await bundleScript(root, HIDDEN_BY));
    },
    generateBundle() {
      for (const file of [styles, script]) if (file !== undefined) this.emitFile({ type: "asset", ...file });
    },
    transformIndexHtml: (html, { path }) => {
      if (path !== FIRST_PAGE) return styles === undefined ? html : withColours(html, `../${styles.fileName}`);
      const [element, withoutScripts] = WITHOUT_SCRIPTS.exec(html) ?? [];
      if (element === undefined || withoutScripts === undefined || !html.includes(ROOT)) {
        throw new Error("index.html has no element for the first view.");
      }
      // Functions, since "$" in a replacement text has a special meaning.
      const drawn = html.replace(element, "").replace(ROOT, () => ROOT + stillView(view, withoutScripts));
      return orderRequests(drawn, {
        script: `./${script?.fileName}`,
        styles: `./${styles?.fileName}`,
      });
    },
  };
}

/** The page with a style sheet of the colours of both schemes: it is not bright until its code runs in the dark. */
function withColours(html: string, styles: string): string {
  return html.replace("</head>", () => `<link rel="stylesheet" href="${styles}" /></head>`);
}

/** Named by a hash of its content, since hosts let browsers cache such files for ever. */
function asset(name: string, ending: string, source: string | Buffer): Asset {
  const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
  return { fileName: `assets/${name}-${hash}.${ending}`, source };
}

const CHARSET = '<meta charset="utf-8" />';
const STYLESHEET = /<link rel="stylesheet" crossorigin href="([^"]+)">/;

/** Files that the head of the page needs, by their addresses. */
export interface Head {
  readonly script: string;
  readonly styles: string;
}

/**
 * Adds the script and the colours to the head of the page. The script requests data, and a style sheet before it would delay it;
 * but the parser stops at it, and because of the content policy browsers look no further meanwhile. So the small files that the first frame
 * waits for are requested at the top, and the script stands before the style sheets.
 * @throws Error when the page has no style sheet or no charset
 */
export function orderRequests(html: string, { script, styles }: Head): string {
  const [sheet, address] = STYLESHEET.exec(html) ?? [];
  if (sheet === undefined || !html.includes(CHARSET)) throw new Error("The page has no style sheet or no charset.");
  const first = [
    `<link rel="preload" as="script" href="${script}" />`,
    `<link rel="preload" as="style" crossorigin href="${address}" />`,
    `<link rel="preload" as="style" href="${styles}" />`,
  ];
  return html
    .replace(CHARSET, () => CHARSET + first.join(""))
    .replace(sheet, () => `<script src="${script}"></script>${sheet}<link rel="stylesheet" href="${styles}" />`);
}

/** Elements that need the code: they are made inert. */
const ACTS = ".search, .question-choices, .question-languages";

/**
 * Converts the HTML of a drawn page to a static view for the time until the code runs: removes hidden elements, and style attributes, which
 * the content policy forbids. Controls are inert, and visitors without scripts get a text.
 * @throws Error when it has no title, or a control that is not inert
 */
export function stillView(html: string, withoutScripts: string): string {
  const { document } = new Window();
  document.body.innerHTML = html;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  for (const styled of all("[style]")) styled.removeAttribute("style");
  for (const unseen of all("[hidden]")) unseen.remove();
  for (const act of all(ACTS)) act.setAttribute("inert", "");
  const title = all("h1")[0];
  if (title === undefined) throw new Error("The first view lacks its title.");
  title.insertAdjacentHTML("afterend", `<noscript>${withoutScripts}</noscript>`);
  all(".page")[0]?.classList.add("first-view");
  const active = all("button, input, select, textarea").filter((act) => act.closest("[inert]") === null);
  if (active.length > 0) throw new Error(`The first view offers a control without its code: ${active[0]?.outerHTML}`);
  return document.body.innerHTML;
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
