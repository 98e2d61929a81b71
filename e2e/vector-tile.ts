/** A feature of a vector tile, in units of 1/4,096 of its side. */
export interface TileFeature {
  readonly kind: "point" | "line" | "area";
  readonly path: readonly (readonly [x: number, y: number])[];
  readonly properties: Readonly<Record<string, string>>;
}

const KINDS = { point: 1, line: 2, area: 3 } as const;
const EXTENT = 4096;

/** Encodes layers by name as a vector tile (https://github.com/mapbox/vector-tile-spec, version 2.1). */
export function encodeTile(layers: Readonly<Record<string, readonly TileFeature[]>>): Buffer {
  return Buffer.from(Object.entries(layers).flatMap(([name, features]) => block(3, encodeLayer(name, features))));
}

function encodeLayer(name: string, features: readonly TileFeature[]): number[] {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const values = [...new Set(features.flatMap(({ properties }) => Object.values(properties)))];
  return [
    ...block(1, text(name)),
    ...features.flatMap((feature) => block(2, encodeFeature(feature, keys, values))),
    ...keys.flatMap((key) => block(3, text(key))),
    ...values.flatMap((value) => block(4, block(1, text(value)))),
    ...number(5, EXTENT),
    ...number(15, 2),
  ];
}

function encodeFeature(
  { kind, path, properties }: TileFeature,
  keys: readonly string[],
  values: readonly string[],
): number[] {
  const tags = Object.entries(properties).flatMap(([key, value]) => [keys.indexOf(key), values.indexOf(value)]);
  return [
    ...block(2, tags.flatMap(varint)),
    ...number(3, KINDS[kind]),
    ...block(4, encodePath(kind, path).flatMap(varint)),
  ];
}

function encodePath(kind: TileFeature["kind"], path: TileFeature["path"]): number[] {
  const steps = path.map(([x, y], at) => {
    const [fromX = 0, fromY = 0] = path[at - 1] ?? [];
    return [zigzag(x - fromX), zigzag(y - fromY)];
  });
  const [first = [], ...others] = steps;
  const move = [command(1, 1), ...first];
  if (kind === "point") return move;
  const line = [...move, command(2, others.length), ...others.flat()];
  return kind === "line" ? line : [...line, command(7, 1)];
}

function command(id: number, count: number): number {
  return id + 8 * count;
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function block(field: number, bytes: readonly number[]): number[] {
  return [...varint(8 * field + 2), ...varint(bytes.length), ...bytes];
}

function number(field: number, value: number): number[] {
  return [...varint(8 * field), ...varint(value)];
}

function text(value: string): number[] {
  return [...Buffer.from(value, "utf8")];
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
