/** What `react` is in component tests: that of the built page, and `act`. */

export { act } from "preact/test-utils";
export * from "../../ui/renderer.ts";
export { default } from "../../ui/renderer.ts";
