import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  plugins: [react()],
  optimizeDeps: { exclude: ["maplibre-gl"] },
  worker: { format: "es" },
  build: { target: "es2022", manifest: true },
});
