import { describe, expect, it } from "vitest";
import { type DeviceStorage, repositoryOn } from "./repository.ts";
import { type RecentSearch, readRecentSearches, withRecentSearch } from "./slices.ts";

const search = (name: string): RecentSearch => ({ name, detail: "05", query: `?origine=${name}` });

function storageWith(text: string | null): DeviceStorage {
  const kept = new Map(text === null ? [] : [["key", text]]);
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const repositoryWith = (text: string | null) => repositoryOn(() => storageWith(text), "key");

describe("recent searches", () => {
  it("are read as they were written", () => {
    const storage = storageWith(null);
    const repository = repositoryOn(() => storage, "key");
    repository.write([search("gap"), search("briancon")]);
    expect(readRecentSearches(repository.read())).toEqual([search("gap"), search("briancon")]);
    repository.clear();
    expect(readRecentSearches(repository.read())).toEqual([]);
  });

  it.each([null, "", "{", "1", '"text"', "{}", "[null, 3, {}]", '[{"name":1,"detail":"","query":"?"}]'])(
    "are none where the device remembers %j",
    (text) => expect(readRecentSearches(repositoryWith(text).read())).toEqual([]),
  );

  it("exclude invalid entries and entries that are too long", () => {
    const long = search("a".repeat(300));
    const text = JSON.stringify([long, search("gap"), { ...search("x"), query: "javascript:" }]);
    expect(readRecentSearches(repositoryWith(text).read())).toEqual([search("gap")]);
  });

  it("contain each search once, the latest first, five at most", () => {
    const all = ["a", "b", "c", "d", "b", "e", "f"].map(search).reduce(withRecentSearch, [] as readonly RecentSearch[]);
    expect(all.map(({ name }) => name)).toEqual(["f", "e", "b", "d", "c"]);
  });
});

describe("a storage that is forbidden", () => {
  it("reads as empty without an error", () => {
    const repository = repositoryOn(() => {
      throw new DOMException("Access is denied", "SecurityError");
    }, "key");
    repository.write([search("gap")]);
    repository.clear();
    expect(readRecentSearches(repository.read())).toEqual([]);
  });

  it("when it is full, drops the new search without an error", () => {
    const full: DeviceStorage = {
      ...storageWith(JSON.stringify([search("gap")])),
      setItem: () => {
        throw new DOMException("Quota", "QuotaExceededError");
      },
    };
    const repository = repositoryOn(() => full, "key");
    repository.write([search("briancon")]);
    expect(readRecentSearches(repository.read())).toEqual([search("gap")]);
  });
});
