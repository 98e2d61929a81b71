import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** The built site, and the folder of the project. */
export interface BuiltFolders {
  readonly folder: string;
  readonly root: string;
}

/** Plugin that acts on the built site, once its files are written and after the plugins listed before it. */
export function afterBuild(name: string, act: (built: BuiltFolders) => void | Promise<void>): Plugin {
  let built: BuiltFolders = { folder: "", root: "" };
  return {
    name,
    apply: "build",
    configResolved: ({ root, build }) => {
      built = { folder: resolve(root, build.outDir), root };
    },
    closeBundle: { order: "post", sequential: true, handler: () => act(built) },
  };
}

/** The pages of places and communes: thousands of small files, which hosts compress on the fly. */
const SMALL_PAGES = ["lieu/", "commune/"];
/** Extensions of text files, which compress to a quarter; fonts and images are compressed already. */
const TEXT = /\.(html|css|js|mjs|json|geojson|topojson|webmanifest|svg|txt|xml|atom|ics)$/;
/** A smaller file fits into one packet uncompressed. */
const LEAST_BYTES = 1024;
/** A copy is kept only when its size is at most this share of the original. */
const MOST_SHARE = 0.9;

/** Of 11: the last step would take twice the time for one byte in sixty. */
const BROTLI_QUALITY = 10;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/**
 * Writes the compressed copies .gz and .br beside each text file of a built site, for hosts that serve them. Deterministic. Returns the
 * number of files with copies.
 */
export async function compressFiles(folder: string): Promise<number> {
  const written = await Promise.all(listFiles(folder).map((path) => compressFile(join(folder, path))));
  return written.filter(Boolean).length;
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.startsWith(".") && !SMALL_PAGES.some((folder) => path.startsWith(folder)));
}

async function compressFile(path: string): Promise<boolean> {
  const bytes = readFileSync(path);
  if (bytes.length < LEAST_BYTES) return false;
  const quality = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  const [gz, br] = await Promise.all([toGzip(bytes, { level: 9 }), toBrotli(bytes, { params: quality })]);
  if (gz.length > bytes.length * MOST_SHARE) return false;
  writeFileSync(`${path}.gz`, gz);
  writeFileSync(`${path}.br`, br);
  return true;
}

/** Plugin after all others: writes compressed copies of every file of the site. A later change would leave an outdated copy. */
export function publishCopies(): Plugin {
  return {
    ...afterBuild("publish-copies", async ({ folder }) => {
      const count = await compressFiles(folder);
      console.log(`${count} files have compressed copies`);
    }),
    enforce: "post",
  };
}
