import { gunzipSync } from "node:zlib";
import * as v from "valibot";
import { DETAILED_MAP_FILE } from "../../src/formats/public-data/file-names.ts";
import type { AskSite, ByteRange, SiteAnswer, SiteFinding } from "./site-answer.ts";

/** Bytes of the header, and offset of the place of the root directory in it (PMTiles 3). */
const HEADER_BYTES = 127;
const ROOT_AT = 8;
const MAGIC = "PMTiles";
const TITLE = "La carte détaillée est lue par morceaux";
const WHAT_TO_DO = "Voir « Les plages d’octets » dans docs/exploitation.md";

const announced = v.object({
  files: v.object({ [DETAILED_MAP_FILE]: v.object({ bytes: v.number(), sha256: v.string() }) }),
});

/**
 * Checks that the host answers requests for ranges of the detailed map's archive, as the page sends them, where the manifest announces it:
 * its header, its first directory, whose checksum proves the bytes, and its end.
 * @param manifest text of the published manifest
 */
export async function checkRanges(manifest: string, ask: AskSite): Promise<SiteFinding> {
  const files = v.safeParse(v.pipe(v.string(), v.parseJson(), announced), manifest);
  if (!files.success) return { title: "Publiée sans carte détaillée (npm run data:tiles)", fault: undefined };
  const { bytes: size, sha256 } = files.output.files[DETAILED_MAP_FILE];
  const path = `data/${DETAILED_MAP_FILE}?v=${sha256.slice(0, 12)}`;
  const part = async (from: number, length: number) => {
    const range = { from, to: from + length - 1 };
    const answer = await ask(path, range);
    return { answer, fault: faultOf(answer, range, size) };
  };
  const fail = (fault: string): SiteFinding => ({ title: TITLE, fault: `${fault}. ${WHAT_TO_DO}` });
  const header = await part(0, HEADER_BYTES);
  if (header.fault !== undefined) return fail(header.fault);
  const bytes = Buffer.from(header.answer.bytes);
  if (bytes.toString("latin1", 0, MAGIC.length) !== MAGIC) return fail(OTHER_BYTES);
  const root = await part(Number(bytes.readBigUInt64LE(ROOT_AT)), Number(bytes.readBigUInt64LE(ROOT_AT + 8)));
  if (root.fault !== undefined) return fail(root.fault);
  if (!isWholeGzip(root.answer.bytes)) return fail(OTHER_BYTES);
  const end = await part(size - 1, 1);
  if (end.fault !== undefined) return fail(end.fault);
  const tags = new Set([header, root, end].map(({ answer }) => answer.headers.get("etag")));
  if (tags.size > 1)
    return fail("l’ETag change d’un morceau à l’autre : la page croit l’archive remplacée, et la refuse");
  return { title: `${TITLE} (206)`, fault: undefined };
}

const OTHER_BYTES = "les octets envoyés ne sont pas ceux du morceau demandé";

function faultOf({ status, headers, bytes }: SiteAnswer, { from, to }: ByteRange, size: number): string | undefined {
  if (status === 200) {
    return "l’hébergeur répond 200 et le fichier entier à qui en demande un morceau : la page n’affichera pas la carte détaillée";
  }
  if (status === 404) return `data/${DETAILED_MAP_FILE} (404) : le manifeste l’annonce, publiez-la aussi`;
  if (status !== 206) return `data/${DETAILED_MAP_FILE} (${status}) au lieu de 206`;
  const encoding = headers.get("content-encoding") ?? "identity";
  if (encoding !== "identity")
    return `l’hébergeur comprime l’archive (Content-Encoding: ${encoding}) : excluez .pmtiles`;
  const expected = `bytes ${from}-${to}/${size}`;
  const given = headers.get("content-range") ?? "absent";
  if (given !== expected) {
    return `Content-Range: ${given}, « ${expected} » attendu : l’archive publiée est coupée ou d’une autre version`;
  }
  return bytes.length === to - from + 1 ? undefined : OTHER_BYTES;
}

/** A packed directory ends with a checksum of its content. */
function isWholeGzip(bytes: Uint8Array): boolean {
  try {
    return gunzipSync(bytes).length > 0;
  } catch {
    return false;
  }
}
