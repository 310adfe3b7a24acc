import type { Cue, MoodWords } from '../../mood/mood-words';
import { ENGLISH_COMPLAINTS } from './mood-complaints';
import { ENGLISH_DANGERS } from './mood-dangers';
import { ENGLISH_DEATHS } from './mood-deaths';
import { ENGLISH_FEELINGS } from './mood-feelings';
import { ENGLISH_SITUATIONS } from './mood-situations';

/** How English words read. The valences of most words come from a published list and are put beside these. */
export const ENGLISH_MOOD: MoodWords = {
  valences: new Map(),
  rated: [
    { valence: 4, words: `outstanding superb flawless magnificent phenomenal` },
    {
      valence: 3,
      words: `amazing amazed awesome fantastic wonderful fabulous incredible incredibly superbly excellently gorgeous stunning hilarious yay epic`,
    },
    {
      valence: 2,
      words: `best great good nice glad happy fun funny cool pleased comfy sturdy smooth smoothly impressive impressed recommending kindly easy easily convenient crisp sharp wise bravo sexy badass rocks legend blessed wholesome gem nicely handy versatile exciting excited fascinating neat sleek fast bonus pleasant pleasantly efficient quick quickly quiet bright accurate accurately`,
    },
    {
      valence: 1.5,
      words: `attractive clean dependable effortless* ergonomic excel* generous hassle-free high-quality innovative invaluable lightweight long-lasting pleasing polished practical precise robust rugged seamless*
        slick snappy stylish timely trustworthy user-friendly vibrant vivid well-built well-made worthwhile marvellous inspiring clever comfortable comfortably delightful delightfully durable enjoyable enjoyed finest handsome kindness perfection pleasurable polite politely politeness reliable reliably spotless successfully wonderfully`,
    },
    {
      valence: 1,
      words: `creative helps respect peace luckily lucky convinced wow lol lmao haha hahaha hahah hehe rofl liked likes worth useful better yep correct hope fair decent fine exactly indeed`,
    },
    {
      valence: 0,
      words: `bold ability reliability willing willingness prepared lost lose strange weird refusing prevent withdrawal dispute disputed disputes deny denied denying denies stole empty trapped refuse lobby please like hoping hopes cares care caring yes yeah true quality wish hopefully joke forget shoot gift stop no help helping want matter matters stopped pay charges charged cut solve solved resolve urgent error errors block blocked cancel cancelled drop dropped die kills killing fire fight war alone attack attacked gun hard hide top join reach allow big chance commit feeling grant growing important increase increased natural vision certain clear clearly heaven promise promised losing missing miss missed dirt limited leave doubt crime cancer bomb murder prison arrest violence demand pretty super huge rich free profit advantage opportunity protect protected secure straight substantial support supporting supported supports trust united vulnerable warning warn winning win wins winner hell damned sick ill hid difficult exclusive dear`,
    },
    {
      valence: -0.5,
      words: `avoid avoided drag odd mistake mistakes`,
    },
    {
      valence: 0,
      words: `abduct* accident accidental accidents accusation* accuse accused accuses accusing affected aggression alarm allergic arrested arrests assassin* bailout ban banned bankrupt* battle*
        blocking blocks boycott* bribe* burden* casualt* censor* chok* clash coerc* collaps* collision* colluding condemn* conflict* conspirac* contagi* attacks attacking coward* crime
        criminal criminals crisis critic critics criticism criticize* cuts danger death debt defeat* deficit denounc* derail* destruction detain* detention disappear* disorder* disrupt*
        drown* drunk emergency enemy enemies enslav* eviction expel* exploit* expose* exposing fascis* fatal* felon* fired flu foreclos* funeral* gag grief guilt guilty hardship harm
        harmed harming harms haunt* hooligan* hunger illegal illness* imprison* infect* infring* injur* injustice inquisition interrogat* jail* jeopard* killed lawsuit* litig* lobbying
        mourn* murderer* murdering murders obstacle* offender* oppress* pain penalty peril perjury perpetrat* persecut* poison* pollut* poverty prisoner* propaganda prosecut* protest*
        punish* racism racist racists rage rape rapist rebel* recession restrict* revenge* riot* risk risks rob robber* robs sabotag* scapegoat* scream* sedit* sentence* sentencing
        shortage* sick slam slash* slave* smear smog stab stabs starv* steal steals strangl* strike strikers strikes struck suing suffer* suicid* swear* threat* tortur* totalitar* tragedy
        trauma traumatic treason* tumor unemploy* victim* violat* violence violent vulnerability warfare warn warned warns warnings weep* whore zealot*`,
    },
    {
      valence: -1.5,
      words: `bad sad complaint complaints complain lacks lacked lacking lack cons sheesh annoyance* bother bothers bothersome dated delay delays delayed dim dull excessive* fiddly fragile gimmick* glitchy grainy heavy incomplete inaccurate* inadequate*
        insufficient* lag lags laggy noise nuisance obsolete outdated pointless pricey questionable rattle rattles shaky sluggish stutter* struggl* subpar tacky tinny unintuitive unnecessary unresponsive
        unstable vague warped wobbly worn unnerving brittle crooked finicky flaky fuzzy greasy gripe gripes ill-fitting impractical inconsistent* intermittent* intrusive junky
        lackluster lacklustre leaky low-quality measly misaligned nonfunctional nonresponsive non-responsive paltry rusty scratchy sketchy skimpy smelly squeak* substandard temperamental unhelpful unreadable unwieldy
        wonky crackl* buzzing distortion hazard hazards dealbreaker deal-breaker dropouts hiss hissing unlucky`,
    },
    {
      valence: -1,
      words: `damn dead died killed kill slow slowly unfortunately unfortunate boring bored tired mediocre meh minor ugh cheap cheaply nope`,
    },
    {
      valence: -2,
      words: `worse clunky overrated misses ugly bland cringe cringy yikes rough hassle messy hypocrite delusional entitled salty selfish petty silly embarrassingly waste abuse abused abusive fucked piss loser losers outrage cruel creep lie lies liar lying`,
    },
    {
      valence: -2.4,
      words: `awful terrible terribly horrible dreadful horrendous disastrous hideous`,
    },
    {
      valence: -3,
      words: `horribly awfully disaster`,
    },
    {
      valence: -3.2,
      words: `fuck fucking fuckin fucker fuckers motherfucker motherfuckers asshole assholes ass arse bastard bastards cunt prick pricks dick dickhead scumbag shithead jackass goddamn damnit`,
    },
  ],
  cues: [...ENGLISH_DANGERS, ...ENGLISH_DEATHS, ...ENGLISH_COMPLAINTS, ...ENGLISH_FEELINGS, ...ENGLISH_SITUATIONS].map(
    alsoWithoutApostrophe,
  ),
  negators: {
    words: `not no never none nothing nobody nowhere neither nor without hardly barely scarcely rarely cannot can't cant won't wont don't dont doesn't doesnt didn't didnt
      isn't isnt aren't arent wasn't wasnt weren't werent haven't havent hasn't hasnt hadn't hadnt wouldn't wouldnt couldn't couldnt shouldn't shouldnt ain't aint lacks lacking`,
    ahead: 3,
    back: 0,
  },
  degrees: [
    {
      factor: 1.3,
      words: `very really so extremely incredibly absolutely totally completely utterly entirely highly deeply terribly awfully insanely ridiculously unbelievably super seriously truly
        thoroughly exceptionally especially immensely massively hugely outrageously bloody damn freaking frigging fucking such downright sheer complete total utter absolute pure most`,
    },
    {
      factor: 0.6,
      words:
        'bit little slightly somewhat kinda sorta rather fairly almost nearly partly partially mildly moderately occasionally sometimes relatively reasonably marginally maybe perhaps possibly too less',
    },
  ],
  turns: 'but however though although except yet until',
};

/** Many write "dont" for "don't". */
function alsoWithoutApostrophe({ phrases, ...cue }: Cue): Cue {
  return { ...cue, phrases: phrases.replace(/\b([a-z]+)n't\b/g, "$1n't/$1nt") };
}
