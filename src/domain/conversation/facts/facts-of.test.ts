import { ticketId } from '../../ids';
import { instantOf } from '../../time';
import type { Turn } from '../conversation';
import { facts as english } from '../languages/en/facts';
import { factSources, factsOf, mostUsefulFirst, type FactSource } from './facts-of';

const [MONDAY, TUESDAY] = [instantOf('2026-11-23T09:00:00Z'), instantOf('2026-11-24T09:00:00Z')];
const said = (text: string, more: Partial<FactSource> = {}): FactSource => ({
  ticket: ticketId(7),
  channel: 'email',
  at: MONDAY,
  text,
  is: 'turn',
  ...more,
});

test('a fact says where, when and how it was told', () => {
  expect(factsOf([said('Hello,\nmy order 48213 is late')], [english])).toEqual([
    {
      kind: 'order',
      of: 'purchase',
      value: '48213',
      channel: 'email',
      at: MONDAY,
      ticket: ticketId(7),
      firstWords: 'Hello, my order 48213 is late',
    },
  ]);
});

test('what was told twice stands where it was told last, and the newest comes first', () => {
  const facts = factsOf([said('order AB-48213, error E24'), said('order ab-48213', { at: TUESDAY })], [english]);

  expect(facts.map(({ kind, at }) => [kind, at])).toEqual([
    ['order', TUESDAY],
    ['error', MONDAY],
  ]);
});

test("a messaging or phone ticket's description is not the customer's", () => {
  const description = (channel: FactSource['channel']) => said('order 48213', { channel, is: 'description' });

  expect(factsOf([description('messaging'), description('phone')], [english])).toEqual([]);
  expect(factsOf([description('web')], [english])).toHaveLength(1);
});

test("the customer's public turns are sources, in their own words", () => {
  const turn = (by: Turn['by'], text: string): Turn => ({ by, isPublic: true, channel: 'chat', at: MONDAY, text });
  const turns = [turn('us', 'Hello'), turn('customer', 'It is 48213.\n> Which order?')];

  expect(factSources(turns, ticketId(7), 'Ada')).toEqual([said('It is 48213.', { channel: 'chat' })]);
});

test('the most useful facts come first', () => {
  const text =
    'I live at 14 Beech Road, Leeds. Invoice 5521, error E24, I have already restarted it. Order 48213 from Tuesday';

  expect(mostUsefulFirst(factsOf([said(text)], [english])).map(({ kind }) => kind)).toEqual([
    'order',
    'error',
    'invoice',
    'tried',
    'date',
    'address',
  ]);
});

test('a long message is known by how it begins', () => {
  const [fact] = factsOf([said(`${'Good morning to everybody there, '.repeat(4)}order 48213`)], [english]);

  expect(fact?.firstWords).toBe('Good morning to everybody there, Good morning to everybody…');
});

test('what is hidden until somebody presses it is hidden in the first words, too', () => {
  const text = 'Ring\u00a0me on 07700\u00a0900143, I live at 14 Beech Road, Leeds. Order 48213';
  const facts = factsOf([said(text)], [english]);

  expect(facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['phone', 'address', 'order']));
  expect(new Set(facts.map(({ firstWords }) => firstWords))).toEqual(
    new Set(['Ring me on •••• 43, I live at Beech ••••. Order 48213']),
  );
});
