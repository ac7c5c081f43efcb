import uPlot from "uplot";
import css from "uplot/dist/uPlot.min.css";
import { words } from "./words";

const bands = [["calm", 0, 25], ["tense", 25, 50], ["heated", 50, 75], ["boiling", 75, 100]] as const;
const sheet = new CSSStyleSheet();
sheet.replaceSync(`${css} :host { display: block } .plot { outline-offset: 2px; border-radius: 6px; cursor: pointer }
  .plot:focus-visible { outline: 3px solid var(--accent) } .under { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  @media print { .plot { break-inside: avoid } }`);

/**
 * The temperature turn by turn. Its data is the table inside it, which is what is seen without script and heard by a screen
 * reader; a point is a turn that can be gone to, with the mouse or with the arrow keys and Enter.
 */
export class HeatLine extends HTMLElement {
  #plot?: uPlot;
  #frame = document.createElement("div");
  #turns: number[] = [];
  #heats: number[] = [];
  #at = -1;
  #resize = new ResizeObserver(() => this.#fit());
  #changes = new MutationObserver(() => this.#read());
  #theme = (): void => this.#plot?.redraw();

  connectedCallback(): void {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      const under = document.createElement("div");
      under.className = "under";
      under.append(document.createElement("slot"));
      this.#frame.className = "plot";
      this.#frame.tabIndex = 0;
      this.#frame.setAttribute("role", "application");
      this.#frame.setAttribute("aria-label", words("Heat.Keys"));
      this.#frame.addEventListener("keydown", (event) => this.#key(event));
      this.#frame.addEventListener("click", () => this.#go(this.#plot?.cursor.idx ?? -1));
      root.append(this.#frame, under);
    }
    this.#resize.observe(this);
    this.#changes.observe(this, { childList: true, subtree: true, characterData: true });
    document.addEventListener("theme-change", this.#theme);
    this.#read();
  }

  disconnectedCallback(): void {
    this.#resize.disconnect();
    this.#changes.disconnect();
    document.removeEventListener("theme-change", this.#theme);
    this.#plot?.destroy();
    this.#plot = undefined as never;
  }

  #read(): void {
    const rows = [...this.querySelectorAll<HTMLElement>("tr[data-turn]")].filter((row) => !row.hidden);
    this.#turns = rows.map((row) => Number(row.dataset["turn"]));
    this.#heats = rows.map((row) => Number(row.dataset["heat"]));
    if (!this.#plot) this.#draw();
    else this.#plot.setData([this.#turns, this.#heats]);
  }

  #height = (): number => Number(this.getAttribute("height") ?? 96);

  #fit(): void {
    if (this.#plot && this.clientWidth > 0) this.#plot.setSize({ width: this.clientWidth, height: this.#height() });
  }

  #colour = (name: string): string => {
    // A custom property that holds light-dark() is only resolved on a real property.
    this.#frame.style.color = `var(--${name})`;
    const colour = getComputedStyle(this.#frame).color;
    this.#frame.style.color = "";
    return colour;
  };

  #draw(): void {
    if (this.clientWidth === 0) return;
    this.#plot = new uPlot({
      width: this.clientWidth,
      height: this.#height(),
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 9 } },
      padding: [8, 10, 8, 0],
      scales: {
        x: { time: false, range: (_, low, high) => [Math.min(low ?? 0, 0) - 0.3, Math.max(high ?? 1, Number(this.getAttribute("turns") ?? 5) - 1) + 0.3] },
        y: { range: [0, 100] },
      },
      axes: [
        { show: false },
        { size: 34, splits: () => [0, 25, 50, 75, 100], grid: { show: false }, ticks: { show: false }, stroke: () => this.#colour("muted"), font: "11px system-ui" },
      ],
      series: [
        {},
        {
          width: 2.5,
          stroke: () => this.#colour("ink"),
          points: { show: () => this.#turns.length <= 80, size: 7, width: 2, fill: () => this.#colour("surface"), stroke: () => this.#colour("ink") },
        },
      ],
      hooks: {
        drawClear: [(plot) => {
          const { ctx, bbox } = plot;
          for (const [name, low, high] of bands) {
            const top = plot.valToPos(high, "y", true), bottom = plot.valToPos(low, "y", true);
            ctx.fillStyle = this.#colour(`${name}-soft`);
            ctx.fillRect(bbox.left, top, bbox.width, bottom - top);
          }
        }],
      },
    }, [this.#turns, this.#heats], this.#frame);
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.#at = Math.max(0, Math.min(this.#turns.length - 1, (this.#at < 0 ? this.#turns.length : this.#at) + step));
      this.#plot?.setCursor({ left: this.#plot.valToPos(this.#turns[this.#at] ?? 0, "x"), top: this.#plot.valToPos(this.#heats[this.#at] ?? 0, "y") });
      this.#frame.setAttribute("aria-label", words("Heat.At", (this.#turns[this.#at] ?? 0) + 1, Math.round(this.#heats[this.#at] ?? 0)));
    } else if (event.key === "Enter") {
      this.#go(this.#at);
    }
  }

  #go(index: number): void {
    const turn = this.#turns[index];
    if (turn !== undefined) this.dispatchEvent(new CustomEvent("turn-chosen", { bubbles: true, detail: turn }));
  }
}

/** Shows a turn that was chosen on a line. */
export function showTurn(turn: number): void {
  const place = document.getElementById(`t-${turn}`);
  if (!place) {
    // It stands on another part of a long conversation's own page.
    const talk = document.querySelector<HTMLElement>("[data-talk]")?.dataset["talk"];
    if (talk) location.assign(`/conversations/${talk}?from=${Math.max(0, turn - 20)}#t-${turn}`);
    return;
  }
  document.querySelector(".turn.here")?.classList.remove("here");
  place.classList.add("here");
  place.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}
