import { spawn } from "node:child_process";
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { findNginx } from "../find-nginx.ts";
import { findOnPath } from "../find-on-path.ts";
import { readText } from "../read-text.ts";

/** Servers of this machine, for tests that are skipped without them. */
export const NGINX = findNginx();
export const APACHE = findOnPath(["apache2", "httpd"], [process.env["PATH"] ?? "", "/usr/sbin"].join(delimiter));
/** Debian's folder of Apache's modules. */
const MODULES = "/usr/lib/apache2/modules";
const LOOPBACK = "127.0.0.1";

export interface StartedServer {
  /** URL of the served folder, with a final slash. */
  readonly address: string;
  readonly close: () => void;
}

/** Serves a folder by nginx with the configuration of deploy/nginx. Rejects with nginx's log when it does not start. */
export function serveByNginx(folder: string): Promise<StartedServer> {
  return start(NGINX ?? "", ({ base, port }) => {
    const site = readText("deploy/nginx/services-alpins.conf")
      .replace("listen 80;", `listen ${LOOPBACK}:${port};`)
      .replace("root /srv/services-alpins;", `root ${folder};`);
    const scratch = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (name) => `${name}_temp_path ${base}/${name};`,
    );
    const main = `daemon off; master_process off; pid ${base}/pid; events {} http { access_log off; ${scratch.join(" ")} ${site} }`;
    writeFileSync(join(base, "nginx.conf"), main);
    return ["-p", base, "-e", join(base, "error.log"), "-c", join(base, "nginx.conf")];
  });
}

/** Serves a folder by Apache with the .htaccess of deploy/apache in it, as on a shared host that compresses all files. Rejects as serveByNginx. */
export function serveByApache(folder: string): Promise<StartedServer> {
  copyFileSync("deploy/apache/.htaccess", join(folder, ".htaccess"));
  return start(APACHE ?? "", ({ base, port }) => {
    const modules = ["mpm_event", "authz_core", "mime", "dir", "alias", "headers", "filter", "deflate", "setenvif"];
    const lines = [
      ...modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
      // Started by root it gives up its rights, and may not keep them.
      ...(process.getuid?.() === 0 ? ["User www-data", "Group www-data"] : []),
      `Listen ${LOOPBACK}:${port}`,
      "ServerName localhost",
      `DefaultRuntimeDir ${base}`,
      `PidFile ${base}/pid`,
      `ErrorLog ${base}/error.log`,
      "TypesConfig /dev/null",
      `DocumentRoot ${folder}`,
      `<Directory ${folder}>`,
      "AllowOverride All",
      "Require all granted",
      "SetOutputFilter DEFLATE",
      "</Directory>",
    ];
    writeFileSync(join(base, "httpd.conf"), `${lines.join("\n")}\n`);
    chmodSync(folder, 0o755);
    return ["-DFOREGROUND", "-f", join(base, "httpd.conf"), "-d", base];
  });
}

interface Place {
  readonly base: string;
  readonly port: number;
}

async function start(program: string, argumentsAt: (place: Place) => readonly string[]): Promise<StartedServer> {
  const [base, port] = [mkdtempSync(join(tmpdir(), "server-")), await freePort()];
  const server = spawn(program, argumentsAt({ base, port }));
  const close = () => {
    server.kill();
    rmSync(base, { recursive: true, force: true });
  };
  while (server.exitCode === null) {
    if (await answers(port)) return { address: `http://${LOOPBACK}:${port}/`, close };
    await new Promise((later) => setTimeout(later, 20));
  }
  const log = readText(join(base, "error.log"));
  close();
  throw new Error(`${program} does not start: ${log}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, LOOPBACK, () => resolve(true));
    socket.once("connect", () => socket.end());
    socket.once("error", () => resolve(false));
  });
}
