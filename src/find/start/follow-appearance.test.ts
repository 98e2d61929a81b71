// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { createActions } from "../../state/actions.ts";
import { USUAL_CHOICES } from "../../state/app-state.ts";
import { createAppStore } from "../../state/store.ts";
import { followAppearance } from "./follow-appearance.ts";

/** A device whose colour scheme can change. */
class FakeDevice extends EventTarget {
  matches = false;

  grow(dark: boolean): void {
    this.matches = dark;
    this.dispatchEvent(new Event("change"));
  }
}

function open() {
  const root = document.createElement("html");
  const device = new FakeDevice();
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  followAppearance(root, device as unknown as MediaQueryList, store, actions);
  return { root, device, store, actions };
}

it("follows the device while the appearance is automatic", () => {
  const { root, device, store } = open();
  expect(root.dataset["scheme"]).toBe("light");
  device.grow(true);
  expect([root.dataset["scheme"], store.getState().scheme]).toEqual(["dark", "dark"]);
});

it("ignores the device when the person has chosen an appearance", () => {
  const { root, device, store, actions } = open();
  actions.chooseAppearance("sombre");
  expect([root.dataset["scheme"], store.getState().scheme]).toEqual(["dark", "dark"]);
  actions.chooseAppearance("clair");
  device.grow(true);
  expect(root.dataset["scheme"]).toBe("light");
});
