import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A browser that answers commands of WebDriver (https://www.w3.org/TR/webdriver2/), by whatever wire. */
export interface Driver {
  readonly goesTo: (url: string) => Promise<void>;
  readonly goesBack: () => Promise<void>;
  /** Runs the body of a function in the page; elements come and go as references. */
  readonly runs: (body: string, args: readonly unknown[]) => Promise<unknown>;
  readonly clicks: (element: ElementReference) => Promise<void>;
  /** Types into an element; the path of a file chooses that file. */
  readonly types: (element: ElementReference, text: string) => Promise<void>;
  /** The role that the browser gives to assistive technology, where the driver tells it. */
  readonly roleOf?: (element: ElementReference) => Promise<string>;
  readonly quits: () => Promise<void>;
}

/** An element of the page, as WebDriver passes it. */
export type ElementReference = Readonly<Record<string, string>>;

/** The name of an element in the messages of WebDriver. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const WINDOW = { width: 1280, height: 900 };
const START_LIMIT_MS = 90_000;

/**
 * Debian's Firefox, by Marionette: the protocol under geckodriver, which Debian does not package. WebGL is forced, since it is drawn by
 * software here.
 */
export async function startFirefox(path: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const preferences = {
    // Any free port: another program on a fixed one would answer in place of Firefox.
    "marionette.port": 0,
    "webgl.force-enabled": true,
    "intl.accept_languages": "fr-FR, fr",
    "intl.locale.requested": "fr",
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.reportingpolicy.firstRun": false,
    "app.update.enabled": false,
    "browser.startup.page": 0,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const child = spawn(path, ["--marionette", "--no-remote", "--profile", profile], { stdio: "ignore" });
  // Firefox writes the port that it chose into its profile.
  const port = await soon("Firefox", child, async () => {
    const file = join(profile, "MarionetteActivePort");
    return existsSync(file) ? Number(readFileSync(file, "utf8")) || undefined : undefined;
  });
  const { asks, ends } = await openMarionette(port);
  await asks("NewSession", {});
  await asks("SetWindowRect", WINDOW);
  return {
    goesTo: async (url) => void (await asks("Navigate", { url })),
    goesBack: async () => void (await asks("Back", {})),
    runs: async (script, args) => resultOf(await asks("ExecuteScript", { script, args })),
    clicks: async (element) => void (await asks("ElementClick", { id: element[ELEMENT] })),
    types: async (element, text) => void (await asks("ElementSendKeys", { id: element[ELEMENT], text })),
    quits: async () => {
      ends();
      await stop(child);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Messages are "length:json": a command [0, id, name, parameters], its answer [1, id, error, result]. */
async function openMarionette(port: number) {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const waiting = new Map<
    unknown,
    { settle: (answer: readonly unknown[]) => void; reject: (reason: unknown) => void }
  >();
  const listens = async () => {
    for await (const message of messagesOf(socket)) {
      if (!Array.isArray(message)) continue;
      waiting.get(message[1])?.settle(message);
      waiting.delete(message[1]);
    }
    throw new Error("Firefox closed the connection.");
  };
  listens().catch((reason: unknown) => {
    socket.destroy();
    for (const { reject } of waiting.values()) reject(reason);
  });
  let last = 0;
  return {
    ends: () => socket.destroy(),
    asks: async (command: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> => {
      last += 1;
      if (socket.destroyed) throw new Error(`${command}: Firefox closed the connection.`);
      const answer = new Promise<readonly unknown[]>((settle, reject) => waiting.set(last, { settle, reject }));
      const text = JSON.stringify([0, last, `WebDriver:${command}`, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      const [, , error, result] = await answer;
      if (error !== null) throw new Error(`${command}: ${JSON.stringify(error).slice(0, 400)}`);
      return result;
    },
  };
}

/** Messages of Marionette: the length of a JSON in bytes, a colon, the JSON. A chunk may end within a message, even within a character. */
export async function* messagesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<unknown> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const [head, length] = /^(\d+):/.exec(rest.toString("latin1", 0, 12)) ?? [];
      const end = (head?.length ?? 0) + Number(length);
      if (head === undefined || rest.length < end) break;
      yield JSON.parse(rest.toString("utf8", head.length, end));
      rest = rest.subarray(end);
    }
  }
}

/** MiniBrowser of WebKitGTK, by the HTTP of WebKitWebDriver. */
export async function startWebKit(path: string, miniBrowser: string): Promise<Driver> {
  const port = await findFreePort();
  const child = spawn(path, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, LANG: "fr_FR.UTF-8", LANGUAGE: "fr", LIBGL_ALWAYS_SOFTWARE: "1" },
  });
  const address = `http://127.0.0.1:${port}`;
  await soon("WebKitWebDriver", child, async () => {
    const response = await fetch(`${address}/status`).catch(() => undefined);
    return response?.ok === true ? true : undefined;
  });
  const options = { binary: miniBrowser, args: ["--automation"] };
  const created = await ask(`${address}/session`, {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  }).catch(async (error: unknown) => {
    await stop(child);
    throw error;
  });
  const session = `${address}/session/${String((created as { readonly sessionId?: unknown }).sessionId)}`;
  const pathOf = (element: ElementReference) => `${session}/element/${element[ELEMENT]}`;
  await ask(`${session}/window/rect`, WINDOW);
  return {
    goesTo: async (url) => void (await ask(`${session}/url`, { url })),
    goesBack: async () => void (await ask(`${session}/back`, {})),
    runs: (script, args) => ask(`${session}/execute/sync`, { script, args }),
    clicks: async (element) => void (await ask(`${pathOf(element)}/click`, {})),
    types: async (element, text) => void (await ask(`${pathOf(element)}/value`, { text })),
    roleOf: async (element) => String(await ask(`${pathOf(element)}/computedrole`)),
    quits: async () => {
      await fetch(session, { method: "DELETE" }).catch(() => undefined);
      await stop(child);
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Sends a command, by POST when it has a body. @throws Error when the driver refuses the command, with what it says */
async function ask(url: string, body?: unknown): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) });
  const value = resultOf(await response.json());
  if (!response.ok)
    throw new Error(`${new URL(url).pathname.split("/").slice(3).join("/")}: ${JSON.stringify(value).slice(0, 400)}`);
  return value;
}

function resultOf(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null && "value" in answer ? answer.value : undefined;
}

/** What a program gives once it has started. @throws Error when it ends, or gives nothing for too long */
async function soon<T>(name: string, child: ChildProcess, look: () => Promise<T | undefined>): Promise<T> {
  const limit = Date.now() + START_LIMIT_MS;
  while (Date.now() < limit && child.exitCode === null) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(100);
  }
  await stop(child);
  throw new Error(`${name} did not start.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const over = once(child, "exit");
  child.kill();
  await Promise.race([over, sleep(5000).then(() => child.kill("SIGKILL"))]);
}
