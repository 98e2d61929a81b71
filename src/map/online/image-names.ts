import { ONLINE } from "./names.ts";

/** Indexes of the outputs of an expression, without its conditions. */
const OUTPUTS: Readonly<Record<string, (at: number, length: number) => boolean>> = {
  step: (at) => at >= 2 && at % 2 === 0,
  match: (at, length) => at === length - 1 || (at >= 3 && at % 2 === 1),
  case: (at, length) => at === length - 1 || (at >= 2 && at % 2 === 0),
  coalesce: () => true,
  image: () => true,
};

/**
 * Prefixes the image names in a style value, so that they refer to the online base map: literals, names made of properties, outputs of
 * expressions and of zoom steps.
 */
export function renameImages(name: unknown): unknown {
  if (typeof name === "string") return name === "" ? name : prefixed(name);
  if (Array.isArray(name)) return renameInExpression(name);
  if (typeof name !== "object" || name === null) return name;
  return Object.fromEntries(
    Object.entries(name).map(([key, value]) => {
      if (key === "stops" && Array.isArray(value)) return [key, value.map(renameStop)];
      return [key, key === "default" ? renameImages(value) : value];
    }),
  );
}

function renameStop(stop: unknown): unknown {
  return Array.isArray(stop) ? [stop[0], ...stop.slice(1).map(renameImages)] : stop;
}

function renameInExpression(expression: readonly unknown[]): unknown {
  const [operator, ...values] = expression;
  const isOutput = typeof operator === "string" ? OUTPUTS[operator] : undefined;
  if (isOutput === undefined) return ["concat", prefixed(""), expression];
  return [operator, ...values.map((value, at) => (isOutput(at + 1, expression.length) ? renameImages(value) : value))];
}

function prefixed(name: string): string {
  return `${ONLINE}/${name}`;
}
