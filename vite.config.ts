import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { publishContours } from "./scripts/contours/publish-contours.ts";
import { SERVICE_HOSTS } from "./src/online/services.ts";

/**
 * Nothing but the site's own files may be loaded: no inline script or style, no third party. Declared services may be asked. The
 * one frame is the site itself, as « Intégrer cette carte » shows it beside its code.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  ["connect-src 'self'", ...SERVICE_HOSTS].join(" "),
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export default defineConfig({
  base: "./",
  plugins: [react(), contentPolicy(), publishContours()],
  optimizeDeps: { exclude: ["maplibre-gl"] },
  worker: { format: "es" },
  build: {
    target: "es2022",
    manifest: true,
    // What the list needs is one file, whatever the later parts share with it: a request costs more than its bytes.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: "start", tags: ["$initial"], test: /(?<!index\.html|app\/main\.tsx)$/ }] },
      },
    },
  },
});

/** Writes the policy into the built page only: the development server needs inline scripts. */
function contentPolicy(): Plugin {
  return {
    name: "content-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}
