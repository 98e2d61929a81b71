import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DETAILED_MAP_FILE } from "../../src/formats/public-data/file-names.ts";
import { APACHE, NGINX, type StartedServer, serveByApache, serveByNginx } from "../testing/start-server.ts";
import { askOverHttp } from "./ask-over-http.ts";
import { checkRanges } from "./check-ranges.ts";
import type { ByteRange } from "./site-answer.ts";

if (NGINX === undefined) console.warn("Skipped: nginx is not installed (apt install nginx-light).");
if (APACHE === undefined) console.warn("Skipped: Apache is not installed (apt install apache2-bin).");

/** What the check reads of an archive: the header (PMTiles 3) with the place of the first directory, the directory, and tiles. */
function anArchive(): Buffer {
  const [header, directory] = [Buffer.alloc(127), gzipSync(randomBytes(400))];
  header.write("PMTiles\u0003", "latin1");
  header.writeBigUInt64LE(127n, 8);
  header.writeBigUInt64LE(BigInt(directory.length), 16);
  return Buffer.concat([header, directory, Buffer.alloc(9000, "a tile ")]);
}

const ARCHIVE = anArchive();
const SHA256 = createHash("sha256").update(ARCHIVE).digest("hex");

let folder = "";
const closings: (() => unknown)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ranges-"));
  mkdirSync(join(folder, "data"));
  writeFileSync(join(folder, "data", DETAILED_MAP_FILE), ARCHIVE);
});
afterEach(() => {
  for (const close of closings.splice(0)) close();
  rmSync(folder, { recursive: true, force: true });
});

function manifestOf(bytes = ARCHIVE.length): string {
  return JSON.stringify({ files: { [DETAILED_MAP_FILE]: { bytes, sha256: SHA256 } } });
}

/** The fault that a host has, from the address of its site. */
async function faultAt(address: string, manifest = manifestOf()): Promise<string | undefined> {
  const { fault } = await checkRanges(manifest, (path, range) => askOverHttp(new URL(path, address), range));
  return fault;
}

type Answer = (response: ServerResponse, part: Buffer, range: ByteRange) => unknown;

/** Starts a server of the archive that answers ranges in one way; gives the address of the site. */
async function serve(answer: Answer): Promise<string> {
  const server = createServer(({ headers, url }, response) => {
    expect(url).toBe(`/carte/data/${DETAILED_MAP_FILE}?v=${SHA256.slice(0, 12)}`);
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
    const range = { from: Number(from), to: Number(to) };
    answer(response, ARCHIVE.subarray(range.from, range.to + 1), range);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closings.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/carte/`;
}

const right = ({ from, to }: ByteRange, size = ARCHIVE.length) => ({
  "content-range": `bytes ${from}-${to}/${size}`,
  etag: '"1"',
});

describe("the check of ranges", () => {
  it("finds no fault where ranges are answered, and asks for nothing where no archive is announced", async () => {
    const address = await serve((response, part, range) => response.writeHead(206, right(range)).end(part));
    expect(await faultAt(address)).toBeUndefined();
    const ask = () => Promise.reject(new Error("asked"));
    expect(await checkRanges(`{"files":{}}`, ask)).toEqual({
      title: "Publiée sans carte détaillée (npm run data:tiles)",
      fault: undefined,
    });
  });

  it.each<[string, Answer, RegExp]>([
    ["sends the whole file", (response) => response.writeHead(200).end(ARCHIVE), /répond 200 et le fichier entier/],
    ["has no archive", (response) => response.writeHead(404).end(), /\(404\) : le manifeste l’annonce, publiez-la/],
    ["refuses ranges", (response) => response.writeHead(403).end(), /\(403\) au lieu de 206/],
    [
      "compresses the archive",
      (response, part, range) =>
        response.writeHead(206, { ...right(range), "content-encoding": "gzip" }).end(gzipSync(part)),
      /comprime l’archive \(Content-Encoding: gzip\)/,
    ],
    [
      "has an archive of another length",
      (response, part, range) => response.writeHead(206, right(range, ARCHIVE.length - 1)).end(part),
      new RegExp(`/${ARCHIVE.length - 1}, « bytes 0-126/${ARCHIVE.length} » attendu : l’archive publiée est coupée`),
    ],
    [
      "sends other bytes than asked for",
      (response, part, range) => response.writeHead(206, right(range)).end(ARCHIVE.subarray(0, part.length)),
      /octets envoyés ne sont pas ceux/,
    ],
    [
      "has a proxy that changes the archive",
      (response, part, range) =>
        response
          .writeHead(206, right(range))
          .end(Buffer.from(part.toString("latin1"), "utf8").subarray(0, part.length)),
      /octets envoyés ne sont pas ceux/,
    ],
    [
      "has two copies with different ETags",
      (response, part, range) => response.writeHead(206, { ...right(range), etag: `"${range.from}"` }).end(part),
      /l’ETag change/,
    ],
  ])("says what is wrong and what to do where the host %s", async (_, answer, fault) => {
    const told = await faultAt(await serve(answer));
    expect(told).toMatch(fault);
    expect(told).toMatch(/Voir « Les plages d’octets » dans docs\/exploitation\.md$/);
  });

  it("does not read a whole archive that was not asked for", async () => {
    let isLeft = false;
    const address = await serve((response) => {
      response.on("close", () => {
        isLeft = !response.writableEnded;
      });
      response.writeHead(200, { "content-length": 1e9 }).write(ARCHIVE);
    });
    expect(await faultAt(address)).toMatch(/répond 200/);
    await expect.poll(() => isLeft).toBe(true);
  });
});

describe("the archive by the recipes of deploy/", () => {
  it.skipIf(NGINX === undefined)("is served in parts by nginx, and may be kept for a day", async () => {
    await expectParts(await serveByNginx(folder));
  });

  it.skipIf(APACHE === undefined)("is served in parts by Apache, and may be kept for a day", async () => {
    await expectParts(await serveByApache(folder));
  });
});

async function expectParts({ address, close }: StartedServer): Promise<void> {
  closings.push(close);
  expect(await faultAt(address)).toBeUndefined();
  const url = new URL(`data/${DETAILED_MAP_FILE}`, address);
  // As a proxy or an old client would ask, who accepts compression for parts too.
  const headers = { range: "bytes=300-399", "accept-encoding": "gzip, deflate, br" };
  const part = await fetch(url, { headers });
  expect([part.status, part.headers.get("content-encoding")]).toEqual([206, null]);
  expect(part.headers.get("content-range")).toBe(`bytes 300-399/${ARCHIVE.length}`);
  expect(Buffer.from(await part.arrayBuffer()).equals(ARCHIVE.subarray(300, 400))).toBe(true);
  expect(part.headers.get("content-type")).toBe("application/vnd.pmtiles");
  expect(part.headers.get("cache-control")).toBe("public, max-age=86400");
  const whole = await fetch(url, { headers: { "accept-encoding": "gzip, deflate, br" } });
  expect([whole.headers.get("content-encoding"), (await whole.arrayBuffer()).byteLength]).toEqual([
    null,
    ARCHIVE.length,
  ]);
  expect((await fetch(url, { headers: { range: `bytes=${ARCHIVE.length}-` } })).status).toBe(416);
}
