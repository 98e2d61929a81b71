import { CACHING, HOST_HEADERS, HTTPS_HEADER, OPEN_DATA } from "./hosting.ts";

/**
 * The file `_headers` that Netlify, Cloudflare Pages and similar hosts read from the root of a site. They revalidate all other files by
 * default, and would join two values of one header.
 */
export function writeHeadersFile(): string {
  return `# Services alpins sur Netlify, Cloudflare Pages et semblables : à copier à la racine de dist/.
# Ces hébergeurs ne servent qu’en HTTPS, et y renvoient d’eux-mêmes.
# Fichier écrit par « npm run hosts ». Réserver l’intégration : remplacer « frame-ancestors * ».
/*
${HOST_HEADERS.map(({ name, value }) => `  ${name}: ${value}`).join("\n")}
  ${HTTPS_HEADER.name}: ${HTTPS_HEADER.value}
/${CACHING.hashedFolder}*
  Cache-Control: ${CACHING.hashed}
/${OPEN_DATA.folder}*
  ${OPEN_DATA.header}: ${OPEN_DATA.value}
`;
}
