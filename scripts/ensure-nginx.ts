import type { ChromiumInstaller } from "./ensure-chromium.ts";
import { UNPACKED_NGINX } from "./find-nginx.ts";

/** Fetches Debian's package, verified by apt-get, and unpacks it: it is not installed, and starts no server. */
const UNPACK = `mkdir -p ${UNPACKED_NGINX} && cd ${UNPACKED_NGINX} && apt-get download nginx && dpkg-deb --extract nginx_*.deb .`;

/** Finds an nginx, or unpacks Debian's where apt-get works; undefined when neither succeeds. */
export function ensureNginx({ find, canUseApt, run }: Omit<ChromiumInstaller, "findShell">): string | undefined {
  const path = find();
  if (path !== undefined || !canUseApt()) return path;
  // A failed update may leave an older list with the package.
  run("apt-get", ["update"]);
  return run("sh", ["-c", UNPACK]) ? find() : undefined;
}
