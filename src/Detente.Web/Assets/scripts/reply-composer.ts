import { announce } from "./announce";
import { icon, make, newId } from "./dom";
import { draftChips } from "./draft-chips";
import { carry, missing, pieces, placed, type Check, type Finding } from "./draft-check";
import { askWhetherToSend } from "./hold-dialog";
import { openScripts } from "./script-search";
import { post, Refusal, remove } from "./server";
import { nameOf, words } from "./words";

const pause = 30; // Milliseconds without a key before a draft is checked.
const starters = new Set(["greet", "use-name", "listen", "acknowledge", "empathize", "validate", "apologize", "thank"]);

interface Answer { outcome: "sent" | "held" | "needs-confirmation"; check?: Check | null }

/** Where a reply is written: checked as it is typed, painted, improved, and sent or held. */
export class ReplyComposer extends HTMLElement {
  #text!: HTMLTextAreaElement;
  #under!: HTMLElement;
  #because!: HTMLElement;
  #verdict!: HTMLElement;
  #chips!: HTMLElement;
  #check?: Check | undefined;
  #findings: Finding[] = [];
  #painted = "";
  #chosen = 0;
  #timer = 0;
  #asking?: AbortController | undefined;
  #operation = newId();
  #sending = false;
  #spoken = 0;

  get #id(): string { return this.dataset["conversation"] ?? ""; }

  connectedCallback(): void {
    if (this.#text) return;
    this.#text = this.querySelector("textarea")!;
    this.#under = this.querySelector(".under")!;
    this.#because = this.querySelector(".because")!;
    this.#verdict = this.querySelector(".verdict")!;
    this.#chips = this.querySelector(".chips")!;
    this.#text.addEventListener("input", () => this.#typed());
    this.#text.addEventListener("keydown", (event) => this.#key(event));
    this.#text.addEventListener("scroll", () => { this.#under.scrollTop = this.#text.scrollTop; });
    this.#text.addEventListener("mousemove", (event) => this.#hover(event));
    for (const moved of ["keyup", "click"]) this.#text.addEventListener(moved, () => this.#caret());
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      const reply = (event.target as HTMLElement).dataset["reply"];
      if (reply) void this.#undo(reply);
      else void this.send();
    });
    const find = this.querySelector<HTMLElement>(".find-script")!;
    find.hidden = false;
    find.addEventListener("click", () => this.#scripts());
    this.#text.value ||= localStorage.getItem(this.#store) ?? "";
    if (this.#text.value) this.#typed();
  }

  get #store(): string { return `draft:${this.#id}`; }

  /** Puts words in at the caret, or at the start or end as a sentence of their own. */
  insert(text: string, where: "caret" | "start" | "end" = "caret"): void {
    const { value, selectionStart, selectionEnd } = this.#text;
    const from = where === "start" ? 0 : where === "end" ? value.length : selectionStart;
    const to = where === "caret" ? selectionEnd : from;
    const lead = from > 0 && !/\s$/.test(value.slice(0, from)) ? " " : "";
    const trail = to < value.length && !/^\s/.test(value.slice(to)) ? " " : "";
    this.#replace(from, to, lead + text + trail);
    this.#text.focus();
  }

  #replace(start: number, end: number, text: string): void {
    this.#text.focus();
    this.#text.setSelectionRange(start, end);
    // Deprecated, and still the only way that the browser's own undo knows about.
    if (!document.execCommand("insertText", false, text)) {
      this.#text.setRangeText(text, start, end, "end");
      this.#typed();
    }
  }

  #typed(): void {
    const text = this.#text.value;
    if (text) localStorage.setItem(this.#store, text);
    else localStorage.removeItem(this.#store);
    if (text === "/") { this.#text.value = ""; this.#scripts(); return; }
    this.#findings = carry(this.#findings, this.#painted, text);
    this.#paint();
    clearTimeout(this.#timer);
    this.#asking?.abort();
    if (!text.trim()) { this.#show(undefined); return; }
    this.#timer = window.setTimeout(() => void this.#ask(text), pause);
  }

  async #ask(draft: string): Promise<void> {
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    try {
      const check = await post<Check>(`/api/conversations/${this.#id}/check`, { draft }, { signal });
      if (signal.aborted || draft !== this.#text.value) return;
      this.#show(check);
      this.dispatchEvent(new CustomEvent("draft-checked", { bubbles: true }));
    } catch (error) {
      if (signal.aborted) return;
      this.#verdict.hidden = false;
      this.#verdict.removeAttribute("data-verdict");
      this.#verdict.textContent = words(error instanceof Refusal ? "Composer.CheckRefused" : "Composer.CheckOffline");
    }
  }

  #show(check: Check | undefined): void {
    this.#check = check;
    this.#findings = check ? placed(check) : [];
    this.#chosen = 0;
    this.#paint();
    this.#caret();
    this.#verdict.hidden = !check;
    this.#chips.replaceChildren();
    if (!check) return;
    this.#verdict.dataset["verdict"] = check.verdict;
    this.#verdict.replaceChildren(icon(check.verdict), words(`Verdict.${check.verdict}`, check.score));
    this.#chips.append(...draftChips(check, {
      add: (finding) => this.#add(finding),
      show: (span) => { this.#text.focus(); this.#text.setSelectionRange(span.start, span.end); },
      replace: (text) => this.#replace(0, this.#text.value.length, text),
    }));
  }

  /** Puts the starter of a missing step where it belongs. */
  #add(step: Finding): void {
    if (step.fix) this.insert(step.fix, starters.has(step.id) ? "start" : "end");
  }

  #paint(): void {
    const text = this.#painted = this.#text.value;
    const now = this.#findings[this.#chosen];
    this.#under.replaceChildren(...pieces(text, this.#findings).map((piece) => piece.finding
      ? make("span", { class: piece.finding === now ? "paint now" : "paint", "data-tone": piece.finding.severity, "data-index": this.#findings.indexOf(piece.finding) }, piece.text)
      : document.createTextNode(piece.text)),
      // A last line break is only drawn when something follows it.
      document.createTextNode("\u200b"));
    this.#under.scrollTop = this.#text.scrollTop;
  }

  /** The finding at the caret comes first; otherwise the worst. */
  #caret(): void {
    const at = this.#text.selectionStart;
    const here = this.#findings.findIndex(({ spans }) => spans.some((span) => span.start <= at && at <= span.end));
    if (here >= 0) this.#chosen = here;
    this.#explain();
  }

  #explain(): void {
    const finding = this.#findings[this.#chosen];
    for (const paint of this.#under.querySelectorAll<HTMLElement>(".paint"))
      paint.classList.toggle("now", Number(paint.dataset["index"]) === this.#chosen);
    this.#because.hidden = !finding;
    if (!finding) { delete this.#because.dataset["for"]; return; }
    const key = `${finding.id}:${finding.spans[0]!.start}:${this.#findings.length}:${finding.fix ?? ""}`;
    if (this.#because.dataset["for"] === key) return;
    this.#because.dataset["for"] = key;
    this.#because.dataset["tone"] = finding.severity;
    const name = nameOf(finding.id);
    this.#because.replaceChildren(
      make("p", { class: "reason" }, make("strong", {}, name), " ", finding.why),
      make("p", { class: "fix" }, finding.fix ? `${words("Composer.Instead")} ` : "", finding.fix ? make("ins", {}, finding.fix) : null),
      make("div", { class: "acts" },
        finding.fix ? make("button", { type: "button", class: "take", click: () => this.take() }, words("Composer.TakeFix"), make("kbd", {}, "Alt+Enter")) : null,
        this.#findings.length > 1 ? make("button", { type: "button", class: "plain", click: () => this.#next(1) }, words("Composer.Next", this.#chosen + 1, this.#findings.length)) : null));
    clearTimeout(this.#spoken);
    this.#spoken = window.setTimeout(() => announce(`${name}. ${finding.why} ${finding.fix ? words("Composer.FixSpoken", finding.fix) : ""}`), 700);
  }

  #next(step: number): void {
    const count = this.#findings.length;
    if (!count) return;
    this.#chosen = (this.#chosen + step + count) % count;
    const span = this.#findings[this.#chosen]!.spans[0]!;
    this.#text.focus();
    this.#text.setSelectionRange(span.start, span.start);
    this.#explain();
  }

  #hover(event: MouseEvent): void {
    const over = [...this.#under.querySelectorAll<HTMLElement>(".paint")].find((paint) =>
      [...paint.getClientRects()].some((box) => event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom));
    if (!over || Number(over.dataset["index"]) === this.#chosen) return;
    this.#chosen = Number(over.dataset["index"]);
    this.#explain();
  }

  /** Replaces the words of the finding in hand by its fix. */
  take(): void {
    const finding = this.#findings[this.#chosen];
    const first = this.#check && missing(this.#check).find((step) => step.fix);
    if (finding?.fix) this.#replace(finding.spans[0]!.start, finding.spans[0]!.end, finding.fix);
    else if (!finding && first) this.#add(first);
    else return;
    announce(words("Composer.Taken"));
  }

  #scripts(): void { void openScripts(this.#id, (text) => this.insert(text)); }

  #key(event: KeyboardEvent): void {
    const does: Record<string, () => void> = {
      Escape: () => {
        const undo = this.querySelector<HTMLElement>("form[data-reply]");
        if (undo) void this.#undo(undo.dataset["reply"]!);
        else this.#text.blur();
      },
      "Alt+Enter": () => this.take(),
      "Alt+ArrowDown": () => this.#next(1),
      "Alt+ArrowUp": () => this.#next(-1),
      "Control+Enter": () => void this.send(),
      "Meta+Enter": () => void this.send(),
    };
    const name = `${event.altKey ? "Alt+" : ""}${event.ctrlKey ? "Control+" : ""}${event.metaKey ? "Meta+" : ""}${event.key}`;
    const act = does[name];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  }

  /** Sends; the server checks once more, asks where the check says hold, and keeps the reply back while the customer is hot. */
  async send(confirmed = false): Promise<void> {
    const text = this.#text.value.trim();
    if (!text || this.#sending) return;
    this.#sending = true;
    try {
      const answer = await post<Answer>(`/api/conversations/${this.#id}/replies`, { text, confirmed }, { key: this.#operation });
      if (answer.outcome === "needs-confirmation") {
        this.#sending = false;
        const anyway = await askWhetherToSend(answer.check!);
        this.#text.focus();
        if (anyway) await this.send(true);
        return;
      }
      this.#operation = newId();
      this.#text.value = "";
      this.#typed();
      this.#error("");
      announce(answer.outcome === "held" ? words("Held.Spoken") : words("Composer.Sent"));
      this.dispatchEvent(new CustomEvent("reply-sent", { bubbles: true }));
    } catch (error) {
      // The next try carries the same operation, so that a reply that did arrive is not there twice.
      this.#error(error instanceof Refusal ? error.message : words("Composer.NotSent"));
    } finally {
      this.#sending = false;
      this.#text.focus();
    }
  }

  async #undo(reply: string): Promise<void> {
    try {
      const { text } = await remove<{ text: string }>(`/api/conversations/${this.#id}/replies/${reply}`);
      this.#replace(0, 0, this.#text.value ? `${text}\n` : text);
      announce(words("Held.Undone"));
    } catch (error) {
      this.#error(error instanceof Refusal ? words("Held.TooLate") : words("Composer.NotSent"));
    }
    this.dispatchEvent(new CustomEvent("reply-sent", { bubbles: true }));
  }

  #error(text: string): void {
    const place = this.querySelector<HTMLElement>(".failed")!;
    place.hidden = !text;
    place.textContent = text;
  }
}
