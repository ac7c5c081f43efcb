import { createParser } from "eventsource-parser";

interface Options { bearer: string; hear: (kind: string, data: string) => void; line: (up: boolean) => void }

/**
 * A live stream with an Authorization header, which the browser's own EventSource cannot send: in a frame on another site
 * there are no cookies. It comes back by itself and goes on where it stopped.
 */
export function follow(url: string, { bearer, hear, line }: Options): void {
  let last = "", wait = 1000;
  const run = async (): Promise<void> => {
    try {
      const headers: Record<string, string> = { Accept: "text/event-stream", Authorization: `Bearer ${bearer}` };
      if (last) headers["Last-Event-ID"] = last;
      const response = await fetch(url, { headers, cache: "no-store" });
      if (!response.ok || !response.body) throw new Error(String(response.status));
      wait = 1000;
      line(true);
      const parser = createParser({ onEvent: (event) => { last = event.id ?? last; hear(event.event ?? "message", event.data); } });
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) parser.feed(part.value);
    } catch {
      line(false);
    }
    setTimeout(() => void run(), wait = Math.min(wait * 2, 15000));
  };
  void run();
}
