const INCHES_PER_METRE = 1 / 0.0254;
/** After the signature (8 bytes) and the header chunk IHDR (25 bytes), which is always the first. */
const AFTER_HEADER = 33;
const IN_METRES = 1;

/**
 * A PNG with its resolution (chunk pHYs, ISO/IEC 15948, 11.3.5.3), so that word processors and printers give it its size on paper. The
 * PNG must have no resolution yet; those of `canvas.toBlob` have none.
 */
export function withResolution(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(dotsPerInch * INCHES_PER_METRE);
  const chunk = new DataView(new ArrayBuffer(21));
  chunk.setUint32(0, 9);
  for (const [at, letter] of [..."pHYs"].entries()) chunk.setUint8(4 + at, letter.charCodeAt(0));
  chunk.setUint32(8, perMetre);
  chunk.setUint32(12, perMetre);
  chunk.setUint8(16, IN_METRES);
  chunk.setUint32(17, checksum(new Uint8Array(chunk.buffer, 4, 13)));
  const described = new Uint8Array(png.length + chunk.byteLength);
  described.set(png.subarray(0, AFTER_HEADER));
  described.set(new Uint8Array(chunk.buffer), AFTER_HEADER);
  described.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.byteLength);
  return described;
}

/** CRC-32 of a chunk's type and data (ISO/IEC 15948, annex D). */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
