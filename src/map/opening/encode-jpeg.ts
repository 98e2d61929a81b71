/** A picture of one byte for each of red, green, blue and alpha, from the upper left corner, row by row; alpha is left out. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/**
 * A picture as a baseline JPEG (ITU-T T.81), its colours at half the resolution of its lightness, as eyes are content with. The same bytes
 * for the same picture anywhere. Quality from 1 to 100, as libjpeg counts it.
 */
export function encodeJpeg(pixels: Pixels, quality: number): Uint8Array {
  const tables = [LIGHTNESS, COLOUR].map((steps) => scaleSteps(steps, quality));
  const planes = toPlanes(pixels);
  const writer = createWriter();
  writer.bytes(0xff, 0xd8);
  for (const [id, table] of tables.entries()) writer.segment(0xdb, [id, ...ZIGZAG.map((at) => table[at] ?? 1)]);
  writer.segment(0xc0, [8, ...word(pixels.height), ...word(pixels.width), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
  for (const { counts, values, id } of CODES) writer.segment(0xc4, [id, ...counts, ...values]);
  writer.segment(0xda, [3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0]);
  writeScan(writer, planes, tables);
  writer.bytes(0xff, 0xd9);
  return writer.done();
}

/** Steps of quantisation by frequency, row by row (T.81, tables K.1 and K.2). */
const LIGHTNESS = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51,
  87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101,
  72, 92, 95, 98, 112, 100, 103, 99,
];
const COLOUR = [
  17,
  18,
  24,
  47,
  99,
  99,
  99,
  99,
  18,
  21,
  26,
  66,
  99,
  99,
  99,
  99,
  24,
  26,
  56,
  99,
  99,
  99,
  99,
  99,
  47,
  66,
  ...Array.from({ length: 38 }, () => 99),
];
/** The order in which frequencies are written, from the lowest. */
const ZIGZAG = Array.from({ length: 64 }, (_, at) => at).toSorted((a, b) => diagonal(a) - diagonal(b) || turn(a, b));

function diagonal(at: number): number {
  return (at >> 3) + (at & 7);
}

/** Odd diagonals go down, even ones up. */
function turn(a: number, b: number): number {
  return diagonal(a) % 2 === 1 ? a - b : b - a;
}

function scaleSteps(steps: readonly number[], quality: number): number[] {
  const percent = quality < 50 ? 5000 / quality : 200 - 2 * quality;
  return steps.map((step) => Math.min(255, Math.max(1, Math.floor((step * percent + 50) / 100))));
}

function word(value: number): [number, number] {
  return [value >> 8, value & 0xff];
}

/** Lightness, blueness and redness around 0, whose sides are whole blocks. */
interface Plane {
  readonly columns: number;
  readonly samples: Float32Array;
}

interface Planes {
  readonly across: number;
  readonly down: number;
  readonly lightness: Plane;
  readonly blue: Plane;
  readonly red: Plane;
}

/** The edge is carried on to whole blocks. */
function toPlanes({ width, height, data }: Pixels): Planes {
  const [across, down] = [Math.ceil(width / 16), Math.ceil(height / 16)];
  const at = (x: number, y: number) => (Math.min(y, height - 1) * width + Math.min(x, width - 1)) * 4;
  const plane = (size: number, [red, green, blue]: readonly [number, number, number], offset: number): Plane => {
    const columns = across * size;
    const step = 16 / size;
    const samples = Float32Array.from({ length: columns * down * size }, (_, index) => {
      const [x, y] = [(index % columns) * step, Math.floor(index / columns) * step];
      let sum = 0;
      for (let part = 0; part < step * step; part++) {
        const pixel = at(x + (part % step), y + Math.floor(part / step));
        sum += red * (data[pixel] ?? 0) + green * (data[pixel + 1] ?? 0) + blue * (data[pixel + 2] ?? 0);
      }
      return sum / (step * step) - offset;
    });
    return { columns, samples };
  };
  return {
    across,
    down,
    lightness: plane(16, [0.299, 0.587, 0.114], 128),
    blue: plane(8, [-0.168_736, -0.331_264, 0.5], 0),
    red: plane(8, [0.5, -0.418_688, -0.081_312], 0),
  };
}

interface HuffmanTable {
  readonly id: number;
  readonly counts: readonly number[];
  readonly values: readonly number[];
}

/** The first of each pair of the two halves of a byte, for the codes of T.81, annex K.3. */
function runs(text: string): number[] {
  return text.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
}

const DC = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const CODES: readonly [HuffmanTable, HuffmanTable, HuffmanTable, HuffmanTable] = [
  { id: 0x00, counts: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], values: DC },
  {
    id: 0x10,
    counts: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7d],
    values: runs(
      "01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa",
    ),
  },
  { id: 0x01, counts: [0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], values: DC },
  {
    id: 0x11,
    counts: [0, 2, 1, 2, 4, 4, 3, 4, 7, 5, 4, 4, 0, 1, 2, 0x77],
    values: runs(
      "000102031104052131061241510761711322328108144291a1b1c109233352f0156272d10a162434e125f11718191a262728292a35363738393a434445464748494a535455565758595a636465666768696a737475767778797a82838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa",
    ),
  },
];

interface Code {
  readonly bits: number;
  readonly length: number;
}

function codesOf({ counts, values }: HuffmanTable): ReadonlyMap<number, Code> {
  const codes = new Map<number, Code>();
  let bits = 0;
  let next = 0;
  counts.forEach((count, index) => {
    for (let left = count; left > 0; left--) codes.set(values[next++] ?? 0, { bits: bits++, length: index + 1 });
    bits <<= 1;
  });
  return codes;
}

interface Writer {
  readonly bytes: (...values: readonly number[]) => void;
  readonly segment: (marker: number, payload: readonly number[]) => void;
  readonly bits: (value: number, length: number) => void;
  readonly flush: () => void;
  readonly done: () => Uint8Array;
}

function createWriter(): Writer {
  const written: number[] = [];
  let [held, count] = [0, 0];
  const bits = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit--) {
      held = (held << 1) | ((value >> bit) & 1);
      if (++count < 8) continue;
      written.push(held);
      // So that no marker is read in it.
      if (held === 0xff) written.push(0);
      [held, count] = [0, 0];
    }
  };
  return {
    bytes: (...values) => written.push(...values),
    segment: (marker, payload) => written.push(0xff, marker, ...word(payload.length + 2), ...payload),
    bits,
    flush: () => bits(0x7f, count === 0 ? 0 : 8 - count),
    done: () => Uint8Array.from(written),
  };
}

function writeScan(writer: Writer, planes: Planes, [light = [], colour = []]: readonly number[][]): void {
  const [lightDc, lightAc, colourDc, colourAc] = CODES.map(codesOf);
  const component = (plane: Plane, steps: readonly number[], dc = lightDc, ac = lightAc) => {
    let before = 0;
    return (column: number, row: number) => {
      const block = quantise(plane, column * 8, row * 8, steps);
      writeBlock(writer, block, before, dc, ac);
      before = block[0] ?? 0;
    };
  };
  const lightness = component(planes.lightness, light);
  const blue = component(planes.blue, colour, colourDc, colourAc);
  const red = component(planes.red, colour, colourDc, colourAc);
  for (let row = 0; row < planes.down; row++) {
    for (let column = 0; column < planes.across; column++) {
      for (const [right, down] of FOUR) lightness(2 * column + right, 2 * row + down);
      blue(column, row);
      red(column, row);
    }
  }
  writer.flush();
}

const FOUR = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

const COSINES = Array.from({ length: 64 }, (_, at) => {
  const [frequency, place] = [at >> 3, at & 7];
  return (frequency === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * place + 1) * frequency * Math.PI) / 16);
});

/** The cosine transform of a block, divided by its steps, in the order in which it is written. */
function quantise({ columns, samples }: Plane, left: number, top: number, steps: readonly number[]): number[] {
  const rows = new Float64Array(64);
  for (let at = 0; at < 64; at++) {
    const [y, frequency] = [at >> 3, at & 7];
    for (let x = 0; x < 8; x++) {
      rows[at] = (rows[at] ?? 0) + (samples[(top + y) * columns + left + x] ?? 0) * (COSINES[frequency * 8 + x] ?? 0);
    }
  }
  return ZIGZAG.map((at) => {
    const [down, across] = [at >> 3, at & 7];
    let sum = 0;
    for (let y = 0; y < 8; y++) sum += (rows[y * 8 + across] ?? 0) * (COSINES[down * 8 + y] ?? 0);
    return Math.round(sum / (steps[at] ?? 1));
  });
}

type Codes = ReadonlyMap<number, Code> | undefined;

function writeBlock(writer: Writer, block: readonly number[], before: number, dc: Codes, ac: Codes): void {
  const write = (codes: Codes, symbol: number) => {
    const code = codes?.get(symbol);
    if (code !== undefined) writer.bits(code.bits, code.length);
  };
  const change = (block[0] ?? 0) - before;
  write(dc, sizeOf(change));
  writeNumber(writer, change);
  const last = block.findLastIndex((value) => value !== 0);
  let zeros = 0;
  for (const value of block.slice(1, last + 1)) {
    if (value === 0) {
      zeros++;
      continue;
    }
    for (; zeros > 15; zeros -= 16) write(ac, 0xf0);
    write(ac, zeros * 16 + sizeOf(value));
    writeNumber(writer, value);
    zeros = 0;
  }
  if (last < 63) write(ac, 0);
}

/** Of a number, in bits. */
function sizeOf(value: number): number {
  return value === 0 ? 0 : 32 - Math.clz32(Math.abs(value));
}

function writeNumber(writer: Writer, value: number): void {
  const size = sizeOf(value);
  writer.bits(value < 0 ? value + (1 << size) - 1 : value, size);
}
