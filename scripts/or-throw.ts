/** @throws Error with the text of a fault, where there is no value */
export function orThrow<T>(value: T | string): T {
  if (typeof value === "string") throw new Error(value);
  return value;
}
