// Every fixed text of the page, in bokmål and nynorsk side by side. The bokmål texts of the first
// part also stand in index.html, where each element names its key (data-text, data-label).

const TEXTS = {
  // The page
  skip: { nb: "Hopp til spørsmålsfeltet", nn: "Hopp til spørsmålsfeltet" },
  tagline: {
    nb: "Spør om verdiskapingsstrategien for Trøndelag, og få svar med kilder.",
    nn: "Spør om verdiskapingsstrategien for Trøndelag, og få svar med kjelder.",
  },
  menu: { nb: "Hovedmeny", nn: "Hovudmeny" },
  navAsk: { nb: "Spør", nn: "Spør" },
  navProject: { nb: "Sjekk prosjektet ditt", nn: "Sjekk prosjektet ditt" },
  navMeasures: { nb: "Finn tiltak", nn: "Finn tiltak" },
  navAbout: { nb: "Om Strategisvar", nn: "Om Strategisvar" },
  navRead: { nb: "Les strategien", nn: "Les strategien" },
  noteHeading: { nb: "Før du spør", nn: "Før du spør" },
  noteWhat: {
    nb:
      "Du får svar fra en maskin, ikke fra et menneske. Svarene lages automatisk ved å sitere " +
      "dokumentene, med eller uten kunstig intelligens (KI). Under hvert svar står det hvordan det ble laget.",
    nn:
      "Du får svar frå ei maskin, ikkje frå eit menneske. Svara blir laga automatisk ved å sitere " +
      "dokumenta, med eller utan kunstig intelligens (KI). Under kvart svar står det korleis det vart laga.",
  },
  noteWrong: {
    nb: "Svarene kan være feil. Sjekk kildene.",
    nn: "Svara kan vere feil. Sjekk kjeldene.",
  },
  notePrivacy: {
    nb: "Ikke skriv personopplysninger. Samtalen lagres ikke, og den forsvinner når du lukker siden.",
    nn: "Ikkje skriv personopplysningar. Samtalen blir ikkje lagra, og han forsvinn når du lukkar sida.",
  },
  examplesHeading: { nb: "Eksempler på spørsmål", nn: "Døme på spørsmål" },
  logHeading: { nb: "Samtalen", nn: "Samtalen" },
  label: { nb: "Spørsmålet ditt", nn: "Spørsmålet ditt" },
  help: {
    nb: "Høyst 1000 tegn. Enter sender, Shift + Enter gir ny linje.",
    nn: "Høgst 1000 teikn. Enter sender, Shift + Enter gir ny linje.",
  },
  send: { nb: "Send", nn: "Send" },
  stop: { nb: "Stopp", nn: "Stopp" },
  clear: { nb: "Slett samtalen", nn: "Slett samtalen" },
  contactLead: {
    nb: "Trenger du svar fra et menneske?",
    nn: "Treng du svar frå eit menneske?",
  },
  contactLink: { nb: "Gå til Trøndelag fylkeskommune", nn: "Gå til Trøndelag fylkeskommune" },

  // While writing and waiting
  charactersLeft: { nb: "{n} tegn igjen", nn: "{n} teikn igjen" },
  charactersOver: { nb: "{n} tegn for mye", nn: "{n} teikn for mykje" },
  searching: { nb: "Leter i dokumentene …", nn: "Leitar i dokumenta …" },
  found: { nb: "Fant {n} steder i dokumentene …", nn: "Fann {n} stader i dokumenta …" },
  ready: { nb: "Svaret er klart.", nn: "Svaret er klart." },
  wait: {
    nb: "Vent til svaret er klart, eller stopp det.",
    nn: "Vent til svaret er klart, eller stopp det.",
  },
  stopped: { nb: "Du stoppet svaret.", nn: "Du stoppa svaret." },
  cleared: { nb: "Samtalen er slettet.", nn: "Samtalen er sletta." },

  // Errors
  empty: { nb: "Skriv et spørsmål først.", nn: "Skriv eit spørsmål først." },
  tooLong: {
    nb: "Spørsmålet er for langt. Det kan ha høyst 1000 tegn.",
    nn: "Spørsmålet er for langt. Det kan ha høgst 1000 teikn.",
  },
  failed: { nb: "Det kom ikke noe svar", nn: "Det kom ikkje noko svar" },
  unfinished: { nb: "Svaret ble ikke ferdig", nn: "Svaret vart ikkje ferdig" },
  unreachable: {
    nb: "Siden får ikke kontakt med tjenesten. Sjekk nettet, og prøv igjen.",
    nn: "Sida får ikkje kontakt med tenesta. Sjekk nettet, og prøv igjen.",
  },
  unknown: {
    nb: "Noe gikk galt i tjenesten. Prøv igjen om litt.",
    nn: "Noko gjekk gale i tenesta. Prøv igjen om litt.",
  },
  broken: {
    nb: "Svaret ble brutt før det var ferdig. Det som står her, er bare en del av svaret.",
    nn: "Svaret vart brote før det var ferdig. Det som står her, er berre ein del av svaret.",
  },
  retryAfter: { nb: "Prøv igjen om {n} sekunder.", nn: "Prøv igjen om {n} sekund." },
  questionKept: {
    nb: "Spørsmålet ditt står i feltet, så du kan prøve igjen.",
    nn: "Spørsmålet ditt står i feltet, så du kan prøve igjen.",
  },

  // Next to an answer
  questionHeading: { nb: "Spørsmål {n}", nn: "Spørsmål {n}" },
  answerHeading: { nb: "Svar {n}", nn: "Svar {n}" },
  sources: { nb: "Kilder ({n})", nn: "Kjelder ({n})" },
  source: { nb: "Kilde {n}: {place}, {page}", nn: "Kjelde {n}: {place}, {page}" },
  page: { nb: "side {n}", nn: "side {n}" },
  pageUnknown: { nb: "side ikke kjent", nn: "sida er ikkje kjend" },
  openSource: {
    nb: "Åpne stedet i dokumentet (åpnes i ny fane)",
    nn: "Opne staden i dokumentet (blir opna i ny fane)",
  },
  extractive: {
    nb: "Svaret er satt sammen av ordrette utdrag, uten språkmodell.",
    nn: "Svaret er sett saman av ordrette utdrag, utan språkmodell.",
  },
  withoutModel: { nb: "Svaret er laget uten språkmodell.", nn: "Svaret er laga utan språkmodell." },
  generative: {
    nb: "Teksten er skrevet av en språkmodell ({model}) og kontrollert mot kildene.",
    nn: "Teksten er skriven av ein språkmodell ({model}) og kontrollert mot kjeldene.",
  },
  warning: { nb: "Kan ta feil – sjekk kildene", nn: "Kan ta feil – sjekk kjeldene" },
  followUps: { nb: "Du kan også spørre", nn: "Du kan òg spørje" },
  useful: { nb: "Nyttig", nn: "Nyttig" },
  notUseful: { nb: "Ikke nyttig", nn: "Ikkje nyttig" },
  feedbackLabel: { nb: "Var svaret nyttig?", nn: "Var svaret nyttig?" },
  feedbackThanks: { nb: "Takk for meldingen.", nn: "Takk for meldinga." },
  feedbackFailed: { nb: "Meldingen ble ikke lagret.", nn: "Meldinga vart ikkje lagra." },
  copy: { nb: "Kopier svaret", nn: "Kopier svaret" },
  copied: { nb: "Svaret og kildene er kopiert.", nn: "Svaret og kjeldene er kopierte." },
  copyFailed: { nb: "Svaret ble ikke kopiert.", nn: "Svaret vart ikkje kopiert." },
  madeWithModel: {
    nb: "Generert av KI i Strategisvar {date}.",
    nn: "Generert av KI i Strategisvar {date}.",
  },
  made: { nb: "Laget automatisk i Strategisvar {date}.", nn: "Laga automatisk i Strategisvar {date}." },
};

/** The text in a language («nb» or «nn») with its {places} filled in. */
export function text(lang, key, values = {}) {
  return TEXTS[key][lang].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** «nn» for nynorsk, otherwise «nb». */
export function language(tag) {
  return /^nn\b/i.test(tag ?? "") ? "nn" : "nb";
}

const NYNORSK_WORDS =
  /(?<!\p{L})(kva|kven|kvifor|korleis|kvar|ikkje|eg|eit|ein|dei|frå|noko|nokon|vere|gjer)(?!\p{L})/iu;

/** The likely language of a question, for the texts shown until the server has said which it is. */
export function guessLanguage(question, otherwise) {
  return NYNORSK_WORDS.test(question) ? "nn" : otherwise;
}
