import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Plugin, runnerImport } from "vite";
import { bundleScript } from "./bundle-script.ts";
import { orderRequests } from "./order-requests.ts";
import { stillView } from "./still-view.ts";

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
