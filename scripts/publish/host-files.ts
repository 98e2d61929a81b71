import { CACHING, FILE_TYPES, HOST_HEADERS, HTTPS_HEADER, OPEN_DATA, TEXT_TYPES } from "./hosting.ts";

/** The configurations generated from hosting.ts, by path in the repository; a test compares the files with them. */
export function hostFiles(): Readonly<Record<string, string>> {
  return {
    "deploy/nginx/services-alpins.conf": writeNginx(),
    "deploy/apache/.htaccess": writeApache(),
    "deploy/netlify/_headers": writeHeadersFile(),
  };
}

/** An .htaccess for Apache 2.4, as on most shared hosts, for the folder of the site, at the root or below. */
function writeApache(): string {
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

/**
 * The file `_headers` that Netlify, Cloudflare Pages and similar hosts read from the root of a site. They revalidate all other files by
 * default, and would join two values of one header.
 */
function writeHeadersFile(): string {
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

/** nginx includes HTML by default, and warns when it is listed. */
const BESIDE_HTML = TEXT_TYPES.filter((type) => type !== "text/html");

/**
 * An nginx configuration of the built site, for its http block. It serves the site at the root and in any folder below, since it names no
 * path.
 */
function writeNginx(): string {
  return `# Services alpins, servi par nginx (celui de Debian suffit : paquet nginx-light).
# Fichier écrit par « npm run hosts » : ne pas le modifier dans le dépôt, mais sa copie chez l’hébergeur.
# À adapter : listen, server_name, root. Mode d’emploi : docs/exploitation.md.

map $uri $services_alpins_cache {
    default "${CACHING.usual}";
    # Le nom de ces fichiers change avec leur contenu : ils se gardent pour toujours.
    "~/${CACHING.hashedFolder}" "${CACHING.hashed}";
}

# ${OPEN_DATA.why} ; ailleurs, l’en-tête est vide et n’est pas envoyé.
map $uri $services_alpins_origins {
    default "";
    "~/${OPEN_DATA.folder}" "${OPEN_DATA.value}";
}

server {
    listen 80;
    # listen [::]:80;
    # En HTTPS, à la place de ces deux lignes, avec le certificat de votre outil (certbot, par exemple) :
    # listen 443 ssl;
    # listen [::]:443 ssl;
    # ssl_certificate /etc/letsencrypt/live/carte.example.fr/fullchain.pem;
    # ssl_certificate_key /etc/letsencrypt/live/carte.example.fr/privkey.pem;
    # ssl_protocols TLSv1.2 TLSv1.3;
    server_name carte.example.fr;

    # Le contenu de dist/ ; pour un sous-chemin (/carte/), le placer dans le dossier carte/ de la racine.
    root /srv/services-alpins;
    index index.html;

    # Les redirections (/carte vers /carte/) restent sur l’adresse demandée, même derrière un relais.
    absolute_redirect off;
    server_tokens off;
    etag on;

    # Sous un sous-chemin : /carte/404.html.
    error_page 404 /404.html;

    # Rien de caché n’est servi, sauf ce qui prouve à qui est le domaine.
    location ~ /\\.(?!well-known/) {
        return 404;
    }

    charset utf-8;
    charset_types${inLines(BESIDE_HTML)};
    types {
${Object.entries(FILE_TYPES)
  .map(([type, endings]) => `        ${type} ${endings.join(" ")};`)
  .join("\n")}
    }
    default_type application/octet-stream;

    # La construction du site laisse une copie .gz à côté de chaque fichier qui y gagne ; le reste est comprimé à la volée.
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 512;
    gzip_types${inLines(BESIDE_HTML)};
    # Avec le module brotli (Debian : paquet libnginx-mod-http-brotli-static), les copies .br, plus petites encore :
    # brotli_static on;

    add_header Cache-Control $services_alpins_cache;
    add_header ${OPEN_DATA.header} $services_alpins_origins;
${HOST_HEADERS.map(headerLines).join("\n")}

    # Pour réserver l’intégration à quelques sites, remplacer « frame-ancestors * » ci-dessus par, par exemple :
    #   frame-ancestors 'self' https://www.partenaire.example.fr
    # Quand tout le domaine est en HTTPS pour longtemps, et seulement alors :
    # add_header ${HTTPS_HEADER.name} "${HTTPS_HEADER.value}" always;
}

# Avec HTTPS, qui demande http:// est renvoyé à https:// :
# server {
#     listen 80;
#     listen [::]:80;
#     server_name carte.example.fr;
#     return 301 https://$host$request_uri;
# }
`;
}

function headerLines({ name, value, why }: (typeof HOST_HEADERS)[number]): string {
  return `    # ${why}.\n    add_header ${name} "${value}" always;`;
}

function inLines(words: readonly string[]): string {
  return words.map((word) => `\n        ${word}`).join("");
}
