import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Combobox } from "./combobox.tsx";
import type { ComboboxGroup, ComboboxOption } from "./combobox-props.ts";

const anOption = (name: string): ComboboxOption => ({ id: name, name, detail: "" });
const groupOf = (...names: string[]): ComboboxGroup<ComboboxOption> => ({
  id: names.join(),
  name: "Communes",
  options: names.map(anOption),
});

let end: () => void = () => undefined;
beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  end();
  vi.useRealTimers();
});

/** Types "g" and presses an option, without releasing it. */
async function press(name: string, groups: readonly ComboboxGroup<ComboboxOption>[]) {
  const picked: string[] = [];
  const shows = (all: readonly ComboboxGroup<ComboboxOption>[]) => (
    <Combobox
      label="Commune"
      text="g"
      groups={all}
      clearName="Clear"
      onText={() => undefined}
      onPick={(option) => picked.push(option.name)}
      onSubmit={() => undefined}
      onClear={() => undefined}
    />
  );
  const user = userEvent.setup({ delay: null });
  const { rerender, unmount } = render(shows(groups));
  end = unmount;
  await user.click(screen.getByRole("combobox"));
  await user.pointer({ keys: "[MouseLeft>]", target: screen.getByRole("option", { name }) });
  return { user, picked, answer: (all: readonly ComboboxGroup<ComboboxOption>[]) => rerender(shows(all)) };
}

const names = () => screen.getAllByRole("option").map(({ textContent }) => textContent?.trim());

test("the option that was pressed is picked although other answers come before the release", async () => {
  const { user, picked, answer } = await press("Gap", [groupOf("Gap", "Grenoble")]);
  answer([groupOf("Gordes")]);
  expect(names()).toEqual(["Gap", "Grenoble"]);
  await user.pointer({ keys: "[/MouseLeft]", target: screen.getByRole("option", { name: "Gap" }) });
  expect(picked).toEqual(["Gap"]);
});

test("the answers that came during a press are shown after a release elsewhere", async () => {
  const { user, picked, answer } = await press("Gap", [groupOf("Gap")]);
  answer([groupOf("Gordes")]);
  await user.pointer([{ target: document.body }, "[/MouseLeft]"]);
  await vi.waitFor(() => expect(names()).toEqual(["Gordes"]));
  expect(picked).toEqual([]);
});
