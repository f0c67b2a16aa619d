// The page: the conversation, kept in memory only.

import { Answer } from "./answer.js";
import { ask, Problem } from "./chat.js";
import { el } from "./dom.js";
import { announce, byId, input, MAX_CHARACTERS, setInput, showAlert, showCount } from "./form.js";
import { firstSentence } from "./prose.js";
import { guessLanguage, language, text } from "./texts.js";

const MAX_MESSAGES = 12;
const MAX_STATUS_TEXTS = 2;

const turns = byId("turns");
const buttons = { send: byId("send"), stop: byId("stop"), clear: byId("clear") };

let pageLanguage = "nb";
let conversation = [];
let turn = 0;
let waiting = null; // the AbortController of the question under way

byId("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  sendInput();
});
byId("examples").addEventListener("submit", (event) => {
  event.preventDefault();
  send(event.submitter.value);
});
input.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendInput();
});
input.addEventListener("input", () => showCount(pageLanguage));
buttons.stop.addEventListener("click", () => waiting?.abort());
buttons.clear.addEventListener("click", clearConversation);
byId("language").addEventListener("click", () => setLanguage(pageLanguage === "nb" ? "nn" : "nb"));
byId("language").hidden = false;
setLanguage(language(navigator.language));

function sendInput() {
  const question = input.value.trim();
  if (question === "") return refuse("empty");
  if (question.length > MAX_CHARACTERS) return refuse("tooLong");
  if (send(question)) {
    setInput(pageLanguage, "");
  }
  input.focus({ preventScroll: true });
}

function refuse(key) {
  showAlert(pageLanguage, null, text(pageLanguage, key));
  input.setAttribute("aria-invalid", "true");
  input.focus();
}

/** Sends a question unless one is under way; says whether it was sent. */
function send(question) {
  if (waiting) {
    showAlert(pageLanguage, null, text(pageLanguage, "wait"));
    return false;
  }
  showAlert(pageLanguage);
  answerQuestion(question);
  return true;
}

async function answerQuestion(question) {
  const lang = guessLanguage(question, pageLanguage);
  const number = ++turn;
  const asked = questionItem(number, question, lang);
  const answer = new Answer(number, lang);
  const follow = followFrom(asked);
  const controller = new AbortController();
  const messages = [...conversation, { role: "user", content: question }];
  const showStep = stepsOf(answer, lang);
  turns.append(asked, answer.element);
  setWaiting(controller);
  showStep(text(lang, "searching"));
  follow();

  const showFound = ({ length }) => length > 0 && answer.showStep(text(lang, "found", { n: length }));
  const onEvent = (event, data) => {
    if (event === "status" && data.text) showStep(data.text);
    if (event === "sources") showFound(data.passages ?? data);
    if (event === "block") answer.addBlock(data);
    follow();
  };
  try {
    const response = await ask(lastMessages(messages), onEvent, controller.signal);
    if (controller.signal.aborted) throw controller.signal.reason;
    answer.finish(response, question, send);
    showAlert(pageLanguage);
    asked.lang = answer.element.lang;
    // A blocked question, perhaps with personal data in it, is not sent again with the next one.
    if (response.outcome !== "blocked") {
      conversation = [...messages, { role: "assistant", content: response.answer }];
    }
    announce(asked.lang, `${text(asked.lang, "ready")} ${firstSentence(response.answer)}`);
    follow();
  } catch (error) {
    if (!asked.isConnected) return; // the conversation was deleted
    if (controller.signal.aborted) {
      showAlert(pageLanguage);
      answer.interrupt(text(lang, "stopped"));
      announce(lang, text(lang, "stopped"));
    } else {
      fail(error, question, asked, answer);
    }
  } finally {
    if (waiting === controller) setWaiting(null);
  }
}

/** Shows each step, and has the first few read out. */
function stepsOf(answer, lang) {
  const said = new Set();
  return (step) => {
    answer.showStep(step);
    const plain = step.replace(/[\s.…]+$/, "");
    if (said.has(plain) || said.size === MAX_STATUS_TEXTS) return;
    said.add(plain);
    announce(lang, step);
  };
}

function fail(error, question, asked, answer) {
  const { title, detail, key = "unknown", retryAfter } = error;
  const lang = asked.lang;
  const parts = [detail ?? text(lang, key)];
  if (retryAfter && !/\d/.test(detail ?? "")) parts.push(text(lang, "retryAfter", { n: retryAfter }));
  const failure = answer.isEmpty ? "failed" : "unfinished";
  if (answer.isEmpty) {
    asked.remove();
    answer.element.remove();
    turn--;
  } else {
    answer.interrupt(text(lang, "broken"));
  }
  if (input.value === "") {
    setInput(pageLanguage, question);
    parts.push(text(lang, "questionKept"));
  }
  if (!(error instanceof Problem)) console.error(error);
  showAlert(lang, title ?? text(lang, failure), parts.join(" "));
}

function questionItem(number, question, lang) {
  return el(
    "li",
    { className: "asked", lang },
    el("h3", { textContent: text(lang, "questionHeading", { n: number }) }),
    el("p", { textContent: question }),
  );
}

/** The end of the conversation, beginning with a question. */
function lastMessages(messages) {
  const last = messages.slice(-MAX_MESSAGES);
  return last[0].role === "user" ? last : last.slice(1);
}

/** Keeps the question in view while its answer grows, until the reader scrolls. */
function followFrom(asked) {
  let at = null;
  return () => {
    if (at !== null && Math.abs(window.scrollY - at) > 4) return;
    asked.scrollIntoView({ block: "start" });
    at = window.scrollY;
  };
}

function setWaiting(controller) {
  const lostFocus = [buttons.send, buttons.stop].includes(document.activeElement);
  waiting = controller;
  buttons.send.hidden = waiting !== null;
  buttons.stop.hidden = waiting === null;
  buttons.clear.hidden = turns.childElementCount === 0;
  if (lostFocus) input.focus({ preventScroll: true });
}

function clearConversation() {
  conversation = [];
  turn = 0;
  turns.replaceChildren();
  waiting?.abort();
  setWaiting(null);
  showAlert(pageLanguage);
  announce(pageLanguage, text(pageLanguage, "cleared"));
  input.focus();
}

function setLanguage(lang) {
  pageLanguage = lang;
  document.documentElement.lang = lang;
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = text(lang, element.dataset.text);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", text(lang, element.dataset.label));
  }
  byId("language").textContent = lang === "nb" ? "Nynorsk" : "Bokmål";
  byId("language").lang = lang === "nb" ? "nn" : "nb";
  showCount(lang);
}
