import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const DIST = "dist";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** Serves the built site during all tests, on the port of playwright.config.ts. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const site = await SiteCopy.start("/", Number(process.env["E2E_PORT"]));
  return () => site.goesAway();
}

/** An entry of the list of files in the service worker. */
const ENTRY = /\{[^{}]*"integrity":"sha256-[^{}]*"url":"([^"]*)"[^{}]*\}/g;

/**
 * The built site on a server of the test, below a path, which can stop, restart, and publish another version of some files. It receives the
 * requests of the service worker, which Playwright's routes do not see.
 */
export class SiteCopy {
  readonly #path: string;
  /** By path below the site's folder: content in place of the built file; undefined when it is missing. */
  readonly #files = new Map<string, string | undefined>();
  /** May let a request wait, or answer it with an error of the server instead, by its path below the site's folder. */
  before: ((path: string) => Promise<number | undefined>) | undefined;
  #server: Server;
  #port: number;

  private constructor(path: string, port: number) {
    this.#path = path;
    this.#port = port;
    this.#server = this.#createServer();
  }

  /** On any free port, or on this one, which must be free. */
  static async start(path: string, port = 0): Promise<SiteCopy> {
    const copy = new SiteCopy(path, port);
    await copy.comesBack();
    return copy;
  }

  /** With a final slash. */
  get address(): string {
    return `http://127.0.0.1:${this.#port}${this.#path}`;
  }

  /** Stops the server. */
  async goesAway(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async comesBack(): Promise<void> {
    this.#server = this.#createServer();
    await new Promise<void>((resolve, reject) =>
      this.#server.once("error", reject).listen(this.#port, "127.0.0.1", resolve),
    );
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /**
   * Publishes a version of the site with other content of these files, as the build would: page and worker differ. Undefined
   * removes a file from the version and the server.
   */
  publishes(
    version: string,
    changes: Readonly<Record<string, (text: string) => string>>,
    gone: readonly string[] = [],
  ): void {
    for (const [path, change] of Object.entries(changes)) this.#files.set(path, change(this.#read(path)));
    for (const path of gone) this.#files.set(path, undefined);
    const hasOtherCode = [...Object.keys(changes), ...gone].some((path) => path.startsWith("assets/"));
    const rename = hasOtherCode ? this.#renamesEntry(version) : (text: string) => text;
    this.#files.set("", rename(this.#read("")).replace("</html>", `<!-- ${version} --></html>`));
    const worker = rename(this.#read("sw.js")).replaceAll(ENTRY, (entry, url: string) => {
      const path = url === "index.html" ? "" : url;
      if (!this.#files.has(path)) return entry;
      if (gone.includes(path)) return "";
      return JSON.stringify({ revision: version, url, integrity: integrityOf(this.#read(path)) });
    });
    this.#files.set("sw.js", worker.replace(/,{2,}/g, ","));
  }

  /** Publishes the built version again. */
  publishesAsBuilt(): void {
    this.#files.clear();
  }

  /** Replaces a file without a new version: a login page, an incomplete publication. */
  replaces(path: string, text: string): void {
    this.#files.set(path, text);
  }

  /** Files of the built site by prefix: "assets/report". At least one, so that a test never removes or damages nothing. */
  named(beginning: string): string[] {
    const paths = [...this.#read("sw.js").matchAll(ENTRY)].map(([, url = ""]) => url);
    const named = paths.filter((path) => path.startsWith(beginning));
    if (named.length === 0) throw new Error(`the built site has no file that begins with "${beginning}"`);
    return named;
  }

  /** The entry script of index.html. */
  entryScript(): string {
    const script = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(this.#read(""))?.[1];
    if (script === undefined) throw new Error("the built page has no entry script");
    return script;
  }

  /** As in a build, where the name of the entry script changes with that of any part of the code. Returns what renames it in a text. */
  #renamesEntry(version: string): (text: string) => string {
    const old = this.entryScript();
    const renamed = old.replace(/\.js$/, `-${version}.js`);
    this.#files.set(renamed, this.#read(old));
    return (text) => text.replaceAll(old, renamed);
  }

  #createServer(): Server {
    return createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
      const path = pathname.startsWith(this.#path)
        ? pathname.slice(this.#path.length).replace(/^index\.html$/, "")
        : "..";
      const status = await this.before?.(path);
      const content = this.#contentOf(path);
      response.setHeader("Cache-Control", path.startsWith("assets/") ? "max-age=31536000, immutable" : "no-cache");
      if (status !== undefined) response.writeHead(status).end();
      else if (content === undefined) response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
      else response.setHeader("Content-Type", TYPES[extname(fileOf(path))] ?? "application/json").end(content);
    });
  }

  /** Undefined for a missing file. */
  #contentOf(path: string): string | Buffer | undefined {
    if (this.#files.has(path)) return this.#files.get(path);
    const file = fileOf(path);
    const isThere = !path.includes("..") && existsSync(file) && statSync(file).isFile();
    return isThere ? readFileSync(file) : undefined;
  }

  #read(path: string): string {
    return this.#files.get(path)?.toString() ?? readFileSync(fileOf(path), "utf8");
  }
}

function fileOf(path: string): string {
  return join(DIST, path === "" || path.endsWith("/") ? `${path}index.html` : path);
}

function integrityOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
