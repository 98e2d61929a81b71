import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { Language } from "../model/app-state.ts";
import { bareApp } from "../testing/bare-app.ts";
import { AppContext } from "./app-context.ts";
import { useDetailedApp } from "./detailed-app.ts";
import { type LazyView, lazy, NO_MORE_WORDS } from "./lazy.tsx";
import { details } from "./messages/fr/details.ts";

function Bare({ name = "" }: { readonly name?: string }) {
  return `Vue ${name}`;
}

function Worded() {
  return useDetailedApp().messages.visitTitle;
}

function render(View: LazyView<object>, language: Language = "fr"): string {
  return renderToStaticMarkup(
    <AppContext value={{ ...bareApp(), language }}>
      <View />
    </AppContext>,
  );
}

const frenchWords = async () => details;

describe("lazy", () => {
  it("shows what stands for the view until it is loaded in the language, then the view at once", async () => {
    const View = lazy(async () => Bare, { words: NO_MORE_WORDS, waiting: "…" });
    expect(render(View)).toBe("…");
    await View.preload("fr");
    expect(render(View)).toBe("Vue ");
    expect(render(View, "en")).toBe("…");
  });

  it("gives a view its words", async () => {
    const View = lazy(async () => Worded, { words: frenchWords });
    await View.preload("fr");
    expect(render(View)).toBe(details.visitTitle);
  });

  it("loads again after a failure of its code or of its words", async () => {
    const load = vi.fn(async () => Bare).mockRejectedValueOnce(new Error("no code"));
    const words = vi.fn(frenchWords).mockRejectedValueOnce(new Error("no words"));
    const View = lazy(load, { words });
    await expect(View.preload("fr")).rejects.toThrow("no");
    await expect(View.preload("fr")).resolves.toBeUndefined();
    expect(render(View)).toBe("Vue ");
  });
});
