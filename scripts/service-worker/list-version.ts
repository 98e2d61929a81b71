import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CachedFile, type CachedVersion, VERSION_META } from "../../src/platform/offline/cached-version.ts";

export interface ListedVersion {
  readonly version: string;
  /** The page with its version. */
  readonly html: string;
  readonly kept: CachedVersion;
}

/** Files cached beside the page: code, styles, fonts, data, and icons and manifest of the installed page. */
const KEPT = /^(assets|data|icons)\/|^(icon\.svg|manifest\.webmanifest)$/;
/** Formats that no browser with a service worker requests, compressed copies, source maps, and data for other programs than the page. */
const LEFT_OUT = /\.(woff|gz|br|zst|map|atom)$|^data\/datapackage\.json$/;

/**
 * Lists the files of a built site that belong to one version, with their fingerprints. The version is the fingerprint of all of them and of
 * the page, so that the same site has the same version.
 * @throws Error when the page has no element for its version.
 */
export function listVersion(folder: string, page: string): ListedVersion {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => KEPT.test(path) && !LEFT_OUT.test(path))
    .sort();
  const files = paths.map((path) => keptFile(path, readFileSync(join(folder, path))));
  const version = sha256(Buffer.from(JSON.stringify([files, withVersion(page, "")]))).slice(0, 16);
  const html = withVersion(page, version);
  return { version, html, kept: { version, files: [keptFile("", Buffer.from(html)), ...files] } };
}

function withVersion(page: string, version: string): string {
  const place = new RegExp(`(<meta name="${VERSION_META}" content=")[^"]*(")`);
  if (!place.test(page)) throw new Error(`The page has no <meta name="${VERSION_META}">.`);
  return page.replace(place, `$1${version}$2`);
}

function keptFile(path: string, bytes: Buffer): CachedFile {
  return { path, sha256: sha256(bytes), bytes: bytes.length };
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
