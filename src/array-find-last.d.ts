/**
 * The two array methods of ES2023 that the oldest engines served know. `lib` in tsconfig.json stops at ES2022, so that the types forbid the
 * others (`toSorted`, `toReversed`, `toSpliced`, `with`), which Chromium lacks before 110 (docs/adr/0036-any-static-host.md).
 */
interface FindsLast<T> {
  findLast<S extends T>(matches: (value: T, index: number) => value is S): S | undefined;
  findLast(matches: (value: T, index: number) => boolean): T | undefined;
  findLastIndex(matches: (value: T, index: number) => boolean): number;
}

interface ReadonlyArray<T> extends FindsLast<T> {}
interface Array<T> extends FindsLast<T> {}
