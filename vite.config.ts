import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/**
 * Nothing but the site's own files may be loaded or asked: no inline script or style, no third party. The one frame is the
 * site itself, as « Intégrer cette carte » shows it beside its code.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export default defineConfig({
  base: "./",
  plugins: [react(), contentPolicy()],
  optimizeDeps: { exclude: ["maplibre-gl"] },
  worker: { format: "es" },
  build: { target: "es2022", manifest: true },
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
