import type { DraftWords } from '../../draft/draft-words';
import { acts, notActs } from './draft-acts';
import { blaming } from './draft-blaming';
import { cold, regret, turns } from './draft-cold';
import { belittling } from './draft-belittling';
import { dismissive } from './draft-dismissive';
import { grave, gravest } from './draft-grave';

import { lists } from './draft-lists';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const draft: DraftWords = {
  writing: {
    contractions: { "'m": 'am', "'re": 'are', "'ve": 'have', "'ll": 'will', "'d": 'would', "n't": 'not', "'s": 'is' },
    joined: {
      cannot: ['can', 'not'],
      "can't": ['can', 'not'],
      "won't": ['will', 'not'],
      "shan't": ['shall', 'not'],
      "should've": ['should', 'have'],
      cant: ['can', 'not'],
      dont: ['do', 'not'],
      didnt: ['did', 'not'],
      im: ['i', 'am'],
      ive: ['i', 'have'],
      youre: ['you', 'are'],
      thats: ['that', 'is'],
    },
    abbreviations: words('mr mrs ms dr st e.g i.e etc approx incl vs no nr tel ext inc ltd co'),
  },
  lists,
  acts,
  notActs,
  greeting: {
    salutations: `
    ^ mr|mrs|ms|miss|dr
    ^ yes|no|done|thanks|certainly|sure|did ,mr|mrs|ms|miss|dr
    ^ they|it|of did|does|is|course ,mr|mrs|ms|miss|dr
    ^ hi|hello|hey|dear|hiya|greetings
    ^ good morning|afternoon|evening|day
    ^ hello|hi again`,
    nobody: words(
      'there all everyone everybody again customer customers valued sir madam team folks client user friend guest to you and both and or from thank thanks i we',
    ),
  },
  bareSorry: `
    sorry $
    sorry ~1 this|it|that ~1 happened|has|is|was
    sorry about|for that|this
    sorry ,*`,
  ours: `
    we|us|our|ours|ourselves
    my mistake|fault|error`,
  when: `
    by|until|before|from ~1 @day
    will|is|arrives|comes ~6 on|this|next|later|first ~1 @day
    by|before|until ~1 the? end|close|middle|start of
    by|before|at|until *am|*pm|*:00|*:30|*:15|*:45|noon|midnight|lunchtime|lunch
    at|by|before|around|until|till 1|2|3|4|5|6|7|8|9|10|11|12 !percent|euros|euro|pounds|dollars|gb|mb|street|road|lane|each|per
    within ~4 @unit
    in the next|coming ~2 @unit
    will|is|are|be ~8 in ~3 @unit
    takes|take|taking ~5 @unit
    tomorrow|tonight|overnight
    same|that day|morning|afternoon|evening|week
    right|straight away|now
    immediately|now $
    this minute|second|instant
    at once
    in a minute|moment|second|sec
    later|first|this|next ~1 today|thing|morning|afternoon|evening|week|weekend|month|@day
    will|am|are|is|be ~9 today
    by|on|before the? *st|*nd|*rd|*th
    on|by ~1 *0|*1|*2|*3|*4|*5|*6|*7|*8|*9 ~1 @day`,
  upon: `
    ^ just|simply|please? tell|send|let|drop|give|reply|say|pick|choose|write|bring|show|share|upload ~14 and i|we
    ^ just|simply|please? tell|send|let|drop|give|reply|say|pick|choose|write|bring|show|share|upload ~14 ,i|we
    ^ whatever|whichever|whenever you ~9 ,i|we
    once|when|until|till|whenever|soon as? it|they|that|this|your|the|he|she|we|i|my|our|everything|there|a|an|any|one|all|both|their|his|her|someone !can|could|possibly
    the day|week|hour|evening|morning before|after|of
    the day|minute|moment|second|instant it|they|that|we|i|you|your|he|she|a|one`,
  inPassing: `
    pass|share|forward|hand ~5 thanks|words|feedback|praise|compliment|compliments|suggestion|idea|wishes|note|regards
    tell|let the|our|my ~2 team|kitchen|chef|driver|crew|staff|colleague|colleagues ~2 know|how|that|about
    make|leave|add|put a ~1 note|reminder
    keep ~1 fingers crossed
    cross ~1 fingers`,
  harmful: [...blaming, ...dismissive, ...belittling],
  cold,
  regret,
  turns,
  grave,
  gravest,
  joining: words('and but or so because that which also then yet still plus now'),
  quoting: {
    self: words('i we me us my our'),
    joins: words('and but so yet'),
    unreal: words('please if unless whether would could should might may maybe perhaps wish hope as though'),
  },
  requests: `
    please
    i|we|id would ~1 like|love|appreciate|prefer
    i|we ~2 want|need|wanted|wish|hoping|hope|wondering to|a|an|some|one|if|whether|the|my
    just|quick|only checking|wondering|question|asking|want|wanted|curious
    can|could|would|will|may|might you|i|we`,
  reproaches: `
    why
    how come|dare|many times|often|long|is it possible
    when ~1 will|are|is|do|can|am ~4 finally|refund|money|arrive|come|receive|get
    where is|are ~1 my|our|the
    finally|disgusting|ridiculous|unacceptable|broken|wrong|damaged|missing|faulty|not !be|too
    still ~1 no|not|waiting|nothing
    once|yet again`,
  heard: `
    patience|patient|honest|honesty|open|openness|feedback|candid|frank|relaxed|understanding|straightforward
    thank|thanks|glad|good|grateful ~5 telling|told|flagging|raising|pointing|asking|letting|asked
    you have|had|would ~1 been|had|waited
    you ~1 were|waited|asked|wrote|told|paid|booked|deserve|deserved
    our|my|ours ~1 mistake|fault|error|oversight|slip
    is|was not true|right|okay|ok|acceptable|good
    anyone|anybody ~3 would|patience
    do not ~2 worry|apologise|apologize
    should never|not ~2 have
    surprise|fright|shock|nuisance|pain|awful|annoying
    right to
    not alone|silly|easy|obvious
    not|no|nothing|nobody ~2 your|yours fault|doing|mistake|error
    hard|difficult|tricky to read|follow|understand|find|see|spot
    see|understand|know|get why
    hope|hoping ~4 well|all|okay|ok|better`,
  reflect: {
    hasCompounds: false,
    you: words('you your yours yourself'),
    empty:
      words(`the and for you your with that this have has had was were are not but from our they them their there here what when where
      which who why how can could will would should shall may might must did does done been being about into onto over under after before
      again then than just also only very really still already more most some any all each every other another same such these those its
      his her him she out off onto yours mine ours myself yourself because since until while though although please thank thanks sorry
      hello dear hi hey yes okay well good great best kind regards sincerely know want need like get got getting give given gave make made
      let see seen saw say said says tell told ask asked come came going gone went take took taken use used using put way thing things
      something anything nothing everything someone anyone nobody one two three lot much many few now today yesterday tomorrow ever never
      always time times day days week weeks month months year years hour hours minute minutes back long little bit sure right wrong think
      thought feel felt happen happened happening look looking find found try tried trying new old first last next even too both own
      i'm don't it's that's i've can't down`),
    general:
      words(`order orders ordered account email e-mail mail message messages help support service customer customers issue issues
      problem problems question questions request ticket case number numbers answer reply replied write wrote written company team people
      person phone call called calling contact contacted send sent sending work working works worked wait waiting waited pay paid buy
      bought item items product products website site app page check checked change changed update money refund refunded cancel cancelled
      fix fixed resolve solution receive received arrive arrived start started stop stopped keep show shows add added open opened link
      information details name address set morning afternoon evening monday tuesday wednesday thursday friday saturday sunday`),
    endings: ['ings', 'ing', "'s", 'ies', 'ed', 'es', 's', 'y', 'e'],
    asks: `
    could|can|would|will|may you|i|we
    please ~2 send|provide|share|attach|tell|let|give|confirm|reply|forward|check|try|open|click|go|restart|@step
    ^ @softly? @step
    you can|could ~2 @step
    you need|have|must|should to|have`,
  },
};
