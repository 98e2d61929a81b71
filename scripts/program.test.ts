import { afterEach, expect, test, vi } from "vitest";
import { runProgram } from "./program.ts";

afterEach(() => {
  process.exitCode = 0;
  vi.restoreAllMocks();
});

test("options that cannot be read are said with the usage, and nothing runs", async () => {
  const error = vi.spyOn(console, "error").mockReturnValue();
  const run = vi.fn();
  await runProgram("Option inconnue : --loin.", "npm run data:update", run);
  expect(run).not.toHaveBeenCalled();
  expect(error.mock.calls).toEqual([["Option inconnue : --loin.\n\nnpm run data:update"]]);
  expect(process.exitCode).toBe(2);
});

test.each([
  { isDone: true, stream: "log", code: 0 },
  { isDone: false, stream: "error", code: 1 },
] as const)("the outcome is printed, and gives the exit code: %o", async ({ isDone, stream, code }) => {
  const printed = vi.spyOn(console, stream).mockReturnValue();
  await runProgram({ file: "a.csv" }, "", ({ file }) => ({ isDone, lines: ["Fin.", file] }));
  expect(printed.mock.calls).toEqual([["Fin."], ["a.csv"]]);
  expect(process.exitCode).toBe(code);
});

test("an error is printed as a sentence, without the lines of the code", async () => {
  const error = vi.spyOn(console, "error").mockReturnValue();
  await runProgram({}, "", () => {
    throw new Error("Disque plein.");
  });
  expect(error.mock.calls).toEqual([["Disque plein."]]);
  expect(process.exitCode).toBe(1);
});
