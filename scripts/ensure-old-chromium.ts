import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/**
 * The oldest Chromium served, as a package of npm (57 MB, an eighth of node_modules): too much for everybody who builds the site, so that
 * only `npm test` fetches it, once, beside the packages. None of its code runs: its files are data.
 */
const PACKAGE = "@sparticuz/chromium@109.0.6";
const INTEGRITY = "sha512-9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==";
/** Without a network npm would try for ten minutes. */
const NPM_OPTIONS = ["--silent", "--fetch-retries=1", "--fetch-timeout=60000"];
const FOLDER = resolve("node_modules", ".cache", "chromium-109");

/** Path of Chromium 109, fetched where it is missing; undefined, with the reason told, where that fails. */
export function ensureOldChromium(tell: (reason: string) => void): string | undefined {
  const path = join(FOLDER, "chromium");
  if (existsSync(path)) return path;
  const unpacking = `${FOLDER}.new`;
  try {
    rmSync(unpacking, { recursive: true, force: true });
    mkdirSync(unpacking, { recursive: true });
    const packed = join(
      unpacking,
      runs("npm", ["pack", PACKAGE, ...NPM_OPTIONS, "--pack-destination", unpacking]).trim(),
    );
    const sum = `sha512-${createHash("sha512").update(readFileSync(packed)).digest("base64")}`;
    if (sum !== INTEGRITY) throw new Error(`${PACKAGE} has the checksum ${sum}, not ${INTEGRITY}`);
    runs("tar", ["-xzf", packed, "-C", unpacking, "--strip-components=2", "package/bin"]);
    inflate(join(unpacking, "chromium.br"), join(unpacking, "chromium"), 0o755);
    inflate(join(unpacking, "swiftshader.tar.br"), join(unpacking, "swiftshader.tar"), 0o644);
    runs("tar", ["-xf", join(unpacking, "swiftshader.tar"), "-C", unpacking]);
    for (const name of ["chromium.br", "swiftshader.tar", "swiftshader.tar.br", "aws.tar.br"])
      rmSync(join(unpacking, name), { force: true });
    rmSync(packed, { force: true });
    renameSync(unpacking, FOLDER);
    return path;
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function inflate(from: string, to: string, mode: number): void {
  writeFileSync(to, brotliDecompressSync(readFileSync(from)), { mode });
}

/** @throws Error when the command fails */
function runs(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, [...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${error?.message ?? stderr.trim().slice(0, 300)}`);
  return stdout;
}
