import type { Phrase } from '../../../phrases/phrase';

export const OWN: readonly Phrase[] = [
  {
    id: 'de.own.myself',
    act: 'own',
    text: { du: 'Ich kümmere mich persönlich darum.', Sie: 'Ich kümmere mich persönlich darum.' },
  },
  {
    id: 'de.own.until-done',
    act: 'own',
    text: {
      du: 'Das liegt jetzt bei mir und bleibt bei mir, bis es erledigt ist.',
      Sie: 'Das liegt jetzt bei mir und bleibt bei mir, bis es erledigt ist.',
    },
  },
  {
    id: 'de.own.not-passed-on',
    act: 'own',
    text: {
      du: 'Du wirst nicht mehr weitergereicht. Ab jetzt kannst du dich direkt an mich wenden.',
      Sie: 'Sie werden nicht mehr weitergereicht. Ab jetzt können Sie sich direkt an mich wenden.',
    },
    fits: 'again',
  },
  {
    id: 'de.own.put-right',
    act: 'own',
    text: {
      du: 'Das in Ordnung zu bringen ist unsere Sache, und ich bin dran.',
      Sie: 'Das in Ordnung zu bringen ist unsere Sache, und ich kümmere mich darum.',
    },
    fits: 'ours',
  },
  {
    id: 'de.own.other-team',
    act: 'own',
    text: {
      du: 'Ich spreche für dich mit dem anderen Team, darum brauchst du dich nicht zu kümmern.',
      Sie: 'Ich spreche für Sie mit dem anderen Team, darum brauchen Sie sich nicht zu kümmern.',
    },
  },
  {
    id: 'de.own.payment',
    act: 'own',
    text: {
      du: 'Ich gehe der Zahlung von unserer Seite aus nach, du brauchst ihr nicht hinterherzulaufen.',
      Sie: 'Ich gehe der Zahlung von unserer Seite aus nach, Sie brauchen ihr nicht hinterherzulaufen.',
    },
    fits: 'charged',
  },
  {
    id: 'de.own.parcel',
    act: 'own',
    text: {
      du: 'Ich kläre das selbst mit dem Paketdienst. Du brauchst dort nicht anzurufen.',
      Sie: 'Ich kläre das selbst mit dem Paketdienst. Sie brauchen dort nicht anzurufen.',
    },
    fits: 'lost',
  },
  {
    id: 'de.own.picking-up',
    act: 'own',
    text: {
      du: 'Deine Nachricht ist bei uns liegen geblieben. Jetzt kümmere ich mich darum.',
      Sie: 'Ihre Nachricht ist bei uns liegen geblieben. Jetzt kümmere ich mich darum.',
    },
    fits: 'silence',
  },
  {
    id: 'de.own.not-ours',
    act: 'own',
    text: {
      du: 'Verursacht haben wir das nicht, helfen möchte ich dir trotzdem.',
      Sie: 'Verursacht haben wir das nicht, helfen möchte ich Ihnen trotzdem.',
    },
    fits: 'not-ours',
  },
  {
    id: 'de.own.set-aside',
    act: 'own',
    text: {
      du: 'Ich habe mir heute Zeit dafür genommen: {issue}. Ich gehe alles Schritt für Schritt durch.',
      Sie: 'Ich habe mir heute Zeit dafür genommen: {issue}. Ich gehe alles Schritt für Schritt durch.',
    },
    to: 'written',
    namesOrder: true,
  },
  {
    id: 'de.own.ask-for-me',
    act: 'own',
    text: {
      du: 'Ich bin {agent}. Frag nach mir, dann musst du nicht von vorn anfangen.',
      Sie: 'Mein Name ist {agent}. Fragen Sie nach mir, dann fangen wir nicht von vorn an.',
    },
    fits: 'again',
  },
  {
    id: 'de.own.working',
    act: 'own',
    text: {
      du: 'Dass das wieder funktioniert, ist unsere Aufgabe. Ich bleibe dran.',
      Sie: 'Dass das wieder funktioniert, ist unsere Aufgabe. Ich bleibe dran.',
    },
    fits: 'broken',
  },
];
