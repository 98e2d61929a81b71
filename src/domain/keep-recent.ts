/**
 * A memory of what was computed under so many keys: the one that was not asked for longest is forgotten first. What is known is given
 * as it is, what is not is computed.
 */
export function keepRecent<Value extends object>(most: number): (key: string, compute: () => Value) => Value {
  const kept = new Map<string, Value>();
  return (key, compute) => {
    const value = kept.get(key) ?? compute();
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
