// The form: its field, the count of characters, and what is said about it aloud.

import { el } from "./dom.js";
import { text } from "./texts.js";

export const MAX_CHARACTERS = 1000;
const COUNT_FROM = 0.8 * MAX_CHARACTERS;
const COUNT_PAUSE_MS = 1000;

export const byId = (id) => document.getElementById(id);
export const input = byId("question");
let countTimer;

/** Has a message read out; it is not seen. */
export function announce(lang, message) {
  byId("status").lang = lang;
  byId("status").textContent = message;
}

/** Shows an error above the field, with or without a title; with neither, takes the last one away. */
export function showAlert(lang, title, detail) {
  const parts = [title && el("strong", { textContent: title }), detail && el("p", { textContent: detail })];
  byId("alert").lang = lang;
  byId("alert").replaceChildren(...parts.filter(Boolean));
  input.removeAttribute("aria-invalid");
}

/** Sets the field's text, as when it is emptied or a question is given back. */
export function setInput(lang, question) {
  input.value = question;
  showCount(lang);
}

/** Shows how many characters are left when they are few, and reads it out when the writer pauses. */
export function showCount(lang) {
  const left = MAX_CHARACTERS - input.value.length;
  const key = left < 0 ? "charactersOver" : "charactersLeft";
  const message = input.value.length < COUNT_FROM ? "" : text(lang, key, { n: Math.abs(left) });
  byId("count").textContent = message;
  byId("count").classList.toggle("over", left < 0);
  clearTimeout(countTimer);
  countTimer = setTimeout(() => (byId("count-status").textContent = message), COUNT_PAUSE_MS);
}
