/**
 * LRU cache: returns the cached value of a key, or computes it; beyond `most` keys it drops the least recently used.
 */
export function lruCache<Value extends object>(most: number): (key: string, compute: () => Value) => Value {
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
