import { ONLINE } from "./names.ts";

/** What the image of an expression is named by: each output, not its conditions. */
const OUTPUTS: Readonly<Record<string, (at: number, length: number) => boolean>> = {
  step: (at) => at >= 2 && at % 2 === 0,
  match: (at, length) => at === length - 1 || (at >= 3 && at % 2 === 1),
  case: (at, length) => at === length - 1 || (at >= 2 && at % 2 === 0),
  coalesce: () => true,
  image: () => true,
};

/**
 * The name of an image as a style has it, so that it means the one of the online base map: literal names, those made of properties,
 * expressions that choose one, and steps by zoom.
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
