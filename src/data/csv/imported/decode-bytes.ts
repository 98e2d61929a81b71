import type { FileEncoding } from "../../../domain/import/read-file.ts";

export interface DecodedText {
  readonly encoding: FileEncoding;
  /** Without byte order mark, lines separated by line feeds. U+FFFD stands for invalid bytes. */
  readonly text: string;
}

const LOOKED_AT_BYTES = 4096;
/** Share of zeros among every other byte: in UTF-16 nearly all of a text in Latin letters, in other encodings none. */
const ZEROS_OF_UTF_16 = 0.4;
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Decodes a file: by its byte order mark; else as UTF-16 when every other byte is zero; as UTF-8 when it is valid, or more valid than
 * damaged, as after a cut within a character; else as Windows-1252, which accepts any bytes.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const encoding = markedEncoding(bytes) ?? zeroEncoding(bytes.subarray(0, LOOKED_AT_BYTES));
  if (encoding !== undefined) return { encoding, text: withEvenLines(decode(bytes, encoding)) };
  const valid = decodeValid(bytes);
  if (valid !== undefined) return { encoding: "utf-8", text: withEvenLines(valid) };
  const damaged = decode(bytes, "utf-8");
  return isMostlyValid(damaged)
    ? { encoding: "utf-8", text: withEvenLines(damaged) }
    : { encoding: "windows-1252", text: withEvenLines(decode(bytes, "windows-1252")) };
}

function markedEncoding([first, second, third]: Uint8Array): FileEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

function zeroEncoding(start: Uint8Array): FileEncoding | undefined {
  const pairs = Math.floor(start.length / 2);
  const shareOfZeros = (from: 0 | 1) => {
    let zeros = 0;
    for (let pair = 0; pair < pairs; pair++) if (start[2 * pair + from] === 0) zeros++;
    return zeros / pairs;
  };
  if (pairs === 0) return undefined;
  const [even, odd] = [shareOfZeros(0), shareOfZeros(1)];
  if (odd > ZEROS_OF_UTF_16 && even < ZEROS_OF_UTF_16 / 4) return "utf-16le";
  if (even > ZEROS_OF_UTF_16 && odd < ZEROS_OF_UTF_16 / 4) return "utf-16be";
  return undefined;
}

function decode(bytes: Uint8Array, encoding: FileEncoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  // Node before 24 decodes Windows-1252 as ISO 8859-1, which has control characters in this range.
  return encoding === "windows-1252" ? text.replace(/[\u0080-\u009f]/g, (letter) => fromWindows(letter)) : text;
}

/** Characters of Windows-1252 from 0x80 to 0x9f; U+FFFD where it has none. */
const WINDOWS_LETTERS = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

function fromWindows(letter: string): string {
  return WINDOWS_LETTERS[letter.charCodeAt(0) - 0x80] ?? letter;
}

function decodeValid(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A character beyond ASCII was valid, a U+FFFD was not. */
function isMostlyValid(text: string): boolean {
  let balance = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) balance += code === 0xfffd ? -1 : 1;
  }
  return balance > 0;
}

/** Concatenated files have a byte order mark at the start of each part. */
function withEvenLines(text: string): string {
  const even = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return even.includes(BYTE_ORDER_MARK) ? even.replace(/^\uFEFF+/gm, "") : even;
}
