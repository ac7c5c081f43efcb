import { announce } from "./announce";
import { make } from "./dom";
import { words } from "./words";

/** Keeps a reply back for some seconds, in which it can be taken back or sent at once. */
export class HeldReply {
  busy = false;

  constructor(private readonly place: HTMLElement) {}

  /** True when the reply shall go out, false when it was taken back. */
  wait(text: string, seconds: number): Promise<boolean> {
    this.busy = true;
    return new Promise((answer) => {
      let left = seconds;
      const bar = make("progress", { max: seconds, value: seconds, "aria-label": words("Held.Label") });
      const clock = make("strong", { "aria-hidden": "true" }, words("Held.In", left));
      const end = (go: boolean): void => {
        clearInterval(timer);
        document.removeEventListener("keydown", escape, true);
        this.place.hidden = true;
        this.place.replaceChildren();
        this.busy = false;
        answer(go);
      };
      const escape = (event: KeyboardEvent): void => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        end(false);
      };
      const undo = make("button", { type: "button", class: "primary undo", click: () => end(false) }, words("Held.Undo"), make("kbd", {}, "Esc"));
      this.place.replaceChildren(
        make("div", { class: "row" }, clock,
          make("span", { class: "row" }, undo, make("button", { type: "button", click: () => end(true) }, words("Held.Now")))),
        bar, make("p", { class: "muted" }, text));
      this.place.hidden = false;
      undo.focus();
      announce(words("Held.Spoken", seconds));
      document.addEventListener("keydown", escape, true);
      const timer = setInterval(() => {
        left -= 1;
        bar.value = left;
        clock.textContent = words("Held.In", left);
        if (left <= 0) end(true);
      }, 1000);
    });
  }
}
