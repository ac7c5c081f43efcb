const order = ["", "light", "dark"] as const;

/** The system's look, or the one that a person chose; a cookie, so that the server can draw it without a flash. */
export function startTheme(button: HTMLButtonElement | null): void {
  button?.addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset["theme"]
      ? root.dataset["theme"] === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    const next: (typeof order)[number] = dark ? "light" : "dark";
    root.dataset["theme"] = next;
    button.setAttribute("aria-pressed", String(next === "dark"));
    document.cookie = `theme=${next}; path=/; max-age=31536000; samesite=lax`;
    document.dispatchEvent(new CustomEvent("theme-change"));
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
    document.dispatchEvent(new CustomEvent("theme-change")));
}
