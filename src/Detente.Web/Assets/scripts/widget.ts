// The launcher for other people's sites: one script tag, one button, the chat in a frame of its own.
//   <script src="https://desk.example/widget.js" data-workspace="default" async></script>
(() => {
  const script = document.currentScript as HTMLScriptElement | null;
  if (!script || document.getElementById("detente-widget")) return;
  const workspace = script.dataset["workspace"] ?? "default";
  const label = script.dataset["label"] ?? "Chat with us";
  const close = script.dataset["closeLabel"] ?? "Close the chat";
  const origin = new URL(script.src).origin;

  const host = document.createElement("div");
  host.id = "detente-widget";
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483000; font: 16px/1.4 system-ui, sans-serif; display: grid; justify-items: end; gap: .5rem }
    button { min-height: 3rem; padding: 0 1.25rem; border: 0; border-radius: 99px; background: #10607f; color: #fff; font: inherit; font-weight: 600; cursor: pointer; box-shadow: 0 4px 16px rgb(0 0 0 / .25) }
    button:focus-visible { outline: 3px solid #10607f; outline-offset: 3px }
    iframe { width: min(24rem, calc(100vw - 2rem)); height: min(36rem, calc(100dvh - 6rem)); border: 1px solid #7d8984; border-radius: 14px; background: #fff; box-shadow: 0 8px 32px rgb(0 0 0 / .25) }
    [hidden] { display: none }`);
  root.adoptedStyleSheets = [sheet];

  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.setAttribute("aria-expanded", "false");
  let frame: HTMLIFrameElement | undefined;
  const show = (open: boolean): void => {
    if (open && !frame) {
      frame = document.createElement("iframe");
      frame.src = `${origin}/chat/${encodeURIComponent(workspace)}?frame=1`;
      frame.title = label;
      root.prepend(frame);
    }
    if (frame) frame.hidden = !open;
    button.textContent = open ? close : label;
    button.setAttribute("aria-expanded", String(open));
    if (open) frame?.focus();
  };
  button.addEventListener("click", () => show(button.getAttribute("aria-expanded") !== "true"));
  host.addEventListener("keydown", (event) => { if (event.key === "Escape") { show(false); button.focus(); } });
  root.append(button);
  document.body.append(host);
})();
