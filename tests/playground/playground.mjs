// The Agents Playground with its page open in a browser, as a client that sees all that passes between it and the bot.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const PROGRAM = fileURLToPath(new URL('node_modules/@microsoft/m365agentsplayground/cli.js', import.meta.url));
const BROWSER = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PATIENCE = 15_000; // milliseconds; a local answer takes a fraction of it
const QUIET = 1_500; // after so many without a message there will be none

export const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

/** Waits until the function gives something, and gives it; says what was waited for when it never does. */
export async function until(find, what) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
    const found = await find();
    if (found) return found;
  }
  throw new Error(`waited ${PATIENCE / 1000} s for ${what}`);
}

export class Playground {
  /** All that passed, oldest first: `fromBot`, `activity`, `status` and `body` of the response, `conversation`, `id`. */
  traffic = [];
  /** Messages that the bot replaced: `conversation`, `id`, `card`. */
  replaced = [];

  /** Starts the Playground; nothing is sent to the bot yet. */
  static async start({ bot, port, browser }) {
    if (!existsSync(PROGRAM)) throw new Error('The Playground is not installed: run `npm install --prefix tests/playground`.');
    const playground = new Playground();
    playground.url = `http://localhost:${port}`;
    if (await fetch(playground.url).then(() => true, () => false)) throw new Error(`Port ${port} is taken: choose another with --port.`);
    playground.folder = mkdtempSync(join(tmpdir(), 'playground-')); // it leaves files where it runs
    const start = ['start', '--app-endpoint', bot, '--channel-id', 'msteams', '--port', port, '--disable-telemetry'];
    playground.program = spawn(process.execPath, [PROGRAM, ...start], { cwd: playground.folder, stdio: 'ignore' });
    try {
      const { config } = await until(() => playground.get('/_internal/v1/config').catch(() => null), 'the Playground to start');
      playground.botId = config.bot.id;
      playground.user = { id: config.currentUser.id };
      playground.scopes = {
        personal: { id: config.personalChat.id, name: 'Personal Chat', send: 'Send Message' },
        group: { id: config.groupChats[0].id, name: 'Group Chat', send: 'Send Message' },
        channel: { id: config.teams[0].channels[0].id, name: 'My Team - General', send: 'Post' },
      };
      playground.browser = await chromium.launch({ executablePath: browser, args: BROWSER });
    } catch (error) {
      await playground.stop();
      throw error;
    }
    return playground;
  }

  async stop() {
    await this.browser?.close();
    const ended = new Promise(done => this.program.once('exit', done));
    this.program.kill();
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Opens the page, which installs the bot in the private chat. */
  async openPage() {
    this.page = await this.browser.newPage({ viewport: { width: 1400, height: 1100 } });
    this.page.setDefaultTimeout(PATIENCE);
    this.page.on('websocket', socket => socket.on('framereceived', frame => this.#read(JSON.parse(frame.payload))));
    await this.page.goto(this.url);
    await this.page.getByRole('treeitem', { name: 'Personal Chat' }).waitFor();
  }

  #read({ log, action, actionConversationId, message }) {
    if (log?.request)
      this.traffic.push({
        fromBot: log.from === 'User Application', activity: log.request.body, status: log.response?.statusCode, body: log.response?.body,
        conversation: log.conversationId, id: log.messageId,
      });
    else if (action === 'updateMessage')
      this.replaced.push({ conversation: actionConversationId, id: message.messageId, card: message.attachments?.[0]?.content });
  }

  /** Shows a scope, which installs the bot there the first time. */
  show = scope => this.page.getByRole('treeitem', { name: this.scopes[scope].name }).click();

  /** Types a message into the page and sends it, in group and channel with a mention of the bot; gives the bot's reply. */
  async ask(scope, text) {
    const seen = this.traffic.length;
    await this.page.locator('[contenteditable=true]').first().click();
    if (scope !== 'personal') {
      await this.page.keyboard.type('@');
      await this.page.getByRole('menuitem', { name: 'Test Bot' }).click();
      await this.page.keyboard.type(' ');
    }
    await this.page.keyboard.type(text);
    await this.page.getByRole('button', { name: this.scopes[scope].send, exact: true }).first().click();
    return this.reply(seen);
  }

  /** The first message of the bot since then. */
  reply = seen => until(() => this.messages(seen)[0], 'a message of the bot');

  /** The messages of the bot since then. */
  messages = seen => this.traffic.slice(seen).filter(t => t.fromBot && t.activity.type === 'message');

  /** The messages of the bot since then, when no more come. */
  async settled(seen) {
    await pause(QUIET);
    return this.messages(seen);
  }

  /** What the page shows of the newest card with a text. */
  shownCard = text => this.page.locator('.ac-adaptiveCard', { hasText: text }).last().innerText();

  /** Sends an activity of the page's menu "Mock an activity", with changes; gives it with the bot's response. */
  async mock(scope, type, changes = {}) {
    const seen = this.traffic.length;
    const activity = { ...await this.get(`/_internal/v1/customActivities/template?conversationId=${this.scopes[scope].id}${type ? `&type=${type}` : ''}`), ...changes };
    await this.post('/_internal/v1/customActivities', activity);
    return this.page && until(() => this.traffic.slice(seen).find(t => t.activity.id === activity.id && !t.fromBot), `the response to ${activity.type}`);
  }

  /** Sends an invoke as the page does for the newest client features. */
  invoke = (scope, name, value, replyToId) =>
    this.post('/_conversation/v1/invoke', { name, value, from: this.user, conversation: { id: this.scopes[scope].id }, ...(replyToId && { replyToId }) });

  /** Presses a button that submits data, of a message of the bot. */
  submit = (scope, value, replyToId) =>
    this.post('/_conversation/v1/submit', { value, from: this.user, conversation: { id: this.scopes[scope].id }, replyToId });

  /** Opens one of the message extensions behind the `+`. */
  async openExtension(name) {
    await this.page.getByRole('button', { name: 'Trigger Message Extension App' }).first().click();
    await this.page.getByRole('menuitem', { name }).click();
  }

  get = path => this.#call(path);

  post = (path, body) => this.#call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  async #call(path, options) {
    const response = await fetch(this.url + path, options);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}: ${text.slice(0, 200)}`);
    return text && JSON.parse(text);
  }
}
