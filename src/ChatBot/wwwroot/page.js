"use strict";

// Puts Web Chat on the page and lets the examples send themselves.
(async () => {
  const chat = document.getElementById("chat");
  const examples = [...document.querySelectorAll("#examples button")];

  const explain = text => {
    chat.hidden = true;
    document.getElementById("examples").hidden = true;
    document.getElementById("notice-text").textContent = text;
    document.getElementById("notice").hidden = false;
  };

  if (!window.WebChat) {
    explain("Web Chat was not there when this program was built. Install Node.js with npm, connect to a package registry, build again and reload this page. Questions can be asked on the command line meanwhile.");
    return;
  }

  const domain = new URL("directline", document.baseURI).href;
  const answer = await fetch(domain + "/tokens/generate", { method: "POST" }).catch(() => null);
  if (!answer || !answer.ok) {
    const error = answer && (await answer.json().catch(() => null));
    explain(error?.error?.message ?? "The program does not answer. Start it again and reload this page.");
    return;
  }

  const { token, userId } = await answer.json();
  const directLine = WebChat.createDirectLine({ token, domain, webSocket: "WebSocket" in window, pollingInterval: 500 });
  const store = WebChat.createStore();
  const render = () => WebChat.renderWebChat(
    { directLine, store, userID: userId, locale: "en-US", nonce: chat.dataset.nonce, ...look() },
    chat);

  render();
  // The page follows when the reader turns the light on, or the phone.
  for (const query of ["(prefers-color-scheme: dark)", "(max-width: 560px)"])
    matchMedia(query).addEventListener("change", render);

  for (const example of examples)
    example.addEventListener("click", () =>
      store.dispatch({ type: "WEB_CHAT/SEND_MESSAGE", payload: { text: example.textContent } }));
})();
