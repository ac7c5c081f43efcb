/** Shows only the turns that a person asks for on a conversation's page. */
export function startTurnFilter(): void {
  const form = document.querySelector<HTMLFormElement>("form.filters");
  form?.addEventListener("change", () => {
    const wanted = new FormData(form).getAll("show").map(String);
    for (const turn of document.querySelectorAll<HTMLElement>(".turn"))
      turn.classList.toggle("dimmed", wanted.length > 0 && !wanted.some((kind) => turn.dataset["kinds"]?.split(" ").includes(kind)));
    const count = document.querySelectorAll(".turn:not(.dimmed)").length;
    const place = form.querySelector("output");
    if (place) place.textContent = `${count}`;
  });
}
