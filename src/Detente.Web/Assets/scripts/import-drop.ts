import { announce } from "./announce";
import { words } from "./words";

/** Takes a transcript by paste, by drop or by choosing a file. Filled in below once the server's import is known. */
export class ImportDrop extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector<HTMLTextAreaElement>("textarea")!;
    const file = this.querySelector<HTMLInputElement>("input[type=file]")!;
    const zone = this.querySelector<HTMLElement>(".dropzone")!;
    const take = async (chosen: File | undefined): Promise<void> => {
      if (!chosen) return;
      text.value = await chosen.text();
      announce(words("Import.Taken", chosen.name));
    };
    file.addEventListener("change", () => void take(file.files?.[0]));
    for (const name of ["dragover", "dragenter"])
      zone.addEventListener(name, (event) => { event.preventDefault(); zone.classList.add("over"); });
    zone.addEventListener("dragleave", () => zone.classList.remove("over"));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      zone.classList.remove("over");
      void take(event.dataTransfer?.files[0]);
    });
  }
}
