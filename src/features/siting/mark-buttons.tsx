import "./marks.css";
import { useState } from "react";
import { SITE_MARKS, type SiteMark } from "../../domain/siting/site-marks.ts";
import { SITE_COUNT } from "../../domain/siting/siting-question.ts";
import type { Commune } from "../../domain/territory.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { useSpoken } from "../../ui/spoken.ts";
import { useMarks } from "./use-marks.ts";

/** Two buttons that force or bar a commune; pressed again, they take the mark away. */
export function MarkButtons({ commune }: { readonly commune: Pick<Commune, "code" | "name"> }) {
  const { messages } = useDetailedApp();
  const { siteMarks: words } = messages;
  const { sites, markOf, mark } = useMarks();
  const [said, say] = useState("");
  const present = markOf(commune.code);
  const isFull = sites.forced.length >= SITE_COUNT.most && present !== "forced";
  useSpoken(said);
  const press = (pressed: SiteMark, button: HTMLElement) => {
    const next = pressed === present ? undefined : pressed;
    // The next proposal leaves the commune out, with this button.
    if (next === "barred") keepFocusNear(button);
    mark([commune.code], next);
    say(words.done({ name: commune.name, mark: next }));
  };
  return (
    <fieldset className="mark-buttons">
      <legend className="visually-hidden">{words.group({ commune: commune.name })}</legend>
      {SITE_MARKS.map((one) => (
        <button
          key={one}
          type="button"
          className="button mark-button"
          aria-pressed={one === present}
          aria-label={messages.labelled({ name: words.acts[one], text: commune.name })}
          disabled={one === "forced" && isFull}
          onClick={({ currentTarget }) => press(one, currentTarget)}
        >
          {words.acts[one]}
        </button>
      ))}
    </fieldset>
  );
}
