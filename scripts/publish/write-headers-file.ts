import { CACHING, HOST_HEADERS } from "./hosting.ts";

/**
 * The file `_headers` that Netlify, Cloudflare Pages and similar hosts read from the root of a site. They revalidate all other files by
 * default, and would join two values of one header.
 */
export function writeHeadersFile(): string {
  return `# Services alpins sur Netlify, Cloudflare Pages et semblables : à copier à la racine de dist/.
# Fichier écrit par « npm run hosts ». Réserver l’intégration : remplacer « frame-ancestors * ».
/*
${HOST_HEADERS.map(({ name, value }) => `  ${name}: ${value}`).join("\n")}
/${CACHING.hashedFolder}*
  Cache-Control: ${CACHING.hashed}
`;
}
