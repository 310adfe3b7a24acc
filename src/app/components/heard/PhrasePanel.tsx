import { Button } from '@zendeskgarden/react-buttons';
import { Checkbox, Field } from '@zendeskgarden/react-forms';
import { useCallback, useState } from 'react';
import type { ApologyCall } from '../../../domain/conversation/apology-call';
import type { EmpathyAct } from '../../../domain/conversation/act';
import { wordingOf, type PhraseSet, type Register } from '../../../domain/conversation/phrases/phrase';
import type { OfferedSet } from '../../hearing';
import { useRemote } from '../../hooks/use-remote';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { useServices } from '../../Services';
import { Row, Stack, Subtle } from '../frame/Text';
import { ApologyComposer } from './ApologyComposer';
import type { DraftHelpProps } from './DraftHelp';
import { LanguageChoice } from './LanguageChoice';
import { knownFor } from '../../../domain/conversation/phrases/known-for';
import { apologyCallOn } from '../../../use-cases/hearing/amiss';
import { choosePhrases, knownFrom } from '../../../use-cases/hearing/choose-phrases';
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
        <PhraseChoice {...props} tag={tag} offered={remote.value} />
      )}
    </Stack>
  );
}

interface PhraseChoiceProps extends PhrasePanelProps {
  readonly tag: string;
  readonly offered: OfferedSet;
}

/** At most three phrases that fit the moment, or all of them; and an apology in three parts. */
function PhraseChoice(props: PhraseChoiceProps) {
  const { hearing, place, marks, tag, offered } = props;
  const { showsMood } = hearing.wishes;
  const register = props.heard.register ?? hearing.wishes.register;
  const { t } = useLateSpeech();
  const { now } = useServices();
  const [message, insert] = useInsertion();
  const hint = useHowTo(props);
  const [isWhole, setIsWhole] = useState(false);
  const [liked, setLiked] = useState(() => hearing.favourites.all());
  const { set, faults } = offered;
  const factsChecked = marks.has(FACTS_CHECKED);
  const about = { ...props, set, liked, now: now(), register, factsChecked, showsMood };
  const known = knownFrom(about);
  const shown = choosePhrases(about, isWhole);
  const call = apologyCallOn(about);
  const like = (id: string, isLiked: boolean) => {
    hearing.favourites.set(id, isLiked);
    setLiked(new Set(hearing.favourites.all()));
  };
  return (
    <>
      <Subtle role="status">{message || hint}</Subtle>
      {place.agent.role === 'admin' && <Refused faults={faults} />}
      {shown.length === 0 && <Subtle>{t('phrases.none')}</Subtle>}
      <ul lang={tag}>
        {shown.map((phrase) => (
          <PhraseCard
            key={phrase.id}
            phrase={{ ...phrase, text: wordingOf(phrase, register) }}
            known={knownFor(phrase, known)}
            language={tag}
            isLiked={liked.has(phrase.id)}
            onLike={(isLiked) => like(phrase.id, isLiked)}
            onInsert={insert}
          />
        ))}
      </ul>
      <Row>
        <Button size="small" isBasic aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {t(isWhole ? 'phrases.fewer' : 'phrases.all')}
        </Button>
      </Row>
      {call !== 'none' && (
        <Amends set={set} register={register} tag={tag} marks={marks} call={call} onInsert={insert} />
      )}
    </>
  );
}

/** Only admins can put the setting right. */
function Refused({ faults }: Pick<OfferedSet, 'faults'>) {
  const { t } = useLateSpeech();
  return faults.length > 0 && <Subtle role="alert">{t('phrases.teamRefused', { faults: faults.join('; ') })}</Subtle>;
}

interface AmendsProps extends Pick<PhraseChoiceProps, 'tag' | 'marks'> {
  readonly set: PhraseSet;
  readonly register: Register;
  readonly call: ApologyCall;
  readonly onInsert: (text: string) => void;
}

/** What has its place where something went wrong: an apology in three parts, and agreement on facts that were checked. */
function Amends({ set, register, tag, marks, call, onInsert }: AmendsProps) {
  const { t } = useLateSpeech();
  const [isApologising, setIsApologising] = useState(false);
  const close = () => setIsApologising(false);
  return (
    <>
      <Field>
        <Checkbox
          checked={marks.has(FACTS_CHECKED)}
          onChange={({ target }) => marks.set(FACTS_CHECKED, target.checked)}
        >
          <Field.Label isRegular>{t('phrases.factsChecked')}</Field.Label>
        </Checkbox>
      </Field>
      {call === 'enough' || call === 'not-ours' ? (
        <Subtle>{t(`apology.${call}`)}</Subtle>
      ) : isApologising ? (
        <ApologyComposer set={set} register={register} language={tag} onInsert={onInsert} onClose={close} />
      ) : (
        <Row>
          <Button size="small" isBasic onClick={() => setIsApologising(true)}>
            {t('apology.open')}
          </Button>
        </Row>
      )}
    </>
  );
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
