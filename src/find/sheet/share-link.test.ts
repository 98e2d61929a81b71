import { describe, expect, it } from "vitest";
import { type SharedContent, type SharingDevice, shareLink } from "./place-acts.tsx";

const content = { title: "France services", text: "Barcelonnette", url: "https://example.org/?lieu=fs-1" };

/** A device that records the calls; a fault is the error of its dialog or clipboard. */
function aDevice({ share, clipboard }: { share?: Error | "works"; clipboard?: Error | "works" }) {
  const shared: SharedContent[] = [];
  const copied: string[] = [];
  const device: SharingDevice = {
    ...(share && {
      share: async (given: SharedContent) => {
        if (share !== "works") throw share;
        shared.push(given);
      },
    }),
    ...(clipboard && {
      clipboard: {
        writeText: async (text: string) => {
          if (clipboard !== "works") throw clipboard;
          copied.push(text);
        },
      },
    }),
  };
  return { device, shared, copied };
}

const fault = (name: string) => new DOMException("no", name);

describe("shareLink", () => {
  it("passes title, text and link to the system dialog, and copies nothing", async () => {
    const { device, shared, copied } = aDevice({ share: "works", clipboard: "works" });
    expect(await shareLink(device, content)).toBe("shared");
    expect([shared, copied]).toEqual([[content], []]);
  });

  it("copies nothing when the person closes the share dialog", async () => {
    const { device, copied } = aDevice({ share: fault("AbortError"), clipboard: "works" });
    expect(await shareLink(device, content)).toBe("given-up");
    expect(copied).toEqual([]);
  });

  it.each([
    ["there is no dialog", undefined],
    ["the dialog is not allowed", fault("NotAllowedError")],
    ["the dialog fails otherwise", new TypeError("bad data")],
  ])("copies the link when %s", async (_, share) => {
    const { device, copied } = aDevice({ ...(share && { share }), clipboard: "works" });
    expect(await shareLink(device, content)).toBe("copied");
    expect(copied).toEqual([content.url]);
  });

  it.each([
    ["there is no clipboard", undefined],
    ["the clipboard refuses", fault("NotAllowedError")],
  ])("returns refused when %s", async (_, clipboard) => {
    const { device } = aDevice(clipboard === undefined ? {} : { clipboard });
    expect(await shareLink(device, content)).toBe("refused");
  });
});
