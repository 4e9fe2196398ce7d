// Plays a user of the bot in the Microsoft 365 Agents Playground. See README.md beside this file.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Playground, until } from './playground.mjs';

const QUESTION = 'is DJI on a list, and why?';
const SOURCE = 'https://statecraft.co.in/article/us-blacklists-8-chinese-firms-over-misuse-of-biotechnology-in-xinjiang';

const { values: options } = parseArgs({
  options: {
    bot: { type: 'string', default: 'http://127.0.0.1:3978/api/messages' },
    port: { type: 'string', default: '56150' },
    pictures: { type: 'string' },
  },
});
const browser = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(p => p && existsSync(p));
if (!browser) stop('No Chromium was found: set CHROMIUM_PATH.');
if (!await fetch(options.bot, { method: 'POST' }).catch(() => null)) stop(`No bot listens at ${options.bot}: start it, or name its address with --bot.`);
if (options.pictures) mkdirSync(options.pictures, { recursive: true });

const playground = await Playground.start({ bot: options.bot, port: options.port, browser }).catch(error => stop(error.message));
let failed = 0;

async function check(name, play) {
  try {
    await play();
    console.log(`ok    ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAIL  ${name}: ${error.message.split('\n').filter(Boolean).slice(0, 3).join(' ')}`);
  }
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

const picture = async name => options.pictures && playground.page.screenshot({ path: join(options.pictures, `${name}.png`) });
const cardOf = message => message.activity.attachments[0].content;
const isGreeting = message => /Hello, I am/.test(message.activity.summary);

/** A card that says that the company is listed, and who says so. */
function assertAnswers(text) {
  assert.match(text, /LISTED/);
  assert.match(text, /SZ DJI Technology/);
  assert.match(text, /Statecraft, 17 December 2021/);
}

try {
  // What an earlier run left behind.
  for (const scope of Object.keys(playground.scopes)) await playground.mock(scope, 'uninstall');
  const answers = {};

  for (const scope of ['personal', 'group', 'channel']) {
    await check(`${scope}: installed, it greets once, whichever event comes first`, async () => {
      const seen = playground.traffic.length;
      await (scope === 'personal' ? playground.openPage() : playground.show(scope));
      await playground.reply(seen);
      assert.equal((await playground.settled(seen)).filter(isGreeting).length, 1);
      const installed = playground.traffic.slice(seen).filter(t => t.activity.action === 'add' || t.activity.membersAdded);
      assert.deepEqual(installed.map(t => t.activity.type).sort(), ['conversationUpdate', 'installationUpdate']);
      assert.ok(installed.every(t => t.status < 300));
    });
    await check(`${scope}: a question is answered by a card with verdict and publisher, in reply to it`, async () => {
      const seen = playground.traffic.length;
      const message = answers[scope] = await playground.ask(scope, QUESTION);
      const asked = await until(() => playground.traffic.slice(seen).find(t => !t.fromBot && t.activity.type === 'message'), 'the question in the log');
      assert.equal(message.activity.replyToId, asked.activity.id);
      assert.equal(message.activity.text, undefined);
      answers[scope].asked = asked.activity;
      assertAnswers(await playground.shownCard(/LISTED/));
      await picture(scope);
      assert.equal((await playground.settled(seen)).length, 1);
    });
  }

  await check('group: a follow-up is understood', async () => {
    await playground.show('group');
    assert.match(cardOf(await playground.ask('group', 'and Megvii?')).fallbackText, /^LISTED: Megvii/);
  });
  await check('channel: a follow-up is understood in the thread', async () => {
    const seen = playground.traffic.length;
    const mention = { mentioned: { id: playground.botId, name: 'Test Bot' }, text: '<at>Test Bot</at>' };
    const thread = answers.channel.asked.conversation.id;
    await playground.post(`/_conversation/v1/conversations/${thread}/messages`, { type: 'text', text: `${mention.text} and Yitu?`, textFormat: 'plain', from: playground.user, mentions: [mention] });
    const message = await playground.reply(seen);
    assert.match(cardOf(message).fallbackText, /^LISTED: Yitu/);
    assert.equal(message.conversation, thread);
  });

  await playground.show('personal');
  await check('personal: installed again by another page load or event, it does not greet again', async () => {
    const seen = playground.traffic.length;
    await playground.mock('personal', 'install');
    await playground.mock('personal', 'botAdded');
    assert.equal((await playground.settled(seen)).length, 0);
  });
  await check('personal: the text of each button is a question that is answered', async () => {
    for (const button of cardOf(answers.personal).actions) {
      assert.equal(button.data.msteams.type, 'imBack');
      assert.doesNotMatch(cardOf(await playground.ask('personal', button.data.msteams.value)).fallbackText, /did not understand/);
    }
  });
  await check('personal: a button that submits data is answered', async () => {
    const seen = playground.traffic.length;
    await playground.submit('personal', { say: 'who else was listed?' }, answers.personal.id);
    assert.match(cardOf(await playground.reply(seen)).fallbackText, /Megvii/);
  });
  await check('personal: a card is refreshed by its own action, and by the client without one', async () => {
    const message = await playground.ask('personal', 'is DJI listed?');
    const action = cardOf(message).refresh.action;
    for (const trigger of ['manual', 'automatic']) {
      const { type, value } = await playground.invoke('personal', 'adaptiveCard/action', { action, trigger }, message.id);
      assert.equal(type, 'application/vnd.microsoft.card.adaptive');
      assertAnswers(JSON.stringify(value));
      assert.match(JSON.stringify(value), /What my sources say as of/);
    }
    const empty = await playground.invoke('personal', 'adaptiveCard/action', { action: { ...action, data: {} }, trigger: 'automatic' }, message.id);
    assert.equal(empty.type, 'application/vnd.microsoft.card.adaptive');
  });
  await check('personal: a thumb with a comment is accepted without an error', async () => {
    const seen = playground.traffic.length;
    await playground.page.getByRole('button', { name: 'Like', exact: true }).last().click();
    await playground.page.getByRole('dialog').getByRole('textbox').fill('to the point');
    await playground.page.getByRole('button', { name: 'Submit' }).click();
    const given = await until(() => playground.traffic.slice(seen).find(t => t.activity.name === 'message/submitAction'), 'the thumb');
    assert.deepEqual([given.status, given.body], [200, {}]);
    await playground.page.getByRole('button', { name: 'Close' }).click();
  });
  await check('personal: an edited question replaces its answer', async () => {
    const { asked, id } = answers.personal;
    await playground.mock('personal', null, { ...asked, type: 'messageUpdate', text: 'is SMIC on a list?', channelData: { ...asked.channelData, eventType: 'editMessage' } });
    const { card } = await until(() => playground.replaced.find(r => r.id === id), 'the replaced card');
    assert.match(JSON.stringify(card), /Semiconductor Manufacturing/);
  });

  await check('search: the page shows a company with its verdict and source', async () => {
    await playground.openExtension('Search Command');
    await playground.page.getByRole('textbox', { name: 'Enter a search term' }).fill('Megvii');
    const found = playground.page.locator('div', { has: playground.page.getByRole('heading', { name: 'Megvii Technology' }) }).last();
    await found.waitFor();
    await picture('search');
    assert.match(await found.innerText(), /Megvii Technology\s+⚑ Listed\s+Statecraft, 17 December 2021/);
    assert.equal(await playground.page.getByRole('heading', { name: '⚑ Listed', exact: true }).count(), 1);
  });
  await check('search: the card that is picked goes into the chat, and the bot does not take it for a question', async () => {
    await playground.page.getByRole('heading', { name: 'Megvii Technology' }).click();
    await playground.page.locator('.ac-adaptiveCard', { hasText: 'Megvii Technology' }).last().waitFor();
    const seen = playground.traffic.length;
    await playground.page.getByRole('button', { name: 'Send Message' }).first().click();
    await until(() => playground.traffic.slice(seen).find(t => !t.fromBot), 'the card to be sent');
    assert.equal((await playground.settled(seen)).length, 0);
  });
  await check('search: an unknown name is answered honestly, and each result has a preview that cannot be tapped', async () => {
    const query = value => playground.invoke('personal', 'composeExtension/query', { commandId: 'lookup', parameters: [{ name: 'name', value }], queryOptions: { skip: 0, count: 25 } });
    const [unknown] = (await query('Nonesuch Widgets')).composeExtension.attachments;
    assert.match(JSON.stringify(unknown.preview), /no record/i);
    const { attachments } = (await query('tech')).composeExtension;
    assert.ok(attachments.length > 1 && attachments.every(a => a.preview?.content.title && !a.preview.content.tap));
  });
  await check('link: the page unfurls a source, and leaves another address alone', async () => {
    await playground.openExtension('Link Unfurling');
    await playground.page.getByRole('textbox', { name: 'Enter an URL' }).fill(SOURCE);
    await playground.page.getByRole('dialog').getByText('Statecraft, 17 December 2021').waitFor();
    await picture('link');
    await playground.page.getByRole('button', { name: 'Cancel' }).click();
    const other = await playground.invoke('personal', 'composeExtension/queryLink', { url: 'https://example.com/' });
    assert.deepEqual(other.composeExtension.attachments, []);
  });

  await check('channel: a private question is answered privately, and its button shares the answer once', async () => {
    await playground.show('channel');
    const { asked } = answers.channel;
    let seen = playground.traffic.length;
    await playground.mock('channel', null, { ...asked, id: randomUUID(), recipient: { ...asked.recipient, isTargeted: true } });
    const card = cardOf(await playground.reply(seen));
    const share = card.actions.find(a => a.type === 'Action.Execute' && a.title === 'Share to channel');
    assert.ok(share);
    seen = playground.traffic.length;
    await playground.page.getByRole('button', { name: 'Share to channel' }).last().click();
    await playground.reply(seen);
    await picture('shared');
    await playground.mock('channel', null, { ...asked, id: randomUUID(), type: 'invoke', name: 'adaptiveCard/action', value: { action: share, trigger: 'manual' } });
    const shared = await playground.settled(seen);
    assert.equal(shared.length, 1);
    assertAnswers(JSON.stringify(cardOf(shared[0])));
  });
  await check('channel: a button on the private answer is answered privately too', async () => {
    const seen = playground.traffic.length;
    await playground.page.locator('.ac-adaptiveCard', { hasText: 'Share to channel' }).last().getByRole('button', { name: 'Who else was listed?' }).click();
    const message = await playground.reply(seen);
    assert.match(cardOf(message).fallbackText, /Megvii/);
    assert.ok(cardOf(message).actions.some(a => a.title === 'Share to channel'));
  });
  await check('channel: renamed, created and deleted, it takes note and says nothing', async () => {
    const seen = playground.traffic.length;
    for (const type of ['channelCreated', 'channelRenamed', 'teamRenamed', 'channelDeleted', 'userAdded', 'userRemoved'])
      assert.ok((await playground.mock('channel', type)).status < 300, type);
    assert.equal((await playground.settled(seen)).length, 0);
  });

  for (const scope of ['personal', 'group', 'channel'])
    await check(`${scope}: removed, it says nothing, and has forgotten what it answered`, async () => {
      const seen = playground.traffic.length;
      const replaced = playground.replaced.length;
      const { asked } = answers[scope];
      assert.ok((await playground.mock(scope, 'uninstall')).status < 300);
      assert.ok((await playground.mock(scope, 'botRemoved')).status < 300);
      await playground.mock(scope, null, { ...asked, type: 'messageUpdate', text: 'is Yitu listed?', channelData: { ...asked.channelData, eventType: 'editMessage' } });
      assert.equal((await playground.settled(seen)).length, 0);
      assert.equal(playground.replaced.length, replaced);
    });
  await check('personal: installed anew, it greets again', async () => {
    const seen = playground.traffic.length;
    await playground.mock('personal', 'install');
    assert.ok(isGreeting(await playground.reply(seen)));
    await playground.mock('personal', 'uninstall');
  });
} finally {
  await playground.stop();
}
console.log(failed ? `${failed} failed` : 'all passed');
process.exit(failed ? 1 : 0);
