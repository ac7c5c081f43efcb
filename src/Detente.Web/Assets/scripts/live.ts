export interface Live { kind: string; data?: string }

/** Listens to the workspace's live events over the one connection that all tabs of this browser share. */
export function listen(hear: (event: Live) => void): void {
  const url = document.querySelector<HTMLMetaElement>("meta[name=live-worker]")?.content;
  if (!url) return;
  if ("SharedWorker" in window) {
    const worker = new SharedWorker(url, { name: "detente-live" });
    worker.port.onmessage = (event: MessageEvent<Live>) => hear(event.data);
    worker.port.start();
    addEventListener("pagehide", () => worker.port.postMessage("close"));
    addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
    return;
  }
  const source = new EventSource("/api/live");
  source.onopen = () => hear({ kind: "online" });
  source.onerror = () => hear({ kind: "offline" });
  for (const kind of ["turn", "state", "alert", "handoff", "commitment", "conversation"])
    source.addEventListener(kind, (event) => hear({ kind, data: (event as MessageEvent<string>).data }));
}
