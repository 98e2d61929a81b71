import { expect, it as test } from "vitest";
import { forgetWithdrawn, type StorageOfDevice } from "./forget-withdrawn.ts";

function deviceWith(removed: string[]): StorageOfDevice {
  return {
    localStorage: { removeItem: (key: string) => removed.push(`text ${key}`) },
    indexedDB: { deleteDatabase: (name: string) => removed.push(`database ${name}`) },
  } as unknown as StorageOfDevice;
}

test("withdrawn keys and databases are removed from the device", () => {
  const removed: string[] = [];
  forgetWithdrawn(deviceWith(removed), { texts: ["a", "b"], databases: ["c"] });
  expect(removed).toEqual(["text a", "text b", "database c"]);
});

test("a browser that refuses storage is left alone", () => {
  const refusing = {
    get localStorage(): Storage {
      throw new DOMException("denied", "SecurityError");
    },
    indexedDB: {},
  } as StorageOfDevice;
  expect(() => forgetWithdrawn(refusing, { texts: ["a"], databases: ["b"] })).not.toThrow();
});
