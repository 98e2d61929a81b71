import { useDetailedApp } from "../../detailed-app.ts";
import type { Saying } from "./use-saying.ts";

/**
 * Returns the function that imports a chosen or dropped file. During another import, or with several files, it imports nothing and shows a
 * message.
 */
export function useBringFiles(say: Saying["say"]): (files: readonly File[]) => void {
  const { store, services, messages } = useDetailedApp();
  return (files) => {
    const [file, ...others] = files;
    const { importing } = store.getState();
    if (file === undefined) return;
    if (importing.status === "read") say(messages.importOpenFirst({ file: importing.file.name }));
    else if (others.length > 0) say(messages.importOneFile);
    else services.importing((controller) => controller.read(file));
  };
}
