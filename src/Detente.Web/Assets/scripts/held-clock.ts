import { words } from "./words";

/** Counts down the seconds in which a held reply can still be taken back. */
export class HeldClock extends HTMLElement {
  static observedAttributes = ["left"];
  #timer = 0;

  attributeChangedCallback(): void {
    clearInterval(this.#timer);
    const end = performance.now() + Number(this.getAttribute("left")) * 1000;
    const draw = (): void => {
      const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      this.textContent = left > 0 ? words("Held.In", left) : words("Held.Sending");
      if (left === 0) clearInterval(this.#timer);
    };
    this.#timer = window.setInterval(draw, 250);
    draw();
  }

  disconnectedCallback(): void { clearInterval(this.#timer); }
}
