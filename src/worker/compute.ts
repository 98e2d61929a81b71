import { createLoader } from "../data/dataset/loader.ts";
import type { FiguresWork } from "./figures-work.ts";
import type { ImportWork } from "./import-work.ts";
import { createRoadKeeper } from "./road-keeper.ts";
import { createRoadsWork } from "./roads-work.ts";
import { createSearchWork } from "./search-work.ts";

/** All computations of the pages that take long, with the files that they need. The code of figures and imports loads at their first call. */
export function createCompute() {
  const loader = createLoader();
  const keeper = createRoadKeeper(loader);
  let figures: Promise<FiguresWork> | undefined;
  const loadFigures = () => {
    figures ??= import("./figures-work.ts").then((part) => part.createFiguresWork(loader, keeper));
    return figures;
  };
  let importing: Promise<ImportWork> | undefined;
  const loadImport = () => {
    importing ??= import("./import-work.ts").then((part) => part.createImportWork());
    return importing;
  };
  return {
    /** Answers once the code runs. */
    start: async () => undefined,
    ...createRoadsWork(loader, keeper),
    ...createSearchWork(loader),
    measure: async (...question: Parameters<FiguresWork["measure"]>) => (await loadFigures()).measure(...question),
    bestSites: async (...question: Parameters<FiguresWork["bestSites"]>) =>
      (await loadFigures()).bestSites(...question),
    coveredArea: async (...question: Parameters<FiguresWork["coveredArea"]>) =>
      (await loadFigures()).coveredArea(...question),
    readImport: async (...file: Parameters<ImportWork["readImport"]>) => (await loadImport()).readImport(...file),
    checkImport: async (...rows: Parameters<ImportWork["checkImport"]>) => (await loadImport()).checkImport(...rows),
  };
}

export type Compute = ReturnType<typeof createCompute>;
