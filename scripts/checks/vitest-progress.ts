import type { Reporter } from "vitest/node";

/** A reporter of Vitest: after each file prints how many of all files are done, as Playwright's line reporter does of its tests: "[12/607]". */
// biome-ignore lint/style/noDefaultExport: Vitest takes the reporter from there
export default class ProgressReporter implements Reporter {
  private files = 0;
  private done = 0;

  onTestRunStart(files: readonly unknown[]): void {
    this.files = files.length;
  }

  onTestModuleEnd(): void {
    this.done += 1;
    console.log(`[${this.done}/${this.files}]`);
  }
}
