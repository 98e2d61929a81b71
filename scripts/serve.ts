import { existsSync } from "node:fs";
import { preview } from "vite";

/** Serves dist on this machine only, and prints its address. */
const HOST = "127.0.0.1";
const PORT = 4173;

if (existsSync("dist/index.html")) {
  await serve();
} else {
  fail('dist/index.html is missing: run "npm run build" first.');
}

async function serve(): Promise<void> {
  try {
    await preview({ preview: { host: HOST, port: PORT, strictPort: true } });
    console.log(`\nServices alpins : http://${HOST}:${PORT}\nPour arrêter : Ctrl et C.`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    fail(
      /already in use/i.test(reason)
        ? `Le port ${PORT} est pris par un autre programme : arrêtez-le, puis recommencez.`
        : `Le site n’a pas pu être servi : ${reason}`,
    );
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
