import * as v from 'valibot';
import type { Page } from '@playwright/test';
import { ADMIN, expect } from './sandbox';
import { appIn, test } from './own-app';

async function openTicket(page: Page, id = 102) {
  await page.goto(`/agent/tickets/${id}?as=${ADMIN}`);
  return appIn(page, 'ticket_sidebar');
}

const GUID = v.object({ instanceGuid: v.string() });
const REGISTERED = v.tuple([v.object({ context: GUID })]);
const CREATED = v.object({ value: v.object({ 'instances.create': v.tuple([GUID]) }) });

const value = (inner: unknown) => ({ value: inner });

for (const sdk of ['npm', 'cdn'] as const) {
  test.describe(`with the SDK line of ${sdk}`, () => {
    test.use({ sdk });

    test('an app is registered and knows where it is', async ({ page }) => {
      const app = await openTicket(page);

      const [registered] = await app.heard('app.registered');
      expect(registered).toMatchObject({
        context: { product: 'support', location: 'ticket_sidebar', ticketId: 102, account: expect.anything() },
        metadata: { appId: 1001, version: '1.2.3', settings: { greeting: 'Hello' } },
        iframe_session_timeout: 300_000,
      });
      expect(JSON.stringify(registered)).not.toContain('top-secret');
      await expect.poll(() => app.heard('app.activated')).toEqual([{ firstLoad: true }]);
    });

    test('values are read one by one and together, and errors come as documented', async ({ page }) => {
      const app = await openTicket(page);

      expect(await app.call('get', 'ticket.id')).toEqual(value({ 'ticket.id': 102, errors: {} }));
      const wrong = { name: 'APIPathError', message: 'No such Api', path: 'ticket.subj' };
      expect(await app.call('get', ['ticket.isNew', 'ticket.subj', 'currentUser.role'])).toEqual(
        value({ 'ticket.isNew': false, 'currentUser.role': 'admin', errors: { 'ticket.subj': wrong } }),
      );
      expect(await app.call('get', 'ticket.subj')).toEqual({
        error: { name: 'APIPathError', message: '"ticket.subj" No such Api' },
      });
      const assets = await app.call('get', 'assetURL:logo\\.png');
      expect(assets).toMatchObject({
        value: { 'assetURL:logo\\.png': expect.stringMatching(/\/1001\/assets\/logo\.png$/) },
      });
    });

    test('what an app changes is seen at once, told, and saved with the ticket', async ({ page }) => {
      const app = await openTicket(page);
      await app.listen('ticket.priority.changed');

      expect(await app.call('set', { 'ticket.priority': 'urgent', 'ticket.subject': 'From the app' })).toEqual(
        value({ 'ticket.priority': 'urgent', 'ticket.subject': 'From the app', errors: {} }),
      );
      await app.call('invoke', 'ticket.tags.add', ['from_app']);
      await app.call('invoke', 'comment.appendMarkdown', 'A **bold** word');

      await expect(page.getByRole('heading', { name: 'From the app' })).toBeVisible();
      await expect(page.getByRole('textbox', { name: 'Reply' })).toHaveText('A bold word');
      await expect.poll(() => app.heard('ticket.priority.changed')).toEqual(['urgent']);
      const told = { propertyName: 'ticket.subject', newValue: 'From the app' };
      await expect.poll(() => app.heard('*.changed')).toContainEqual(told);
      await page.getByRole('button', { name: 'Submit as pending' }).click();
      await expect(page.getByRole('list', { name: 'Conversation' })).toContainText('A bold word');
      const after = await appIn(page, 'ticket_sidebar');
      const saved = await after.call('get', ['ticket.subject', 'ticket.priority', 'ticket.status']);
      expect(saved).toMatchObject({
        value: { 'ticket.subject': 'From the app', 'ticket.priority': 'urgent', 'ticket.status': 'pending' },
      });
    });

    test('each outcome of a save hook lets the ticket go or keeps it', async ({ page }) => {
      const app = await openTicket(page);
      await app.hookSaves();
      const submit = page.getByRole('button', { name: 'Submit as open' });
      for (const [outcome, words] of REFUSALS) {
        await app.answerSaves(outcome);
        await submit.click();
        await expect(page.getByRole('alert')).toContainText(words);
      }
      for (const step of ['start', 'done', 'always', 'fail']) await app.listen(`ticket.submit.${step}`);
      await app.answerSaves('setsSubject');
      await submit.click();
      await expect(page.getByRole('heading', { name: 'Set while saving' })).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });

    test('requests go to the helpdesk, through the proxy, and back as the app wants them', async ({
      page,
      sandbox,
    }) => {
      const app = await openTicket(page);
      const echo = { url: `${sandbox.origin}/api/v2/users/me`, secure: true, httpCompleteResponse: true };

      expect(await app.call('request', '/api/v2/tickets/102.json')).toMatchObject({ value: { ticket: { id: 102 } } });
      expect(await app.call('request', { url: '/api/v2/tickets/102000' })).toMatchObject({
        error: { status: 404, responseJSON: { error: 'RecordNotFound' } },
      });
      expect(await app.call('request', { ...echo, headers: { 'x-token': '{{setting.token}}' } })).toMatchObject({
        value: { status: 200, responseJSON: { user: expect.anything() } },
      });
      expect(await app.call('request', { ...echo, headers: { 'x-token': '{{setting.nothing}}' } })).toMatchObject({
        error: { status: 400, responseText: expect.stringContaining('{{setting.nothing}}') },
      });
      expect(await app.call('request', { url: 'http://192.168.1.1/' })).toMatchObject({ error: { status: 403 } });
    });

    test('one instance works in the name of another, and knows nothing of strangers', async ({ page }) => {
      const app = await openTicket(page);
      const background = await appIn(page, 'background');
      const [{ context }] = v.parse(REGISTERED, await app.heard('app.registered'));
      const { instanceGuid: guid } = context;
      await background.listen('app.deactivated', guid);

      expect(await background.call('get', 'ticket.id')).toMatchObject({ error: { name: 'APIPathError' } });
      expect(await background.callAs(guid, 'get', 'ticket.id')).toEqual(value({ 'ticket.id': 102, errors: {} }));
      await background.callAs(guid, 'set', 'comment.text', 'Written from afar');
      await expect(page.getByRole('textbox', { name: 'Reply' })).toHaveText('Written from afar');
      expect(await background.callAs('gone', 'get', 'ticket.id')).toMatchObject({
        error: { name: 'InstanceNotFoundError' },
      });
      await page.getByRole('link', { name: 'Tickets', exact: true }).click();
      await expect.poll(() => background.heard('app.deactivated')).toHaveLength(1);
    });

    test('a modal talks to the one who opened it and tells when it is gone', async ({ page }) => {
      const app = await openTicket(page);
      const options = { location: 'modal', url: `assets/${sdk}.html`, size: { width: '300px', height: '200px' } };
      const { value: made } = v.parse(CREATED, await app.call('invoke', 'instances.create', options));
      const [{ instanceGuid: guid }] = made['instances.create'];
      await app.listen('modal.save', guid);
      await app.listen('modal.close', guid);

      const modal = await appIn(page, 'modal');
      await modal.call('trigger', 'modal.save', { text: 'hello' });
      await expect.poll(() => app.heard('modal.save')).toEqual([{ text: 'hello' }]);
      expect(await app.call('invoke', 'destroy')).toMatchObject({ error: { name: 'APIUnavailableError' } });
      await modal.call('invoke', 'destroy');
      await expect.poll(() => app.heard('modal.close')).toHaveLength(1);
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });

    test('clicks, hovers and signs of life are answered in silence', async ({ page }) => {
      const app = await openTicket(page);
      const failures: string[] = [];
      page.on('pageerror', (error) => failures.push(error.message));

      await app.frame.getByRole('button', { name: 'A button' }).click();
      await app.frame.getByRole('button', { name: 'A button' }).press('a');
      await page.getByRole('banner').hover();
      expect(await app.call('invoke', 'track', { type: 'click' })).toEqual(value({ errors: {} }));

      expect([...failures, ...(await app.unhandled())]).toEqual([]);
    });
  });
}

const REFUSALS = [
  ['text', 'Finish the gesture first.'],
  ['emptyText', 'An app prevented the ticket from being saved.'],
  ['error', 'It broke'],
  ['false', 'An app prevented the ticket from being saved.'],
  ['thrown', 'It threw'],
  ['rejectedNothing', 'An app prevented the ticket from being saved.'],
  ['rejectedText', 'Not yet'],
] as const;

test('fields are hidden, named and locked on the page', async ({ page }) => {
  const app = await openTicket(page);
  await page.getByText('Ticket fields').click();
  await expect(page.getByLabel('Priority')).toBeEnabled();

  await app.call('invoke', 'ticketFields:priority.disable');
  await expect(page.getByLabel('Priority')).toBeDisabled();
  await app.call('set', 'ticketFields:type.label', 'Kind');
  await app.call('invoke', 'ticketFields:type.optionValues:task.hide');
  await expect(page.getByLabel('Kind').getByRole('option')).toHaveText(['-', 'Question', 'Incident', 'Problem']);
  await app.call('invoke', 'ticketFields:subject.hide');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});
