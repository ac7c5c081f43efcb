import { announce } from "./announce";
import { make, newId } from "./dom";
import { Refusal, send } from "./server";
import { words } from "./words";

interface Step { event: "progress" | "imported" | "refused" | "finished"; line: number; id?: string; done?: number; total?: number; problem?: string; imported?: number; refused?: number }

/** Takes a transcript by paste, by drop or from a file, shows how far it is, and can be stopped. */
export class ImportDrop extends HTMLElement {
  #file: File | undefined;
  #going: AbortController | undefined;

  connectedCallback(): void {
    const text = this.querySelector("textarea")!;
    const picker = this.querySelector<HTMLInputElement>("input[type=file]")!;
    const zone = this.querySelector<HTMLElement>(".dropzone")!;
    const chosen = this.querySelector<HTMLElement>(".chosen")!;
    const take = (file: File | undefined): void => {
      this.#file = file;
      chosen.hidden = !file;
      chosen.textContent = file ? words("Import.Taken", file.name) : "";
    };
    picker.addEventListener("change", () => take(picker.files?.[0]));
    text.addEventListener("input", () => { if (this.#file) { picker.value = ""; take(undefined); } });
    for (const over of ["dragover", "dragenter"])
      zone.addEventListener(over, (event) => { event.preventDefault(); zone.classList.add("over"); });
    zone.addEventListener("dragleave", () => zone.classList.remove("over"));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      zone.classList.remove("over");
      take(event.dataTransfer?.files[0]);
      if (this.#file) void this.#read(this.#file, this.#file.name);
    });
    this.querySelector("form")!.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.#file) void this.#read(this.#file, this.#file.name);
      else if (text.value.trim()) void this.#read(text.value, "");
      else { this.#say(words("Import.Nothing"), true); text.focus(); }
    });
    this.querySelector(".cancel")!.addEventListener("click", () => this.#going?.abort());
  }

  async #read(body: Blob | string, name: string): Promise<void> {
    if (this.#going) return;
    this.#going = new AbortController();
    const results = this.querySelector(".results")!, bar = this.querySelector("progress")!;
    const go = this.querySelector<HTMLButtonElement>("button.primary")!, cancel = this.querySelector<HTMLElement>(".cancel")!;
    results.replaceChildren();
    bar.removeAttribute("value");
    bar.hidden = cancel.hidden = false;
    go.disabled = true;
    this.#say(words("Import.Sending"));
    const made: Step[] = [];
    try {
      const url = `/api/import${name ? `?name=${encodeURIComponent(name.slice(0, 200))}` : ""}`;
      const answer = await send(url, body, { key: newId(), signal: this.#going.signal });
      for await (const step of lines(answer)) this.#take(step, made, results, bar);
      if (made.length === 1 && !results.querySelector(".refused")) location.assign(`/conversations/${made[0]!.id}`);
    } catch (error) {
      const stopped = this.#going.signal.aborted;
      this.#say(stopped ? words("Import.Cancelled") : error instanceof Refusal ? words("Import.Failed", error.message) : words("Import.Broken"), !stopped);
    } finally {
      bar.hidden = cancel.hidden = true;
      go.disabled = false;
      this.#going = undefined;
    }
  }

  #take(step: Step, made: Step[], results: Element, bar: HTMLProgressElement): void {
    if (step.event === "progress") {
      bar.max = step.total ?? 1;
      bar.value = step.done ?? 0;
      this.#say(words("Import.Reading", step.done ?? 0, step.total ?? 0));
    } else if (step.event === "imported") {
      made.push(step);
      results.append(make("li", {}, make("a", { href: `/conversations/${step.id}` }, words("Import.Open", made.length)), make("span", { class: "muted" }, words("Import.Messages", step.total ?? 0))));
    } else if (step.event === "refused") {
      results.append(make("li", { class: "refused" }, make("span", { class: "error-text" }, words("Import.Line", step.line)), make("span", {}, step.problem ?? "")));
    } else {
      this.#say(words("Import.Done", step.imported ?? 0, step.refused ?? 0), (step.imported ?? 0) === 0);
      announce(words("Import.Done", step.imported ?? 0, step.refused ?? 0));
    }
  }

  #say(text: string, bad = false): void {
    const state = this.querySelector<HTMLElement>(".state")!;
    state.textContent = text;
    state.classList.toggle("error-text", bad);
    this.querySelector<HTMLElement>("section")!.hidden = false;
  }
}

/** The steps of an answer that comes line by line. */
async function* lines(response: Response): AsyncGenerator<Step> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const parts = (rest + part.value).split("\n");
    rest = parts.pop()!;
    for (const line of parts) if (line) yield JSON.parse(line);
  }
}
