import { resolve } from "node:path";

/** Aliases by which a module of the project stands for `react` and `react-dom`, and Preact for what JSX compiles to. */
export function rendererAliases(module: string) {
  return [
    { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
    { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
    { find: /^react(-dom)?$/, replacement: resolve(module) },
  ];
}
