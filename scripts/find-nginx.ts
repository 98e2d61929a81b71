import { delimiter, resolve } from "node:path";
import { findOnPath } from "./find-on-path.ts";

/** Folder where ensure-nginx.ts unpacks Debian's package. */
export const UNPACKED_NGINX = "node_modules/.cache/nginx";

/** Folders that only root has on its PATH. */
const MORE_FOLDERS = ["/usr/sbin", "/usr/local/sbin", resolve(UNPACKED_NGINX, "usr/sbin")];

/** Path of an nginx for the tests of configurations: the one in NGINX_PATH, else an installed one, else an unpacked one. */
export function findNginx(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  return env["NGINX_PATH"] || findOnPath(["nginx"], [env["PATH"] ?? "", ...MORE_FOLDERS].join(delimiter));
}
