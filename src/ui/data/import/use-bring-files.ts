import { useState } from "react";
import { useDetailedApp } from "../../detailed-app.ts";
import type { Saying } from "./use-saying.ts";

export interface BringFiles {
  /** Imports a chosen or dropped file. During another import, or with several files, it imports nothing and shows a message. */
  readonly bring: (files: readonly File[]) => void;
  /** The file that this view imported last. */
  readonly last: File | undefined;
}

export function useBringFiles(say: Saying["say"]): BringFiles {
  const { store, services, messages } = useDetailedApp();
  const [last, setLast] = useState<File>();
  const bring: BringFiles["bring"] = (files) => {
    const [file, ...others] = files;
    const { importing } = store.getState();
    if (file === undefined) return;
    if (importing.status === "read") say(messages.importOpenFirst({ file: importing.file.name }));
    else if (others.length > 0) say(messages.importOneFile);
    else {
      setLast(file);
      services.importing((controller) => controller.read(file));
    }
  };
  return { bring, last };
}
