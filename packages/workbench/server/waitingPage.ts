const WORDS = {
  nb: {
    title: "Bygger arbeidsbenken …",
    hint: "Siden viser seg selv når den er ferdig.",
    failed: "Byggingen mislyktes. Terminalen sier hvorfor.",
  },
  en: {
    title: "Building the workbench …",
    hint: "The page shows itself when it is ready.",
    failed: "Building failed. The terminal says why.",
  },
} as const;

/** What stands at the workbench's address until it is built; it shows the workbench by itself then. */
export function waitingPage(language: string | null): string {
  const lang = language === "en" ? "en" : "nb";
  const { title, hint, failed } = WORDS[lang];
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="UTF-8" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <title>HPSHARE</title>
    <style>
      main { max-width: 30rem; margin: 30vh auto 0; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
      h1 { font-size: 1.25rem; font-weight: 600; }
    </style>
  </head>
  <body>
    <main role="status"><h1>${title}</h1><p>${hint}</p></main>
    <script>
      const fail = () => {
        document.querySelector("h1").textContent = "${failed}";
        document.querySelector("p").remove();
      };
      fetch("/built").then((answer) => (answer.ok ? location.reload() : fail()), fail);
    </script>
  </body>
</html>
`;
}
