import type { MoodWords } from '../../mood/mood-words';
import { ENGLISH_FEELINGS } from './mood-feelings';
import { ENGLISH_SITUATIONS } from './mood-situations';

/** How English words read. The valences of most words come from a published list and are put beside these. */
export const ENGLISH_MOOD: MoodWords = {
  valences: new Map(),
  rated: [
    { valence: 4, words: 'outstanding superb brilliant flawless magnificent phenomenal' },
    {
      valence: 3,
      words: `amazing amazed awesome excellent fantastic wonderful perfect perfectly beautiful beautifully delightful fabulous incredible incredibly superbly
        excellently loved loves love lovely adore adorable gorgeous stunning hilarious  yay woohoo  epic     `,
    },
    {
      valence: 2,
      words: `best great good nice glad happy enjoy enjoyed enjoys enjoyable fun funny cool cute thanks thank thx ty cheers pleased comfortable comfy reliable sturdy durable
        solid smooth smoothly impressive impressed recommend recommended recommending favorite favourite sweet friendly kind kindly helpful proud easy easily
        convenient crisp sharp  wise bravo congratulations welcome sexy badass rocks legend hero blessed wholesome gem
        flawlessly nicely handy versatile exciting excited fascinating interesting neat sleek elegant fast bonus affordable bargain pleasant pleasantly appreciated
        appreciate appreciates effective efficient  quick quickly quiet bright accurate accurately`,
    },
    {
      valence: 1,
      words:
        'wow lol lmao haha hahaha hahah hehe rofl liked likes worth useful better yep fast quick    agree agreed  correct   hope    safe fair decent fine       exactly indeed     ',
    },
    {
      valence: 0,
      words: `withdrawal withdrawals withdraw withdrew dispute disputed disputes deny denied denying denies stole empty trapped wrong refuse refused lobby novel please like hoping hopes cares care caring play yes yeah right sure true light quality well wish hopefully hope joke joking forget shoot complex gift gifts stop wait waiting no problem problems issue issues help helping want wanted matter matters stop stopped pay paid fees fee charge charges charged cut solve solved resolve question
        urgent error errors block blocked pending cancel cancelled canceled drop dropped die kills killing fire fight war alone block attack attacked gun shot hard hide top join reach
        allow big cash chance commit feeling grant growing important increase increased number natural novel number order share vision want certain clear clearly clean god heaven natural
        promise promised lost lose losing missing miss missed dirt low limited limit leave left doubt crime cancer bomb murder prison arrest violence demand pretty super
        powerful huge special rich free credit profit advantage opportunity protect protected secure security settle straight substantial support supporting supported supports trust united vulnerable warning warn
        winning win wins won winner hell damned sick ill hid difficult exclusive`,
    },
    {
      valence: -1,
      words:
        'damn dead died killed kill slow slowly unfortunately unfortunate odd weird strange boring bored tired lacks lacking lack mediocre meh minor complaint complaints complain ugh cheap  cheaply nope',
    },
    {
      valence: -2,
      words: `bad poor poorly worse awkward lame clunky flimsy unable clumsy uncomfortable unpleasant inferior overrated misses fails failed negative weak ugly bland blurry
        cringe cringy gross yikes lonely pain painful unfair sloppy rough useless defective damaged trouble troubles hassle mess messy unwanted biased racist sexist hypocrite ignorant delusional desperate entitled
        salty selfish petty silly jealous embarrassing embarrassed embarrassment embarrassingly unhealthy wasted waste sorrow suffering suffer suffered abuse abused abusive cruel bully bullying creep lie lied lies liar lying`,
    },
    {
      valence: -3,
      words:
        'terrible terribly horrible horribly awful awfully horrid dreadful disaster disastrous unusable hideous nasty evil',
    },
  ],
  cues: [...ENGLISH_FEELINGS, ...ENGLISH_SITUATIONS],
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
