import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get, type IncomingHttpHeaders, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The path of an nginx, or "" on a machine without one: playwright.config.ts finds it. */
export const NGINX = process.env["NGINX_PATH"] ?? "";
const CONFIGURATION = "deploy/nginx/services-alpins.conf";
const BUILT_SITE = "dist";
const LOOPBACK = "127.0.0.1";

export interface HostedSite {
  /** Folder below the root, with a final slash; "" at the root. */
  readonly path: string;
  /** Changes of the host to the configuration of the repository: old and new text. */
  readonly changes?: readonly (readonly [string, string])[];
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** The built site served by an nginx of its own, with the configuration of deploy/nginx. */
export interface Host {
  /** URL of the site, with a final slash. */
  readonly address: string;
  /** The served folder: a copy, which a test may change. */
  readonly folder: string;
  /** The origin that receives those reports. */
  readonly reports: string;
  /** Violations of the content policy reported by pages, frames and workers: "style-src-attr inline". */
  readonly violations: readonly string[];
  /** Sends a request below the root of the host, with these headers, without decompression. */
  asks(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  close(): void;
}

export async function startNginx({ path, changes = [] }: HostedSite): Promise<Host> {
  const base = mkdtempSync(join(tmpdir(), "services-alpins-nginx-"));
  const folder = join(base, "www", path);
  mkdirSync(folder, { recursive: true });
  cpSync(BUILT_SITE, folder, { recursive: true });
  const violations: string[] = [];
  const reports = await listenToReports(violations);
  const reportsTo = `http://${LOOPBACK}:${portOf(reports)}`;
  const port = await freePort();
  const origin = `http://${LOOPBACK}:${port}`;
  const site = replaceAll(readFileSync(CONFIGURATION, "utf8"), [
    ["listen 80;", `listen ${LOOPBACK}:${port};`],
    ["root /srv/services-alpins;", `root ${join(base, "www")};`],
    ["error_page 404 /404.html;", `error_page 404 /${path}404.html;`],
    ["frame-ancestors *", `frame-ancestors *; report-uri ${reportsTo}/`],
    ...changes,
  ]);
  writeFileSync(join(base, "site.conf"), site);
  writeFileSync(join(base, "nginx.conf"), mainConfiguration(base));
  const nginx = spawn(NGINX, ["-p", base, "-e", join(base, "error.log"), "-c", join(base, "nginx.conf")]);
  const close = () => {
    nginx.kill();
    reports.closeAllConnections();
    reports.close();
    rmSync(base, { recursive: true, force: true });
  };
  if (!(await answersOn(port, () => nginx.exitCode !== null))) {
    const log = readFileSync(join(base, "error.log"), "utf8");
    close();
    throw new Error(`nginx does not start: ${log}`);
  }
  return {
    address: `${origin}/${path}`,
    folder,
    violations,
    reports: reportsTo,
    close,
    asks: (below, headers) => ask(`${origin}${below}`, headers),
  };
}

/** Output of nginx's test of the container's own configuration, with the site's in it: "" when valid. */
export function checkContainer(): string {
  const base = mkdtempSync(join(tmpdir(), "services-alpins-nginx-"));
  const site = join(base, "site.conf");
  writeFileSync(site, replaceAll(readFileSync(CONFIGURATION, "utf8"), [["listen 80;", "listen 8080;"]]));
  const main = readFileSync("deploy/container/nginx.conf", "utf8");
  writeFileSync(
    join(base, "nginx.conf"),
    replaceAll(main, [
      ["/tmp/", `${base}/`],
      ["/etc/nginx/services-alpins.conf", site],
    ]),
  );
  const { status, stderr } = spawnSync(NGINX, ["-t", "-q", "-e", "stderr", "-c", join(base, "nginx.conf")]);
  rmSync(base, { recursive: true });
  return status === 0 ? "" : stderr.toString();
}

/** Replaces Debian's /etc/nginx/nginx.conf by one with all paths in the folder of the test. */
function mainConfiguration(base: string): string {
  const scratch = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${base}/${name};`,
  );
  return `daemon off; master_process off; pid ${base}/nginx.pid;
events { worker_connections 256; }
http { access_log off; ${scratch.join(" ")} include ${base}/site.conf; }
`;
}

/** @throws Error when the configuration does not contain a text to change. */
function replaceAll(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`${CONFIGURATION} does not contain « ${from} ».`);
    return changed.replaceAll(from, to);
  }, text);
}

interface Report {
  readonly "csp-report": {
    readonly "effective-directive"?: string;
    readonly "violated-directive": string;
    readonly "blocked-uri": string;
  };
}

async function listenToReports(violations: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { "csp-report": report } = JSON.parse(Buffer.concat(parts).toString()) as Report;
      violations.push(`${report["effective-directive"] ?? report["violated-directive"]} ${report["blocked-uri"]}`);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  return server;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Whether a port answers before the program has ended. */
async function answersOn(port: number, hasEnded: () => boolean): Promise<boolean> {
  while (!hasEnded()) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, LOOPBACK, () => resolve(true));
      socket.once("connect", () => socket.end());
      socket.once("error", () => resolve(false));
    });
    if (isOpen) return true;
    await new Promise((later) => setTimeout(later, 20));
  }
  return false;
}

function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { ...headers }, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(parts) }),
      );
    }).on("error", reject);
  });
}
