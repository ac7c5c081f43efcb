// One live stream for all tabs of a browser: a browser opens only six connections to a host, and a stream keeps one busy.
interface Worker { onconnect: ((event: MessageEvent) => void) | null }

const ports = new Set<MessagePort>();
const kinds = ["turn", "state", "alert", "handoff", "commitment", "conversation"];
let source: EventSource | undefined;

function tell(message: unknown): void {
  for (const port of ports) port.postMessage(message);
}

function open(): void {
  source = new EventSource("/api/live");
  source.onopen = () => tell({ kind: "online" });
  source.onerror = () => {
    tell({ kind: "offline" });
    // A refusal (signed out, restarting) closes the stream for good; a lost line is retried by the browser itself.
    if (source?.readyState === EventSource.CLOSED) setTimeout(open, 3000);
  };
  for (const kind of kinds)
    source.addEventListener(kind, (event) => tell({ kind, data: (event as MessageEvent<string>).data }));
}

(globalThis as unknown as Worker).onconnect = (event) => {
  const port = event.ports[0]!;
  ports.add(port);
  port.onmessage = (message: MessageEvent) => {
    if (message.data === "close") ports.delete(port);
    if (ports.size === 0) { source?.close(); source = undefined; }
  };
  if (!source) open();
  else if (source.readyState === EventSource.OPEN) port.postMessage({ kind: "online" });
};
