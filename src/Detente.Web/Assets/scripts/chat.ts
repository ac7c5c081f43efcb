import { announce } from "./announce";
import { make, newId } from "./dom";
import { follow } from "./event-stream";
import { post, Refusal } from "./server";
import { words } from "./words";

interface Turn { turn: number; speaker: "customer" | "agent" | "bot"; text: string; at?: string }

/** A browser may let a frame on another site store nothing; the chat then lasts as long as the page. */
const memory = {
  get: (key: string): string => { try { return sessionStorage.getItem(key) ?? ""; } catch { return ""; } },
  set: (key: string, value: string): void => { try { sessionStorage.setItem(key, value); } catch { /* told above */ } },
};

const start = document.querySelector<HTMLFormElement>("form.start");
const say = document.querySelector<HTMLFormElement>("form.say")!;
const list = document.querySelector<HTMLOListElement>(".messages")!;
const scroller = document.querySelector<HTMLElement>(".scroller")!;
const status = document.querySelector<HTMLElement>(".status")!;
const person = document.querySelector<HTMLButtonElement>("button.person")!;

if (start) run(start, start.dataset["workspace"]!);

function run(form: HTMLFormElement, workspace: string): void {
  const base = `/chat/${workspace}`, store = `chat:${workspace}`;
  let token = memory.get(store);
  const shown = new Set<number>();
  const pending = new Map<string, HTMLElement[]>();

  const draw = (speaker: Turn["speaker"], text: string): HTMLElement => {
    const item = make("li", { class: `message ${speaker === "customer" ? "customer" : "agent"}` },
      make("span", { class: "who" }, words(speaker === "customer" ? "Chat.You" : "Chat.Us")), make("p", { dir: "auto" }, text));
    list.append(item);
    scroller.scrollTop = scroller.scrollHeight;
    return item;
  };

  const hear = (turn: Turn): void => {
    if (shown.has(turn.turn)) return;
    shown.add(turn.turn);
    if (turn.speaker === "customer") {
      // What was drawn when it was sent is not drawn again when it comes back.
      const waiting = pending.get(turn.text);
      if (waiting?.length) { waiting.shift(); return; }
    } else {
      announce(words("Chat.New", words("Chat.Us"), turn.text));
      status.textContent = "";
    }
    draw(turn.speaker, turn.text);
  };

  const send = async (text: string): Promise<void> => {
    const item = draw("customer", text), key = newId();
    pending.set(text, [...(pending.get(text) ?? []), item]);
    const attempt = async (): Promise<void> => {
      item.classList.remove("unsent");
      item.querySelector("button")?.remove();
      try {
        await post(`${base}/turns`, { text }, { key, bearer: token });
        status.textContent = list.querySelector(".agent") ? words("Chat.Sent") : words("Chat.Waiting");
      } catch (error) {
        item.classList.add("unsent");
        item.append(make("button", { type: "button", click: () => void attempt() }, words("Chat.NotSent")));
        announce(error instanceof Refusal ? error.message : words("Chat.NotSent"));
      }
    };
    await attempt();
  };

  const open = (): void => {
    form.hidden = true;
    scroller.hidden = say.hidden = person.hidden = false;
    follow(`${base}/live`, {
      bearer: token,
      hear: (kind, data) => { if (kind === "turn") hear(JSON.parse(data)); },
      line: (up) => { if (!up) status.textContent = words("Chat.Lost"); else if (status.textContent === words("Chat.Lost")) status.textContent = ""; },
    });
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const given = new FormData(form), button = form.querySelector("button")!, problem = form.querySelector<HTMLElement>("[role=alert]")!;
    button.disabled = true;
    try {
      const opened = await post<{ token: string }>(`${base}/conversations`, { name: String(given.get("name") ?? "").trim() || null, locale: navigator.language });
      token = opened.token;
      memory.set(store, token);
      open();
      await send(String(given.get("first")));
      say.querySelector("textarea")?.focus();
    } catch (error) {
      problem.hidden = false;
      problem.textContent = error instanceof Refusal ? error.message : words("Chat.NotSent");
    } finally {
      button.disabled = false;
    }
  });

  const box = say.querySelector("textarea")!;
  say.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (!text) return;
    box.value = "";
    void send(text);
    box.focus();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); say.requestSubmit(); }
  });
  person.addEventListener("click", () => { person.disabled = true; void send(words("Chat.PersonText")); });

  if (token) open();
}
