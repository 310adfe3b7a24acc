import { VAUQUELIN } from '../organizations';
import { FREYA, JONAS, MAYA, SALES } from '../staff';
import { asks, note, reply, type Story } from '../story';

/** A closed ticket and, months later, its follow-up, which has inherited the tag of a discount given long ago. */
export const followUp: Story = {
  people: [
    {
      id: 20011,
      name: 'Claire Vauquelin',
      email: 'claire@atelier-vauquelin.example.com',
      phone: '+33 1 99 00 41 20',
      since: '815d 10:50',
      locale: 'fr',
      timeZone: 'Europe/Paris',
      organization: VAUQUELIN,
      tags: ['trade'],
      fields: {
        customer_since: '{isodate 815}',
        plan: 'Trade',
        delivery_note: 'Code portail 47B, sonner chez « Atelier »',
      },
    },
  ],
  tickets: [
    {
      id: 185,
      subject: 'Banc Linnet : accoudoir rayé à la livraison',
      via: 'email',
      status: 'closed',
      type: 'incident',
      assignee: MAYA,
      tags: ['linnet', 'damaged', 'care_discount'],
      order: 'EX-54318',
      rating: { score: 'good', comment: 'Réponse rapide et geste apprécié, merci !' },
      messages: [
        asks(
          '96d 09:12',
          `Bonjour,

          Le banc Linnet (EX-54318) est arrivé hier chez ma cliente. Il est superbe, mais l'accoudoir gauche porte une rayure d'environ douze
          centimètres, sous le carton intact : elle vient donc de l'atelier et non du transport. Je vous joins deux photos.

          Que pouvez-vous nous proposer ? Ma cliente ne souhaite pas renvoyer l'ensemble.

          Bien cordialement,
          | Claire Vauquelin`,
        ),
        reply(
          MAYA,
          '96d 11:35',
          `Bonjour Madame Vauquelin,

          Vous avez raison, cette rayure vient de chez nous et j'en suis désolée. Un accoudoir neuf part demain, il se fixe avec deux vis. Et comme cela
          vous a coûté une visite : voici 10 % sur votre prochaine commande, code CARE-LINNET-10.

          Bien à vous,
          | Maya`,
        ),
        asks(
          '91d 16:48',
          `L'accoudoir est posé, on ne voit absolument rien. Merci Maya, ma cliente est ravie (et moi aussi). CV`,
        ),
      ],
    },
    {
      id: 186,
      subject: 'Re: Banc Linnet : accoudoir rayé à la livraison',
      via: 'web',
      status: 'open',
      type: 'incident',
      assignee: MAYA,
      followUpOf: 185,
      order: 'EX-54318',
      messages: [
        asks(
          '1d 10:26',
          `Bonjour Maya,

          Je reviens vers vous au sujet du banc de ma cliente. L'accoudoir que vous nous aviez envoyé n'a pas vieilli comme le reste : le bois a pris une
          teinte grise partout, sauf là. On dirait la manche d'un autre costume. Y a-t-il un traitement, ou faut-il simplement attendre un hiver ?

          Merci d'avance,
          | Claire`,
        ),
        note(
          FREYA,
          '1d 15:12',
          `Joiner says: one coat of the grey oil, two euros' worth. She has three more benches in her next project, by the way.`,
        ),
      ],
    },
    {
      id: 187,
      subject: 'Devis pour 24 lampes Brook, laiton vieilli',
      via: 'email',
      status: 'pending',
      type: 'question',
      assignee: FREYA,
      group: SALES,
      tags: ['trade', 'presales'],
      messages: [
        asks(
          '7d 14:03',
          `Bonjour, pour un petit hôtel à Annecy j'aurais besoin de 24 lampes Brook en laiton vieilli, livrées en deux fois. Pourriez-vous m'établir un devis au
          tarif professionnel ? Le chantier démarre dans six semaines. Cordialement, C. Vauquelin`,
        ),
        reply(
          FREYA,
          '6d 09:55',
          `Bonjour Claire, le devis est en pièce jointe, valable trente jours. Il me manque une seule chose : la longueur de câble, 2 ou 3 mètres ? Freya`,
        ),
      ],
    },
    {
      id: 188,
      subject: 'Message Facebook : échantillons de tissu',
      via: 'facebook',
      status: 'closed',
      type: 'question',
      assignee: JONAS,
      tags: ['pebble'],
      messages: [
        asks('344d 12:10', `Bonjour, envoyez-vous des échantillons de la gamme Pebble en France ?`),
        reply(
          JONAS,
          '343d 09:22',
          `Bonjour ! Oui, jusqu'à cinq, gratuitement. Dites-moi lesquels et je les mets à la poste aujourd'hui.`,
        ),
        asks('343d 09:40', `Lin, Craie, Galet. Merci bien 😊`),
      ],
    },
    {
      id: 189,
      subject: 'Numéro de TVA manquant sur la facture 70233',
      via: 'web',
      status: 'closed',
      type: 'task',
      assignee: FREYA,
      group: SALES,
      tags: ['invoice', 'trade'],
      messages: [
        asks(
          '702d 15:40',
          `Bonjour, mon numéro de TVA intracommunautaire n'apparaît pas sur la facture 70233. Pourriez-vous la corriger ?`,
        ),
        reply(
          FREYA,
          '701d 10:11',
          `Bonjour, voici la facture corrigée. Le numéro est maintenant enregistré dans votre compte. Freya Lund`,
        ),
      ],
    },
  ],
};
