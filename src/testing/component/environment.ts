import { builtinEnvironments, type Environment } from "vitest/runtime";

const { setup } = builtinEnvironments["happy-dom"];

/** A page of happy-dom, for modules that read files beside themselves, as Node has it: Vite would give them web addresses. */
const environment: Environment = { name: "page", viteEnvironment: "ssr", setup };

// biome-ignore lint/style/noDefaultExport: Vitest takes the environment from there
export default environment;
