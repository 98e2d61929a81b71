import { readdirSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { CACHING, FILE_TYPES, HOST_HEADERS, TEXT_TYPES } from "../../scripts/publish/hosting.ts";

const PIECE_BYTES = 1460;

export interface Connection {
  readonly downloadBytesPerS: number;
  readonly roundTripMs: number;
}

export interface ServedSite {
  readonly address: string;
  /** Sends all further responses over such a connection; undefined for that of this machine. */
  readonly connect: (connection: Connection | undefined) => void;
  readonly stop: () => void;
}

interface Answer {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

/**
 * Serves the files of a folder on this machine like a host configured by deploy/: media types, caching and headers of hosting.ts, text
 * compressed. Compresses all responses beforehand, outside the measurement.
 */
export async function serveSite(folder: string): Promise<ServedSite> {
  const answers = new Map<string, Answer>(
    listFiles(folder).map((path) => [`/${path}`, makeAnswer(folder, path)] as const),
  );
  let link: SlowLink | undefined;
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://127.0.0.1");
    send(response, answers.get(pathname.replace(/\/$/, "/index.html")), link);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    connect: (connection) => {
      link = connection && createSlowLink(connection);
    },
    stop: () => server.close(),
  };
}

/** The connection is emulated here, since Chromium's emulation does not apply to worker scripts. */
function send(response: ServerResponse, answer: Answer | undefined, link: SlowLink | undefined): void {
  if (answer === undefined) {
    response.writeHead(404).end();
    return;
  }
  const { headers, body } = answer;
  if (link === undefined) {
    response.writeHead(200, { ...headers }).end(body);
    return;
  }
  link.send(body, (piece, isLast) => {
    if (!response.headersSent) response.writeHead(200, { ...headers });
    response.write(piece);
    if (isLast) response.end();
  });
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(gz|br)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length))
    .filter((path) => !path.startsWith("."));
}

function makeAnswer(folder: string, path: string): Answer {
  const bytes = readFileSync(join(folder, path));
  const type = typeOf(path);
  const isText = TEXT_TYPES.includes(type);
  const body = isText ? gzipSync(bytes, { level: 9 }) : bytes;
  const headers = {
    ...Object.fromEntries(HOST_HEADERS.map(({ name, value }) => [name, value])),
    "Cache-Control": path.startsWith(CACHING.hashedFolder) ? CACHING.hashed : CACHING.usual,
    "Content-Type": type,
    "Content-Length": body.length,
    ...(isText ? { "Content-Encoding": "gzip", Vary: "Accept-Encoding" } : {}),
  };
  return { headers, body };
}

function typeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  return Object.keys(FILE_TYPES).find((type) => FILE_TYPES[type]?.includes(ending)) ?? "application/octet-stream";
}

/** A connection shared by all responses: each begins one round trip after its request, and the bandwidth is divided evenly. */
interface SlowLink {
  /** Sends a body in chunks, in turn with the other responses. */
  readonly send: (body: Buffer, write: (piece: Buffer, isLast: boolean) => void) => void;
}

interface Sending {
  readonly body: Buffer;
  readonly write: (piece: Buffer, isLast: boolean) => void;
  sentBytes: number;
}

function createSlowLink({ downloadBytesPerS, roundTripMs }: Connection): SlowLink {
  const underWay: Sending[] = [];
  /** When the line is free again. It catches up after late timers on a busy machine. */
  let freeAtMs = 0;
  let isAwake = false;

  function sendDue(): void {
    while (underWay.length > 0 && freeAtMs <= performance.now()) {
      const [next] = underWay.splice(0, 1);
      if (next === undefined) break;
      const piece = next.body.subarray(next.sentBytes, next.sentBytes + PIECE_BYTES);
      next.sentBytes += piece.length;
      freeAtMs += (piece.length / downloadBytesPerS) * 1000;
      const isLast = next.sentBytes === next.body.length;
      next.write(piece, isLast);
      if (!isLast) underWay.push(next);
    }
    isAwake = underWay.length > 0;
    if (isAwake) setTimeout(sendDue, Math.max(1, freeAtMs - performance.now()));
  }

  return {
    send: (body, write) => {
      setTimeout(() => {
        underWay.push({ body, write, sentBytes: 0 });
        if (isAwake) return;
        freeAtMs = Math.max(freeAtMs, performance.now());
        sendDue();
      }, roundTripMs);
    },
  };
}
