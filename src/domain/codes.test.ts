import { describe, expect, it } from "vitest";
import { parseCodeCommune, parseCodeDepartement, parseCodeEpci } from "./codes.ts";

describe("codes", () => {
  it.each(["01001", "2A004", "2B033", "73257", "97411"])("parses %s as a commune", (text) => {
    expect(parseCodeCommune(text)).toBe(text);
  });

  it.each(["", "1001", "073257", "2C004", "A2004", " 73257", "73257\n", "73 57"])("rejects %j as a commune", (text) => {
    expect(parseCodeCommune(text)).toBeUndefined();
  });

  it.each(["200071033", "243800984"])("parses %s as an EPCI", (text) => {
    expect(parseCodeEpci(text)).toBe(text);
  });

  it.each(["", "100071033", "20007103", "2000710330", "20007103A"])("rejects %j as an EPCI", (text) => {
    expect(parseCodeEpci(text)).toBeUndefined();
  });

  it.each(["04", "2A", "2B", "84", "974"])("parses %s as a département", (text) => {
    expect(parseCodeDepartement(text)).toBe(text);
  });

  it.each(["", "4", "004", "2C", "874"])("rejects %j as a département", (text) => {
    expect(parseCodeDepartement(text)).toBeUndefined();
  });
});
