import { announce } from "./announce";
import { words } from "./words";

/** Plays a conversation that is already on the page: turn by turn, with the waits between them, faster or step by step. */
export class ConversationReplay extends HTMLElement {
  #turns: HTMLElement[] = [];
  #shown = 0;
  #timer = 0;
  #playing = false;

  connectedCallback(): void {
    if (this.#turns.length) return;
    this.#turns = [...this.querySelectorAll<HTMLElement>(".turn")];
    for (const part of this.querySelectorAll<HTMLElement>("[data-script-only]")) part.hidden = false;
    const on = (name: string, act: () => void): void => this.querySelector(`[data-act=${name}]`)?.addEventListener("click", act);
    on("play", () => this.#playing ? this.#pause() : this.#play());
    on("step", () => { this.#pause(); this.#show(this.#shown + 1); });
    on("back", () => { this.#pause(); this.#show(Math.max(1, this.#shown - 1)); });
    on("all", () => { this.#pause(); this.#show(this.#turns.length); });
    this.querySelector("select")?.addEventListener("change", () => { if (this.#playing) { clearTimeout(this.#timer); this.#wait(); } });
    this.#show(1);
    if (this.hasAttribute("autoplay")) this.#play();
  }

  disconnectedCallback(): void { clearTimeout(this.#timer); }

  get #speed(): number { return Number(this.querySelector<HTMLSelectElement>("select")?.value ?? 1); }

  #play(): void {
    if (this.#shown >= this.#turns.length) this.#show(1);
    this.#playing = true;
    this.#label();
    this.#wait();
  }

  #pause(): void {
    this.#playing = false;
    clearTimeout(this.#timer);
    this.#typing("");
    this.#label();
  }

  #wait(): void {
    const next = this.#turns[this.#shown];
    if (!next) { this.#pause(); announce(words("Replay.Done")); return; }
    this.#typing(words("Replay.Typing", next.dataset["who"] ?? ""));
    const seconds = Number(next.dataset["wait"] ?? 5) / this.#speed;
    this.#timer = window.setTimeout(() => { this.#show(this.#shown + 1); this.#wait(); }, Math.max(250, seconds * 1000));
  }

  #show(count: number): void {
    const grown = count > this.#shown;
    this.#shown = Math.min(count, this.#turns.length);
    this.#turns.forEach((turn, index) => turn.classList.toggle("waiting", index >= this.#shown));
    const last = this.#turns[this.#shown - 1]!;
    const upTo = Number(last.dataset["turn"]);
    for (const row of this.querySelectorAll<HTMLElement>("heat-line tr[data-turn]")) row.hidden = Number(row.dataset["turn"]) > upTo;
    this.querySelector("heat-line tbody")?.append(document.createTextNode(""));
    const progress = this.querySelector<HTMLProgressElement>("progress");
    if (progress) progress.value = this.#shown;
    const band = last.querySelector(".band");
    const now = this.querySelector(".now");
    if (band && now) now.replaceChildren(band.cloneNode(true));
    if (grown && this.#shown > 1) {
      last.scrollIntoView({ block: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
      announce(`${last.dataset["who"]}: ${last.querySelector(".words")?.textContent ?? ""}. ${band?.textContent ?? ""}`);
    }
  }

  #typing(text: string): void {
    const place = this.querySelector(".typing");
    if (place) place.textContent = text;
  }

  #label(): void {
    const button = this.querySelector<HTMLElement>("[data-act=play]");
    if (button) button.textContent = words(this.#playing ? "Replay.Pause" : "Replay.Play");
  }
}
