import { delimiter, resolve } from "node:path";
import { findOnPath } from "./find-on-path.ts";

/** Where ensure-nginx.ts unpacks Debian's package, so that the machine itself stays as it is. */
export const UNPACKED_NGINX = "node_modules/.cache/nginx";

/** Folders of programs that only root has on its PATH. */
const MORE_FOLDERS = ["/usr/sbin", "/usr/local/sbin", resolve(UNPACKED_NGINX, "usr/sbin")];

/** Path of an nginx to try the configurations with: the one that NGINX_PATH names, else one of the machine, else an unpacked one. */
export function findNginx(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  return env["NGINX_PATH"] || findOnPath(["nginx"], [env["PATH"] ?? "", ...MORE_FOLDERS].join(delimiter));
}
