import { failed, type Settled } from "../../domain/loadable.ts";
import { takeRequest } from "./early-request.ts";

/** Longest time without a byte, in seconds. */
const PATIENCE_S = 30;

/** Folder of the built data. The built code of every page and worker lies in `assets/`, beside it. */
const FOLDER = import.meta.env.DEV
  ? `${import.meta.env.BASE_URL}data/`
  : new URL(/* @vite-ignore */ "../data/", import.meta.url).href;

/** Decodes the content of a file; a sentence says why it cannot be decoded. */
export type Decode<T> = (json: unknown) => T | string | Promise<T | string>;

/**
 * Fetches one file of the built data and decodes it with a decoder that loads in parallel. Never rejects: a failure is returned as a fault
 * that names the file, or the file on which the decoder waits. A decoder that cannot be loaded counts as an unreachable file.
 */
export async function fetchJson<T>(file: string, loadDecoder: () => Promise<Decode<T>>): Promise<Settled<T>> {
  let text: string;
  let decode: Decode<T>;
  try {
    const decoder = loadDecoder();
    // Prevents an unhandled rejection when the file fails first; the decoder is awaited below.
    decoder.catch(() => undefined);
    text = await fetchText(FOLDER + file);
    decode = await decoder;
  } catch (error) {
    return failed(file, "unreachable", error);
  }
  try {
    const value = await decode(JSON.parse(text));
    return typeof value === "string" ? failed(file, "damaged", value) : { status: "ready", value };
  } catch (error) {
    return failed(file, "damaged", error);
  }
}

/** The text at a URL. Rejects after thirty seconds without a byte, when the connection breaks, on an HTTP error. */
async function fetchText(url: string): Promise<string> {
  const { response, silence } = takeRequest(url);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(new Error(`${PATIENCE_S} s`)), 1000 * PATIENCE_S);
  };
  try {
    wait();
    const { ok, status, body } = await response;
    if (!ok) throw new Error(`HTTP ${status}`);
    const watchedBody = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (piece, through) => {
        wait();
        through.enqueue(piece);
      },
    });
    return await new Response(body?.pipeThrough(watchedBody)).text();
  } finally {
    clearTimeout(timer);
  }
}

export async function isServed(file: string): Promise<boolean> {
  try {
    return (await fetch(file)).ok;
  } catch {
    return false;
  }
}

/** Text of a file that the site publishes now, past every cache of the device; undefined when it cannot be had. */
export async function readFresh(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { cache: "no-store" });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
