import { FREYA, JONAS, SALES } from '../staff';
import { asks, reply, type Channel, type TicketStory } from '../story';

const HOW_MANY = 300;
const FIRST_ID = 1001;
const DAYS_BETWEEN = 9;
const NEWEST_DAYS_AGO = 11;

const BRANCHES = ['Ottensen', 'Eppendorf', 'Lübeck', 'Winterhude', 'Kiel', 'St. Pauli', 'Altona'];
const GOODS = [
  { name: 'Filterpapier 1x4', unit: 'Kartons', least: 24 },
  { name: 'Otter-Becher cremeweiß', unit: 'Stück', least: 48 },
  { name: 'Espressotassen 80 ml', unit: 'Stück', least: 36 },
  { name: 'Entkalker 5 l', unit: 'Kanister', least: 6 },
  { name: 'Milchkännchen 500 ml', unit: 'Stück', least: 10 },
];
const CHANNELS: readonly Channel[] = ['email', 'email', 'web', 'email', 'email', 'whatsapp', 'web'];
const REQUESTS = [
  'Bitte liefern Sie wie gewohnt, vor 7:30 Uhr über die Rampe.',
  'Diesmal bitte nicht am Montag, da ist Inventur.',
  'Der Bestand reicht noch etwa zehn Tage, es eilt also nicht.',
  'Es wird knapp, geht es bis Donnerstag?',
  'Bitte Lieferschein in zweifacher Ausfertigung, einer bleibt beim Fahrer.',
  'Kostenstelle wie beim letzten Mal.',
];
const ANSWERS = [
  'Ist notiert, geht übermorgen raus.',
  'Alles vorrätig, Lieferung am Donnerstag vor 7:30 Uhr.',
  'Zwei Gebinde kommen aus dem Außenlager, deshalb einen Tag später als sonst.',
  'Ist bestellt. Die Rechnung geht wie immer an Herrn Petersen.',
];

/** Seven years of reordering, one every nine days: 300 tickets made by rule, the newest first. */
export function wholesaleOrders(): TicketStory[] {
  return Array.from({ length: HOW_MANY }, (_, index) => reorder(HOW_MANY - 1 - index));
}

function reorder(nth: number): TicketStory {
  const goods = of(GOODS, nth);
  const branch = of(BRANCHES, nth * 3);
  const amount = goods.least + (nth % 4) * 6;
  const day = NEWEST_DAYS_AGO + (HOW_MANY - 1 - nth) * DAYS_BETWEEN;
  const toSupport = nth % 5 === 0;
  const order = `EX-${10_900 + nth * 153}`;
  return {
    id: FIRST_ID + nth,
    subject: `Nachbestellung ${branch}: ${amount} ${goods.unit} ${goods.name}`,
    via: of(CHANNELS, nth),
    status: 'solved',
    type: 'task',
    ...(toSupport ? { assignee: JONAS } : { assignee: FREYA, group: SALES }),
    tags: ['wholesale', 'reorder'],
    order,
    ...(nth % 16 === 3 ? { rating: { score: 'good' } } : {}),
    messages: [
      asks(
        `${day}d 07:${10 + (nth % 45)}`,
        `Guten Morgen, ${branch} braucht ${amount} ${goods.unit} ${goods.name}. ${of(REQUESTS, nth)}\n| Gruß, Vossen`,
      ),
      reply(
        toSupport ? JONAS : FREYA,
        `${day}d 09:${10 + (nth % 37)}`,
        `Guten Morgen Frau Vossen, ${order}: ${of(ANSWERS, nth)}`,
      ),
    ],
  };
}

function of<Item>(list: readonly Item[], nth: number): Item {
  const item = list[nth % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
}
