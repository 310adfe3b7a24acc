import { Button } from '@zendeskgarden/react-buttons';
import { useCallback, useState } from 'react';
import { EMPATHY_ACTS, type EmpathyAct } from '../../../domain/conversation/act';
import { wordingOf, type Phrase } from '../../../domain/conversation/phrases/phrase';
import type { OfferedSet } from '../../hearing';
import { useRemote } from '../../hooks/use-remote';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { useServices } from '../../Services';
import { Row, Stack, Subtle } from '../frame/Text';
import { AllPhrases } from './AllPhrases';
import { Amends, FactsChecked } from './Amends';
import type { DraftHelpProps } from './DraftHelp';
import { LanguageChoice } from './LanguageChoice';
import { knownFor } from '../../../domain/conversation/phrases/known-for';
import { apologyCallOn } from '../../../use-cases/hearing/amiss';
import { choosePhrases, doFactsMatter, knownFrom, type AboutPhrases } from '../../../use-cases/hearing/choose-phrases';
import { PhraseCard } from './PhraseCard';

interface PhrasePanelProps extends DraftHelpProps {
  /** What the draft does already. */
  readonly acts: ReadonlySet<EmpathyAct>;
}

const FALLBACK = 'en';
const FACTS_CHECKED = 'facts-checked';

/** Words for the answer, in the customer's language where it is one of ours. */
export function PhrasePanel(props: PhrasePanelProps) {
  const { hearing, heard } = props;
  const { t } = useLateSpeech();
  const [chosen, setChosen] = useState<string>();
  const [isWhole, setIsWhole] = useState(false);
  const tag = chosen ?? (heard.isOurLanguage === true && heard.tag !== undefined ? heard.tag : FALLBACK);
  const load = useCallback(() => hearing.phrases(tag), [hearing, tag]);
  const [remote] = useRemote(load);
  if (remote.status === 'failed') return <Subtle role="alert">{t('phrases.failedToLoad')}</Subtle>;
  return (
    <Stack>
      <LanguageChoice tags={hearing.tags} chosen={tag} onChoose={setChosen} />
      {remote.status === 'loading' ? (
        <Subtle>{t('loading')}</Subtle>
      ) : (
        <PhraseChoice {...props} tag={tag} offered={remote.value} isWhole={isWhole} onWhole={setIsWhole} />
      )}
    </Stack>
  );
}

interface PhraseChoiceProps extends PhrasePanelProps {
  readonly tag: string;
  readonly offered: OfferedSet;
  readonly isWhole: boolean;
  readonly onWhole: (isWhole: boolean) => void;
}

/** At most three phrases that fit the moment, or all of them; and an apology in parts. */
function PhraseChoice(props: PhraseChoiceProps) {
  const { place, marks, tag, offered, isWhole, onWhole } = props;
  const { t } = useLateSpeech();
  const [message, insert] = useInsertion();
  const hint = useHowTo(props);
  const [liked, like] = useFavourites(props);
  const about = useAbout(props, liked);
  const { set, register, factsChecked } = about;
  const known = knownFrom(about);
  const shown = choosePhrases(about, isWhole);
  const card = (phrase: Phrase) => (
    <PhraseCard
      key={phrase.id}
      phrase={{ ...phrase, text: wordingOf(phrase, register) }}
      known={knownFor(phrase, known)}
      language={tag}
      isLiked={liked.has(phrase.id)}
      hidesAct={isWhole && !liked.has(phrase.id)}
      onLike={(isLiked) => like(phrase.id, isLiked)}
      onInsert={insert}
    />
  );
  return (
    <>
      <Subtle role="status">{message || hint}</Subtle>
      {place.agent.role === 'admin' && <Wrong {...offered} />}
      {shown.length === 0 && <Subtle>{t('phrases.none')}</Subtle>}
      {isWhole ? (
        <AllPhrases {...{ phrases: shown, liked, register, language: tag }}>{card}</AllPhrases>
      ) : (
        <ul lang={tag}>{shown.map(card)}</ul>
      )}
      <Row>
        <Button size="small" aria-expanded={isWhole} onClick={() => onWhole(!isWhole)}>
          {t(isWhole ? 'phrases.fewer' : 'phrases.all')}
        </Button>
      </Row>
      {(factsChecked || doFactsMatter(about, isWhole)) && (
        <FactsChecked isChecked={factsChecked} onCheck={(isChecked) => marks.set(FACTS_CHECKED, isChecked)} />
      )}
      <Amends {...{ call: apologyCallOn(about), set, register, tag }} onInsert={insert} />
    </>
  );
}

/** People are addressed as they are on this ticket; where nobody is, as the admin wishes. */
function useAbout(props: PhraseChoiceProps, liked: ReadonlySet<string>): AboutPhrases {
  const { hearing, heard, marks, offered } = props;
  const { now } = useServices();
  const { showsMood, register: wished } = hearing.wishes;
  const { set } = offered;
  const factsChecked = marks.has(FACTS_CHECKED);
  return { ...props, set, liked, now: now(), register: heard.register ?? wished, factsChecked, showsMood };
}

function useFavourites({ hearing }: PhraseChoiceProps) {
  const [liked, setLiked] = useState(() => hearing.favourites.all());
  const like = (id: string, isLiked: boolean) => {
    hearing.favourites.set(id, isLiked);
    setLiked(new Set(hearing.favourites.all()));
  };
  return [liked, like] as const;
}

/** Only admins can put the setting right. */
function Wrong({ faults, unknown }: Pick<OfferedSet, 'faults' | 'unknown'>) {
  const { t } = useLateSpeech();
  const said = faults.map(({ kind, at }) => {
    const why = t(`team.${kind}`, { acts: EMPATHY_ACTS.join(', ') });
    return at === undefined ? why : `${at}: ${why}`;
  });
  if (said.length > 0) return <Subtle role="alert">{t('phrases.teamRefused', { faults: said.join('; ') })}</Subtle>;
  return unknown.length > 0 && <Subtle role="alert">{t('phrases.teamUnknown', { ids: unknown.join(', ') })}</Subtle>;
}

/** Phrases are pressed, or on the phone said. */
function useHowTo({ said }: Pick<PhraseChoiceProps, 'said'>): string {
  const { t } = useLateSpeech();
  return t(said.channel === 'phone' ? 'phrases.sayHint' : 'phrases.hint');
}

/** Puts words at the cursor of the reply, and says what became of it. */
function useInsertion(): readonly [message: string, insert: (text: string) => void] {
  const { t } = useLateSpeech();
  const { reply, report } = useServices();
  const [message, setMessage] = useState('');
  const insert = (text: string) => {
    reply.insert(text).then(
      () => setMessage(t('phrases.inserted', { text })),
      (error: unknown) => {
        report(error);
        setMessage(t('phrases.failed'));
      },
    );
  };
  return [message, insert];
}
