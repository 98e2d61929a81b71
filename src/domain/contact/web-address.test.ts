import { expect, it } from "vitest";
import { webAddress } from "./web-address.ts";

it("accepts the address of a page", () => {
  expect(webAddress("https://www.example.fr/à?b=1")?.hostname).toBe("www.example.fr");
  expect(webAddress("HTTP://example.fr")?.protocol).toBe("http:");
});

it.each(["", "www.example.fr", "javascript:alert(1)", "data:text/html,<b>", "https://[", "https://", " https://a.fr"])(
  "takes %j for none",
  (text) => {
    expect(webAddress(text)).toBeUndefined();
  },
);
