import type { ChromiumInstaller } from "./ensure-chromium.ts";
import { UNPACKED_NGINX } from "./find-nginx.ts";

/** Fetches Debian's package, checked by apt-get, and unpacks it: nothing is installed, and no server is started on the machine. */
const UNPACK = `mkdir -p ${UNPACKED_NGINX} && cd ${UNPACKED_NGINX} && apt-get download nginx && dpkg-deb --extract nginx_*.deb .`;

/** Finds an nginx, and where there is none unpacks Debian's, when packages can be had; undefined when none is to be had. */
export function ensureNginx({ find, canUseApt, run }: ChromiumInstaller): string | undefined {
  const path = find();
  if (path !== undefined || !canUseApt()) return path;
  // A failed update may still leave a list that knows the package.
  run("apt-get", ["update"]);
  return run("sh", ["-c", UNPACK]) ? find() : undefined;
}
