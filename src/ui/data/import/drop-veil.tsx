import { useEffect, useEffectEvent, useState } from "react";
import { createPortal } from "react-dom";
import { useDetailedApp } from "../../detailed-app.ts";
import { DetailIcon } from "../../symbols/detail-icon.tsx";

/**
 * Accepts files dropped anywhere on the page, with a visible hint while a file is dragged over it. Without it the browser would navigate to
 * the file.
 */
export function DropVeil({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { messages } = useDetailedApp();
  const isOver = useFileDrop(onFiles);
  if (!isOver) return null;
  return createPortal(
    <div className="drop-veil" aria-hidden="true">
      <p>
        <DetailIcon name="download" size={28} />
        {messages.importDropNow}
      </p>
    </div>,
    document.body,
  );
}

function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    };
    const leave = (event: DragEvent) => {
      // While the file moves between two elements of the page, it stays over the page.
      if (event.relatedTarget === null) setOver(false);
    };
    document.addEventListener("dragover", hold);
    document.addEventListener("drop", drop);
    document.addEventListener("dragleave", leave);
    return () => {
      document.removeEventListener("dragover", hold);
      document.removeEventListener("drop", drop);
      document.removeEventListener("dragleave", leave);
    };
  }, []);
  return isOver;
}

/** Whether files are dragged, and not a text or a link. */
function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
