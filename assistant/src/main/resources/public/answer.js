// One answer in the log: its text while it comes, then the sources and what to do with it.

import { sendFeedback } from "./chat.js";
import { el } from "./dom.js";
import { appendProse } from "./prose.js";
import { sourceMarker, sourceList, copyText } from "./sources.js";
import { language, text } from "./texts.js";

export class Answer {
  #turn;
  #citations = new Map();
  #heading = el("h3");
  #step = el("p", { className: "step" });
  #body = el("div", { className: "prose" });
  #after = el("div", { className: "after" });

  /** The list item of the log. */
  element = el("li", { className: "answer", "aria-busy": "true" });

  constructor(turn, lang) {
    this.#turn = turn;
    this.#setLanguage(lang);
    this.element.append(this.#heading, this.#body, this.#step, this.#after);
  }

  get isEmpty() {
    return !this.#body.hasChildNodes();
  }

  showStep(step) {
    this.#step.textContent = step;
  }

  addBlock({ text: prose, citations = [] }) {
    this.#cite(citations);
    this.#append(prose);
    this.#after.replaceChildren(...this.#sources());
  }

  /** Shows the whole response; `onFollowUp(question)` is called when a follow-up is chosen. */
  finish(response, question, onFollowUp) {
    const { answer, citations = [], followUps = [], answeredBy = {} } = response;
    const focused = this.element.contains(document.activeElement) ? document.activeElement : null;
    this.#setLanguage(language(response.language));
    this.#end();
    this.#citations.clear();
    this.#cite(citations);
    this.#body.replaceChildren();
    this.#append(answer);
    const generative = answeredBy.mode === "generative";
    if (generative) this.element.setAttribute("data-ai-generated", "true");
    this.#after.replaceChildren(
      ...this.#sources(),
      this.#origin(generative, answeredBy.model, citations.length > 0),
      this.#tools(response, question),
      ...this.#followUps(followUps, onFollowUp),
    );
    if (focused) this.#focusAgain(focused);
  }

  /** Keeps what has come, and says why there is no more. */
  interrupt(reason) {
    this.#end();
    this.#after.append(el("p", { className: "origin", textContent: reason }));
  }

  #say(key, values) {
    return text(this.element.lang, key, values);
  }

  #setLanguage(lang) {
    this.element.lang = lang;
    this.#heading.textContent = text(lang, "answerHeading", { n: this.#turn });
  }

  #end() {
    this.element.removeAttribute("aria-busy");
    this.#step.remove();
  }

  #cite(citations) {
    for (const citation of citations) this.#citations.set(citation.number, citation);
  }

  #append(prose) {
    appendProse(this.#body, prose, (number) => {
      const citation = this.#citations.get(number);
      return citation && sourceMarker(this.element.lang, this.#turn, citation);
    });
  }

  #sources() {
    const citations = [...this.#citations.values()].sort((a, b) => a.number - b.number);
    return citations.length > 0 ? [sourceList(this.element.lang, this.#turn, citations)] : [];
  }

  #origin(generative, model, hasSources) {
    const mode = generative ? "generative" : hasSources ? "extractive" : "withoutModel";
    const made = generative ? "madeWithModel" : "made";
    const date = new Date().toLocaleDateString("nb-NO");
    return el(
      "div",
      { className: "origin" },
      el("p", { className: "warning", textContent: this.#say("warning") }),
      el("p", { textContent: this.#say(mode, { model: model ?? "–" }) }),
      el("p", { className: "print-only", textContent: this.#say(made, { date }) }),
    );
  }

  #tools(response, question) {
    const note = el("span", { role: "status" });
    const copy = el("button", { type: "button", className: "secondary", textContent: this.#say("copy") });
    copy.addEventListener("click", async () => {
      const made = [...this.#after.querySelectorAll(".origin p")].map((p) => p.textContent);
      const copied = await writeClipboard(copyText(this.element.lang, question, response, made));
      note.textContent = this.#say(copied ? "copied" : "copyFailed");
    });
    return el("div", { className: "tools" }, ...this.#feedback(response.id, note), copy, note);
  }

  #feedback(answerId, note) {
    if (!answerId) return [];
    const label = el("span", { id: `feedback-${this.#turn}`, textContent: this.#say("feedbackLabel") });
    const group = el("div", { role: "group", className: "feedback", "aria-labelledby": label.id }, label);
    for (const [key, useful] of [["useful", true], ["notUseful", false]]) {
      const button = el("button", { type: "button", className: "secondary", textContent: this.#say(key) });
      button.setAttribute("aria-pressed", "false");
      button.addEventListener("click", async () => {
        if (group.dataset.sent) return;
        group.dataset.sent = "true";
        button.setAttribute("aria-pressed", "true");
        const taken = await sendFeedback(answerId, useful);
        if (!taken) {
          delete group.dataset.sent;
          button.setAttribute("aria-pressed", "false");
        }
        note.textContent = this.#say(taken ? "feedbackThanks" : "feedbackFailed");
      });
      group.append(button);
    }
    return [group];
  }

  #followUps(questions, onFollowUp) {
    if (questions.length === 0) return [];
    const buttons = questions.map((question) => {
      const button = el("button", { type: "button", textContent: question });
      button.addEventListener("click", () => onFollowUp(question));
      return button;
    });
    return [
      el("h4", { textContent: this.#say("followUps") }),
      el("div", { className: "choices" }, ...buttons),
    ];
  }

  /** The same link again, where it was focused before the answer was drawn anew. */
  #focusAgain(link) {
    const links = [...this.element.querySelectorAll("a")];
    links.find((candidate) => candidate.href === link.href)?.focus({ preventScroll: true });
  }
}

async function writeClipboard(copied) {
  try {
    await navigator.clipboard.writeText(copied);
    return true;
  } catch {
    return false; // no permission, or not a secure context
  }
}
