/** How far a test run is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The last test that Playwright's list reporter has written of, and how many there are; undefined before it has, and for other commands. */
export function readProgress(output: string): Progress | undefined {
  const total = /^Running (\d+) tests? using/m.exec(output)?.[1];
  const done = [...output.matchAll(/^\s*(?:✓|✘|ok|x|-)\s+(\d+) /gm)].at(-1)?.[1];
  return total === undefined || done === undefined ? undefined : { done: Number(done), total: Number(total) };
}

/**
 * What is left of a step that has run for so long, in seconds: by its progress where that is known, else by what it usually takes.
 * Zero where it takes longer than usual.
 */
export function secondsLeft(elapsedS: number, usualS: number, progress: Progress | undefined): number {
  if (progress !== undefined && progress.done > 0) {
    return (elapsedS * Math.max(progress.total - progress.done, 0)) / progress.done;
  }
  return Math.max(usualS - elapsedS, 0);
}

/** "45 s", "3 min". */
export function describeSeconds(seconds: number): string {
  return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
