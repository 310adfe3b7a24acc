import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { CardAnswer, CardGift, CardStart } from '../../src/ports/card-desk';
import { frameOf } from './frame-of';
import { AGENT } from './sandbox';
import { reasonIn } from './ticket';

interface Host {
  invoke(name: string, options: unknown): Promise<Readonly<Record<string, readonly { instanceGuid: string }[]>>>;
  instance(guid: string): {
    on(event: string, handler: (message: { readonly press: number; readonly gift: CardGift }) => void): void;
    trigger(event: string, message: unknown): void;
  };
}
declare global {
  interface Window {
    cardGifts: CardGift[];
  }
}
declare const ZAFClient: { init(): Host };

const CARD: CardStart = {
  customerName: 'Cora Lind',
  customerLocale: 'en-GB',
  agentName: 'Maya',
  agentLocale: 'en-GB',
  reasons: [{ id: 'late', label: 'It took us too long' }],
  tone: 'formal',
  isQuiet: false,
};

export interface CardWindow {
  readonly page: Page;
  readonly window: FrameLocator;
  /** What was asked for, in order. */
  readonly gifts: () => Promise<readonly CardGift[]>;
}

interface Options {
  readonly answer?: CardAnswer;
  readonly width?: string;
  readonly scheme?: 'light' | 'dark';
}

/** The card's window on its own: what the sidebar would say to it is said in the background's place. */
export async function openCard(
  page: Page,
  start: Partial<CardStart> = {},
  { answer = 'given', width = '820px', scheme = 'light' }: Options = {},
): Promise<CardWindow> {
  await page.goto(`/agent/tickets/101?as=${AGENT}&scheme=${scheme}`);
  const background = await frameOf(page, 'Extra Mile background');
  await background.waitForFunction(() => 'ZAFClient' in window);
  await background.evaluate(
    async ([given, said, wide]) => {
      const client = ZAFClient.init();
      const size = { width: wide, height: '640px' };
      const made = await client.invoke('instances.create', { location: 'modal', url: 'assets/modal.html', size });
      const modal = client.instance(made['instances.create']?.[0]?.instanceGuid ?? '');
      window.cardGifts = [];
      modal.on('card.ready', () => modal.trigger('card.start', given));
      modal.on('card.give', ({ press, gift }) => {
        window.cardGifts.push(gift);
        modal.trigger('card.answer', { press, answer: said });
      });
    },
    [{ ...CARD, ...start }, answer, width] as const,
  );
  return {
    page,
    window: page.locator('iframe[title="Extra Mile modal"]').contentFrame(),
    gifts: () => background.evaluate(() => window.cardGifts),
  };
}

/** Confirms what stands there, with a reason. */
export async function giveCard({ window }: CardWindow): Promise<void> {
  await reasonIn(window, 'It took us too long').check();
  await window.getByRole('button', { name: 'Give card' }).click();
  await expect(window.getByRole('heading', { name: /^Given/ })).toBeVisible();
}
