import { describe, expect, it } from "vitest";
import { findImports } from "./find-imports.ts";

describe("findImports", () => {
  it("finds every form of import", () => {
    const source = [
      'import { a } from "./a.ts";',
      "import type {",
      "  B,",
      '} from "./b.ts";',
      'import "./style.css";',
      'export { c } from "./c.ts";',
      'const later = await import("./later.ts");',
    ].join("\n");
    expect(findImports(source)).toEqual(["./a.ts", "./b.ts", "./c.ts", "./later.ts", "./style.css"]);
  });

  it("ignores imports in texts", () => {
    expect(findImports('const sentence = "far from here";\nexport const name = "x";\nconst from = "y";')).toEqual([]);
  });
});
