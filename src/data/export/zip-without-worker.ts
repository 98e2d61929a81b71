import { zipSync } from "fflate";

export * from "fflate";

/**
 * Stands for fflate's `zip` in `write-excel-file` (vite.config.ts). That one compresses a large sheet in a worker made from a blob: the content
 * policy forbids it, and `zip` then never ends.
 */
export function zip(
  files: Parameters<typeof zipSync>[0],
  done: (fault: null, archive: ReturnType<typeof zipSync>) => void,
): void {
  done(null, zipSync(files));
}
