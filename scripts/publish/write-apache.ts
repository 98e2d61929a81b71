import { CACHING, FILE_TYPES, HOST_HEADERS, HTTPS_HEADER, OPEN_DATA, TEXT_TYPES } from "./hosting.ts";

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
  # Quand tout le domaine est en HTTPS pour longtemps, et seulement alors :
  # Header always set ${HTTPS_HEADER.name} "${HTTPS_HEADER.value}" "expr=%{HTTPS} == 'on'"
  Header set Cache-Control "${CACHING.usual}"
  <If "%{REQUEST_URI} =~ m#/${CACHING.hashedFolder}# && -f %{REQUEST_FILENAME}">
    Header set Cache-Control "${CACHING.hashed}"
  </If>
  # ${OPEN_DATA.why}.
  <If "%{REQUEST_URI} =~ m#/${OPEN_DATA.folder}#">
    Header set ${OPEN_DATA.header} "${OPEN_DATA.value}"
  </If>
  # Un fichier comprimé garde l’empreinte de l’original : sans cette ligne, il serait renvoyé entier à chaque visite.
  RequestHeader edit "If-None-Match" '^"(.*)-gzip"$' '"$1-gzip", "$1"'
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${TEXT_TYPES.join(" ")}
</IfModule>

# Avec HTTPS, qui demande http:// est renvoyé à https:// ; chez la plupart des hébergeurs c’est un réglage de leur page, qui vaut mieux.
# <IfModule mod_rewrite.c>
#   RewriteEngine On
#   RewriteCond %{HTTPS} !=on
#   RewriteCond %{HTTP:X-Forwarded-Proto} !=https
#   RewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]
# </IfModule>

RedirectMatch 404 "/\\.(?!well-known/)"
`;
}
