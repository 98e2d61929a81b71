import { checkSite } from "./site-check/check-site.ts";

/** Checks a published site: npm run site:check -- https://carte.example.fr/ Exits with 1 when it finds a fault. */
const TIMEOUT_MS = 30_000;

const [given = ""] = process.argv.slice(2);
if (!URL.canParse(given) || !/^https?:/.test(given)) {
  console.error("Donnez l’adresse de la carte : npm run site:check -- https://carte.example.fr/");
  process.exitCode = 2;
} else {
  await report(given.replace(/\/?$/, "/"));
}

async function report(address: string): Promise<void> {
  try {
    const findings = await checkSite(async (path) => {
      const answer = await fetch(new URL(path, address), { signal: AbortSignal.timeout(TIMEOUT_MS) });
      return { status: answer.status, headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
    }, new Date());
    for (const { title, fault } of findings)
      console.log(fault === "" ? `bien    ${title}` : `À VOIR  ${title} : ${fault}`);
    if (findings.some(({ fault }) => fault !== "")) process.exitCode = 1;
  } catch (error) {
    console.error(`${address} ne répond pas : ${error instanceof Error ? (error.cause ?? error.message) : error}`);
    process.exitCode = 1;
  }
}
