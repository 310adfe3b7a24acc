import { says, type ToldMacro } from './told-macro';

const SIE = 'Guten Tag {{ticket.requester.name}},';
const DU = 'Hallo {{ticket.requester.first_name}},';

/**
 * Drafts that each show one hint, on the ticket that their title names. English has one form of address, so that two in a reply are
 * German only.
 */
export const draftMacros: readonly ToldMacro[] = [
  english(
    '215 asks again',
    `two emails that say opposite things would leave me lost, too. Could you tell me your order number, so that I can look at
    what was cancelled?`,
  ),
  english('217 has not heard', `please fill in the attached form and return it to us by email.`),
  english(
    '226 hurts',
    `with the wedding on Saturday I see why you are worried about the mugs. Please calm down: they were packed this morning.`,
  ),
  english(
    '217 is cold',
    `thank you for telling us about the duvet cover and the lamp. We apologise for any inconvenience. The refund for EX-57640 is
    on its way, and your account is closed.`,
  ),
  english(
    '191 is too heavy',
    `my heart breaks for you. The blender says yes: 60 tins with a Japanese label are possible, at 40 pence a tin.`,
  ),
  english(
    '221 promises without a date',
    `a storm like that, and with a ninetieth birthday coming up: I see why you are sad about it. I'll get back to you about the
    casserole.`,
  ),
  english(
    '227 says sorry again',
    `I'm sorry that your Morrow still isn't back. The right burr goes in this afternoon, and the courier brings the grinder on Friday.`,
  ),
  german(
    '210 fragt noch einmal',
    `zum dritten Mal wegen derselben Maschine zu schreiben, das hätte nicht passieren dürfen, und es tut mir leid. Könnten Sie
    mir bitte Ihre Bestellnummer nennen?`,
  ),
  german(
    '101 hat nicht zugehört',
    `das Formular finden Sie unter Einstellungen. Die Bearbeitung dauert drei bis fünf Werktage.`,
  ),
  german(
    '213 verletzt',
    `dass Sie sich um Ihre Tochter Sorgen machen, verstehe ich. Beruhigen Sie sich bitte: Der Kessel ist aus Edelstahl, und aus
    dem Boden löst sich nichts.`,
  ),
  german(
    '210 ist kühl',
    `dass Sie sich zum dritten Mal melden müssen, ärgert mich. Wir bitten, die Unannehmlichkeiten zu entschuldigen. Die neue
    Maschine ist gepackt und heute in der Post.`,
  ),
  german(
    '161 wiegt zu schwer',
    `unser aufrichtiges Mitgefühl. Der Andruck ist heute fertig geworden, und das Grün ist Pantone 5535.`,
  ),
  german(
    '225 verspricht ohne Datum',
    `zwei Mails, die sich widersprechen, da wäre ich auch verwirrt. Ich frage im Lager nach und melde mich bei dir.`,
    DU,
  ),
  german(
    '214 entschuldigt sich wieder',
    `es tut mir leid, dass die Taufe ohne Decke war. Die Babydecke wird am Freitag geliefert, sonst bekommen Sie am selben Tag
    Ihr Geld zurück.`,
  ),
  german(
    '219 mischt Sie und du',
    `ja, der Dale läuft auch auf Induktion. Mit Deckel ist er 19 cm hoch, damit passt er in deinen Ofen. Melden Sie sich gern,
    wenn du noch etwas wissen möchtest.`,
    DU,
  ),
];

function english(about: string, text: string): ToldMacro {
  const words = `Hello {{ticket.requester.first_name}},\n\n${text}\n\nKind regards\n| {{current_user.name}}`;
  return { title: `Draft with a hint::${about}`, description: null, actions: [says(words)] };
}

function german(about: string, text: string, greeting = SIE): ToldMacro {
  const words = `${greeting}\n\n${text}\n\nViele Grüße\n| {{current_user.name}}`;
  return { title: `Entwurf mit Hinweis::${about}`, description: null, actions: [says(words)] };
}
