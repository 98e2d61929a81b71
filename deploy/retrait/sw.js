// Retire la carte des appareils qui l’ont gardée. À publier à la place de sw.js, avec index.html et style.css, quand la carte n’est plus publiée à
// cette adresse ; mode d’emploi : docs/exploitation.md. À laisser en ligne au moins un an : un appareil ne l’apprend qu’à sa visite suivante.
// Ce que la personne a elle-même rangé dans son navigateur (fichier importé, corrections) n’est pas touché.
self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(withdraw()));

async function withdraw() {
  const { scope } = self.registration;
  // D’autres sites, ou d’autres copies de celui-ci, peuvent partager le domaine : src/data/device/cache-names.ts.
  const ours = `services-alpins:${new URL(scope).pathname}:`;
  const names = await self.caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => self.caches.delete(name)));
  await self.registration.unregister();
}
