import { useId, useRef, useState } from "react";
import { copyText } from "../copy-text.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** The code with a button that copies it. When the browser refuses to copy, the code is selected and a message says so. */
export function EmbedSnippet({ code }: { readonly code: string }) {
  const { messages } = useDetailedApp();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [last, setLast] = useState<{ readonly code: string; readonly outcome: "codeCopied" | "codeRefused" }>();
  const copy = async () => {
    const isCopied = await copyText(navigator, code);
    if (!isCopied) {
      area.current?.focus();
      area.current?.select();
    }
    setLast({ code, outcome: isCopied ? "codeCopied" : "codeRefused" });
  };
  return (
    <div className="embed-snippet">
      <label htmlFor={id}>{messages.embedCode}</label>
      <textarea id={id} ref={area} rows={5} readOnly spellCheck={false} value={code} />
      <div className="embed-copy">
        <button type="button" className="button button-primary" onClick={() => void copy()}>
          {messages.copyCode}
        </button>
        <p role="status">{last?.code === code && messages[last.outcome]}</p>
      </div>
    </div>
  );
}
