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
  const answer = await fetch(new URL("token", document.baseURI), { method: "POST" }).catch(() => null);
  if (!answer || !answer.ok) {
    const error = answer && (await answer.json().catch(() => null));
    explain(error?.error?.message ?? "The program does not answer. Start it again and reload this page.");
    return;
  }

  const { token, userId } = await answer.json();
  const directLine = WebChat.createDirectLine({ token, domain, webSocket: await canStream(domain, token), pollingInterval: 500 });
  const store = WebChat.createStore();
  const render = () => WebChat.renderWebChat(
    { directLine, store, userID: userId, locale: "en-US", nonce: chat.dataset.nonce, attachmentMiddleware: quietToggles, ...look() },
    chat);

  render();
  offerNewChat(directLine);
  // The page follows when the reader turns the light on, or the phone.
  for (const query of ["(prefers-color-scheme: dark)", "(max-width: 560px)"])
    matchMedia(query).addEventListener("change", render);

  for (const example of examples)
    example.addEventListener("click", () =>
      store.dispatch({ type: "WEB_CHAT/SEND_MESSAGE", payload: { text: example.textContent } }));
})();

// Whether a web socket gets through. Web Chat never gives up on one that a proxy blocks, so this is tried before it starts.
async function canStream(domain, token) {
  const answer = await fetch(domain + "/conversations", { method: "POST", headers: { Authorization: "Bearer " + token } });
  if (!answer.ok)
    return false;
  const { streamUrl } = await answer.json();
  return new Promise(resolve => {
    const socket = new WebSocket(streamUrl);
    setTimeout(() => resolve(false), 3000);
    socket.onerror = () => resolve(false);
    socket.onopen = () => {
      resolve(true);
      socket.close();
    };
  });
}

// A card's button that shows what was hidden does so by itself. Web Chat is told of it all the same and complains to the console
// of an action that it does not know, so such buttons are kept from telling it.
function quietToggles() {
  return next => card => {
    const [{ ToggleVisibilityAction }] = WebChat.hooks.useAdaptiveCardsPackage();
    ToggleVisibilityAction.prototype.raiseExecuteActionEvent = () => {};
    return next(card);
  };
}

// Offers to go on where Web Chat gives up: the program was started again, or the token ran out while the computer slept.
function offerNewChat(directLine) {
  const ended = document.getElementById("ended");
  ended.querySelector("button").addEventListener("click", () => location.reload());
  const expiredToken = 3; // and from there on: failed to connect, ended
  directLine.connectionStatus$.subscribe(status => {
    if (status >= expiredToken)
      ended.hidden = false;
  });
}
