import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const LIBRARIES = "/usr/lib";

/** Path of WebKitGTK's MiniBrowser, which Debian puts beside the library: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser. */
export function findMiniBrowser(root = LIBRARIES): string | undefined {
  const folders = existsSync(root) ? readdirSync(root).filter((name) => name.includes("-linux-")) : [];
  return folders
    .flatMap((folder) =>
      ["webkit2gtk-4.1", "webkitgtk-6.0"].map((version) => join(root, folder, version, "MiniBrowser")),
    )
    .find((path) => existsSync(path));
}
