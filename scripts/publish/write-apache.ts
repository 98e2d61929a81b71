import { CACHING, FILE_TYPES, HOST_HEADERS, TEXT_TYPES } from "./hosting.ts";

/** An .htaccess for Apache 2.4, as on most shared hosts, for the folder of the site, at the root or below. */
export function writeApache(): string {
  return `# Services alpins sur Apache 2.4 (hébergement mutualisé) : à copier dans le dossier du site, avec le contenu de dist/.
# Fichier écrit par « npm run hosts ». Réserver l’intégration : remplacer « frame-ancestors * ».
Options -Indexes
AddDefaultCharset utf-8
DirectoryIndex index.html
# Sous un sous-chemin : /carte/404.html.
ErrorDocument 404 /404.html

${Object.entries(FILE_TYPES)
  .map(([type, endings]) => `AddType ${type} ${endings.map((ending) => `.${ending}`).join(" ")}`)
  .join("\n")}

<IfModule mod_headers.c>
${HOST_HEADERS.map(({ name, value }) => `  Header always set ${name} "${value}"`).join("\n")}
  Header set Cache-Control "${CACHING.usual}"
  <If "%{REQUEST_URI} =~ m#/${CACHING.hashedFolder}# && -f %{REQUEST_FILENAME}">
    Header set Cache-Control "${CACHING.hashed}"
  </If>
  # Un fichier comprimé garde l’empreinte de l’original : sans cette ligne, il serait renvoyé entier à chaque visite.
  RequestHeader edit "If-None-Match" '^"(.*)-gzip"$' '"$1-gzip", "$1"'
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${TEXT_TYPES.join(" ")}
</IfModule>

RedirectMatch 404 "/\\.(?!well-known/)"
`;
}
