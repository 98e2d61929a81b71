import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, get, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The path of an nginx, or "" on a machine without one: playwright.config.ts finds it. */
export const NGINX = process.env["NGINX_PATH"] ?? "";
const CONFIGURATION = "deploy/nginx/services-alpins.conf";
const BUILT_SITE = "dist";
const LOOPBACK = "127.0.0.1";

export interface HostedSite {
  /** Folder below the root, with a final slash. */
  readonly path: string;
  /** Changes of the host to the configuration of the repository: old and new text. */
  readonly changes?: readonly (readonly [string, string])[];
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** The built site served by an nginx of its own, with the configuration of deploy/nginx; its address has a final slash. */
export type Host = Awaited<ReturnType<typeof startNginx>>;

export async function startNginx({ path, changes = [] }: HostedSite) {
  const base = mkdtempSync(join(tmpdir(), "services-alpins-nginx-"));
  const folder = join(base, "www", path);
  mkdirSync(dirname(folder), { recursive: true });
  symlinkSync(resolve(BUILT_SITE), folder.replace(/\/$/, ""));
  /** Violations of the content policy reported by pages, frames and workers: "style-src-attr inline". */
  const violations: string[] = [];
  const reports = receiveReports(violations);
  const reportsTo = `http://${LOOPBACK}:${await listen(reports)}`;
  const holder = createServer();
  const port = await listen(holder);
  await new Promise((resolve) => holder.close(resolve));
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
  /** Sends a request below the root of the host, with these headers, without decompression. */
  const asks = (below: string, headers?: Readonly<Record<string, string>>) => ask(`${origin}${below}`, headers);
  while ((await asks("/").catch(() => undefined)) === undefined) {
    if (nginx.exitCode !== null) {
      const log = readFileSync(join(base, "error.log"), "utf8");
      close();
      throw new Error(`nginx does not start: ${log}`);
    }
    await sleep(20);
  }
  return { address: `${origin}/${path}`, violations, reports: reportsTo, close, asks };
}

/** Output of nginx's test of the container's own configuration, with the site's in it: "" when valid. */
export function checkContainer(): string {
  const base = mkdtempSync(join(tmpdir(), "services-alpins-nginx-"));
  const site = join(base, "site.conf");
  const main = join(base, "nginx.conf");
  writeFileSync(site, replaceAll(readFileSync(CONFIGURATION, "utf8"), [["listen 80;", "listen 8080;"]]));
  const container = replaceAll(readFileSync("deploy/container/nginx.conf", "utf8"), [
    ["/tmp/", `${base}/`],
    ["/etc/nginx/services-alpins.conf", site],
  ]);
  writeFileSync(main, container);
  const { status, stderr } = spawnSync(NGINX, ["-t", "-q", "-e", "stderr", "-c", main]);
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

function receiveReports(violations: string[]): Server {
  return createServer(async (request, response) => {
    const { "csp-report": report } = JSON.parse((await bytesOf(request)).toString());
    violations.push(`${report["effective-directive"] ?? report["violated-directive"]} ${report["blocked-uri"]}`);
    response.end();
  });
}

/** Listens on any free port, which is returned. */
async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  return (server.address() as AddressInfo).port;
}

function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { ...headers }, agent: false }, (response) => {
      const { statusCode: status = 0, headers: received } = response;
      bytesOf(response).then((bytes) => resolve({ status, headers: received, bytes }), reject);
    }).on("error", reject);
  });
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
