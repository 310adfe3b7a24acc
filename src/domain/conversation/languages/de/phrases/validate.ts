import type { Phrase } from '../../../phrases/phrase';

export const VALIDATE: readonly Phrase[] = [
  {
    id: 'de.validate.me-too',
    act: 'validate',
    text: { du: 'Das würde mich an deiner Stelle auch ärgern.', Sie: 'Das würde mich an Ihrer Stelle auch ärgern.' },
  },
  {
    id: 'de.validate.agree-answer',
    act: 'validate',
    text: {
      du: 'Du erwartest hier zu Recht eine klare Antwort. Mir ginge es genauso.',
      Sie: 'Sie erwarten hier zu Recht eine klare Antwort. Mir ginge es genauso.',
    },
  },
  {
    id: 'de.validate.agree-silence',
    act: 'validate',
    text: {
      du: 'Wer uns schreibt, darf eine Antwort erwarten. Da gebe ich dir recht.',
      Sie: 'Wer uns schreibt, darf eine Antwort erwarten. Da gebe ich Ihnen recht.',
    },
    fits: 'silence',
  },
  {
    id: 'de.validate.agree-money',
    act: 'validate',
    text: {
      du: 'Es geht um dein Geld. Da willst du zu Recht schnell wissen, was los ist.',
      Sie: 'Es geht um Ihr Geld. Da möchten Sie zu Recht schnell wissen, was los ist.',
    },
    fits: 'charged',
  },
  {
    id: 'de.validate.wait',
    act: 'validate',
    text: {
      du: 'So lange nichts zu hören, das zermürbt. Ich verstehe, dass du verärgert bist.',
      Sie: 'So lange nichts zu hören, das zermürbt. Ich verstehe, dass Sie verärgert sind.',
    },
    fits: 'long-wait',
  },
  {
    id: 'de.validate.short-wait',
    act: 'validate',
    text: {
      du: 'Auch kurzes Warten nervt, wenn man etwas geklärt haben will.',
      Sie: 'Auch kurzes Warten ist lästig, wenn man etwas geklärt haben möchte.',
    },
    fits: 'short-wait',
  },
  {
    id: 'de.validate.again',
    act: 'validate',
    text: {
      du: 'Immer wieder wegen derselben Sache nachfragen zu müssen macht auf Dauer mürbe.',
      Sie: 'Immer wieder wegen derselben Sache nachfragen zu müssen macht auf Dauer mürbe.',
    },
    fits: 'again',
  },
  {
    id: 'de.validate.count-on',
    act: 'validate',
    text: {
      du: 'Du hast dich darauf verlassen. Da ist es klar, dass du enttäuscht bist.',
      Sie: 'Sie haben sich darauf verlassen. Da ist es verständlich, dass Sie enttäuscht sind.',
    },
    fits: 'broken',
  },
  {
    id: 'de.validate.looked-forward',
    act: 'validate',
    text: {
      du: 'Erst die Vorfreude, und dann kommt nichts. Das ist wirklich enttäuschend.',
      Sie: 'Erst die Vorfreude, und dann kommt nichts. Das ist wirklich enttäuschend.',
    },
    fits: 'lost',
  },
  {
    id: 'de.validate.cannot-see',
    act: 'validate',
    text: {
      du: 'Man macht sich Sorgen, wenn man nicht sieht, was gerade passiert. Das ginge mir auch so.',
      Sie: 'Man macht sich Sorgen, wenn man nicht sieht, was gerade passiert. Das ginge mir auch so.',
    },
    fits: 'worried',
  },
  {
    id: 'de.validate.not-easy',
    act: 'validate',
    text: {
      du: 'Das ist wirklich nicht leicht zu durchschauen. Ich hätte dieselbe Frage gestellt.',
      Sie: 'Das ist wirklich nicht leicht zu durchschauen. Ich hätte dieselbe Frage gestellt.',
    },
    fits: 'confused',
  },
  {
    id: 'de.validate.fair-point',
    act: 'validate',
    text: {
      du: 'Da ist etwas dran, und ich finde es gut, dass du es so deutlich sagst.',
      Sie: 'Da ist etwas dran, und ich finde es gut, dass Sie es so deutlich sagen.',
    },
  },
  {
    id: 'de.validate.plans',
    act: 'validate',
    text: {
      du: 'Da hattest du alles geplant, und dann kommt so etwas dazwischen. Das ist bitter.',
      Sie: 'Da hatten Sie alles geplant, und dann kommt so etwas dazwischen. Das ist bitter.',
    },
    fits: 'not-ours',
  },
  {
    id: 'de.validate.one-after-another',
    act: 'validate',
    text: {
      du: 'Erst {issue}, dann {impact}: Das ist viel auf einmal.',
      Sie: 'Erst {issue}, dann {impact}: Das ist viel auf einmal.',
    },
    to: 'written',
  },
  {
    id: 'de.validate.facts-as-you-say',
    act: 'validate',
    text: {
      du: 'Du hast völlig recht: Ich habe es geprüft, und es ist so, wie du sagst.',
      Sie: 'Sie haben völlig recht: Ich habe es geprüft, und es ist so, wie Sie sagen.',
    },
    needsFacts: true,
  },
  {
    id: 'de.validate.facts-records',
    act: 'validate',
    text: {
      du: 'Ich habe bei uns nachgesehen und finde genau das, was du beschreibst: {issue}.',
      Sie: 'Ich habe bei uns nachgesehen und finde genau das, was Sie beschreiben: {issue}.',
    },
    to: 'written',
    needsFacts: true,
  },
  {
    id: 'de.validate.facts-charge',
    act: 'validate',
    text: {
      du: 'Du hast völlig recht: Dieser Betrag hätte nicht abgebucht werden dürfen. Ich sehe es hier auch.',
      Sie: 'Sie haben völlig recht: Dieser Betrag hätte nicht abgebucht werden dürfen. Ich sehe es hier auch.',
    },
    fits: 'charged',
    needsFacts: true,
  },
  {
    id: 'de.validate.facts-no-reply',
    act: 'validate',
    text: {
      du: 'Du hast recht. Du hast uns geschrieben, und niemand hat geantwortet.',
      Sie: 'Sie haben recht. Sie haben uns geschrieben, und niemand hat geantwortet.',
    },
    fits: 'silence',
    needsFacts: true,
  },
];
