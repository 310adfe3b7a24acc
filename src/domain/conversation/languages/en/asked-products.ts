import type { AskedThing } from '../../facts/fact-words';
import { products } from './products';

/** What customers own, whatever its model. */
const THING = `(?:${[...products.nouns, ...products.unsure].join('|')}|vehicle|car|van|tool|toy|garment|headphones)`;

/** What drafts ask for in English when they ask for a product. */
export const askedProducts: readonly AskedThing[] = [
  { kind: 'product', of: 'browser', names: ['browser(?: version)?s?'] },
  {
    kind: 'product',
    of: 'system',
    names: [
      '(?:which|what) (?:windows|android|ios|mac ?os|system)(?! plan)|operating system|os(?: version)?|(?:windows|android|ios|mac ?os) version',
      'version of (?:windows|android|ios|mac ?os)',
    ],
  },
  {
    kind: 'product',
    of: 'version',
    names: [
      '(?:app|software|firmware)(?: version)|(?:which|what) (?:release|build|firmware)',
      'version(?: number)?(?: of (?:the|our|your) (?:app|software|firmware))?|which version',
    ],
  },
  {
    kind: 'product',
    of: 'plan',
    names: [
      '(?:which|what) (?:plan|subscription|tier|package|tariff|membership)(?! (?:number|details))',
      "(?:plan|package|tariff|subscription|tier|membership) (?:are )?you(?:'re| are| have| use| pay| currently)",
      "(?:your|the) (?:plan|subscription|tariff) (?:name|type|level)|plan (?:are )?you(?:'re| are)? on",
    ],
  },
  {
    kind: 'product',
    of: 'model',
    names: [
      "[\\p{L}]{1,20}'s make",
      'model(?: number| name|s)?(?! of)|(?:make and )?model of|make and model|(?:what|which|the|its|your|and) (?:make|brand)(?! (?:sure|new|it|up|a))|brand(?= (?:and|of|name|,)|$)|manufacturer',
    ],
  },
  {
    kind: 'product',
    names: [
      `(?:which|what)(?: (?:kind|type|sort) of)?(?: \\p{L}{2,12})? ${THING}(?! (?:do|would|did|are) you (?:want|like|prefer|wish|need|looking|interested|after|thinking|choos))(?= (?:do|did|are|is|have|has|was|were|it|you|your|this|exactly|needs?|shows?|broke|arrived|gives?)|$)`,
      '(?:which|what) one (?:of|is|are|do|did|does)(?= )|(?:which|what) (?:piece|item|bit) of (?:furniture|clothing|equipment|jewellery)|what (?:it is|is it) (?:you|called|that)',
      "what(?:'s| is| was) the (?:name of the )?(?:product|device|item|article|appliance)|(?:name|type|kind) of (?:the |your )?(?:product|device|item|machine)",
      '(?:which|what) (?:kind of |type of |sort of |of our |of your )?(?:article|gadget|equipment|unit|tablet|camera|tool|furniture|garment|products?|devices?|items?|machine|appliance|phone(?! number)|laptop|computer|router|printer|tv)',
      '(?:name of (?:the|your)) (?:product|device|item)',
      '(?:product|device|item)(?: name)?(?= (?:is (?:it|this|affected)|you|this|it|do|are|did|has|name|concerned|affected))',
      'what (?:exactly )?(?:you|it is you|it was you) (?:bought|ordered|purchased|own|are using)|item you (?:want|wish|would like|are|bought|ordered|have)|what(?: \\p{L}{2,6})? have you got at home',
      'what (?:did you|have you) (?:buy|order|bought|ordered|purchased)',
      '(?:which|what) (?!order|tracking|number|reference|purchase|parcel|package|plan|month|area|country|city|invoice|booking|number|date|day|time|address|error|code|browser|version|plan|steps?|happened|bills?|receipts?|statements?|shipments?|delivery|bank|card|account|contract|policy|case|ticket|trip|flight|room|hotel|store|shop|branch|courier|carrier|payment|problem|topic|subject|feature|page|website|school|team|department|language|currency|lights?|word|name|model|colou?r|size|advantages?|benefits?|questions?|options?|phone|other|exactly|else|way|form|method|channel|name|email)\\p{L}{3,20}(?: \\p{L}{3,20})? (?:do you (?:have|own|use)|did you (?:buy|order|purchase|get)|are you using|have you (?:got|bought|ordered)|is (?:it|this|that|affected|broken|faulty|damaged)|arrived|was (?:damaged|broken|missing))',
    ],
  },
];
