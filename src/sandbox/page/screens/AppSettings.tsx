import { Button } from '@zendeskgarden/react-buttons';
import { Alert } from '@zendeskgarden/react-notifications';
import { XL } from '@zendeskgarden/react-typography';
import { useEffect, useState, type FormEvent } from 'react';
import styled from 'styled-components';
import { initialValues, isShown, problemsOf, settingsToSave, type FormValues } from '../settings/settings-form';
import { ParameterField } from './ParameterField';
import { useServices } from './services-context';

const Area = styled.section`
  max-width: 640px;
  padding: ${({ theme }) => theme.space.lg};
`;

const Form = styled.form`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
  margin-top: ${({ theme }) => theme.space.md};
`;

export function AppSettings() {
  const { boot } = useServices();
  if (boot.guests === undefined) return <PackageSettings />;
  return (
    <Area aria-label="App settings">
      <Alert type="info">The settings of these apps are those in {boot.guests.address}.</Alert>
    </Area>
  );
}

function PackageSettings() {
  const { boot, helpdesk, words } = useServices();
  const [settings, setSettings] = useState<Readonly<Record<string, unknown>> | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const isAdmin = boot.user.role === 'admin';
  useEffect(() => {
    if (!isAdmin) return;
    helpdesk.installation(boot.installationId).then(
      (installation) => setSettings(installation.settings),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  }, [helpdesk, boot, isAdmin]);
  return (
    <Area aria-label="App settings">
      <XL tag="h1">{words.appName()}: settings</XL>
      {!isAdmin && <Alert type="error">Only admins can see and change the settings of an app.</Alert>}
      {failure !== null && <Alert type="error">The settings could not be loaded. {failure}</Alert>}
      {isAdmin && settings !== null && <SettingsForm settings={settings} />}
    </Area>
  );
}

interface Outcome {
  readonly type: 'success' | 'error';
  readonly message: string;
}

function SettingsForm({ settings }: { readonly settings: Readonly<Record<string, unknown>> }) {
  const { boot, helpdesk, words } = useServices();
  const { parameters } = boot.manifest;
  const [values, setValues] = useState<FormValues>(() => initialValues(parameters, settings));
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(parameters, values);
    setProblems(found);
    if (Object.keys(found).length > 0) {
      setOutcome({ type: 'error', message: 'Nothing was saved. Please correct what is marked.' });
      return;
    }
    try {
      const saved = await helpdesk.saveInstallation(boot.installationId, settingsToSave(parameters, values));
      setValues(initialValues(parameters, saved.settings));
      setOutcome({ type: 'success', message: 'The settings are saved.' });
    } catch (error) {
      setOutcome({ type: 'error', message: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <Form onSubmit={(event) => void save(event)} noValidate aria-label="Settings">
      {parameters.filter(isShown).map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          label={words.label(parameter.name)}
          helpText={words.helpText(parameter.name)}
          value={values[parameter.name] ?? ''}
          problem={problems[parameter.name]}
          onChange={(value) => setValues((all) => ({ ...all, [parameter.name]: value }))}
        />
      ))}
      {outcome !== null && (
        <Alert type={outcome.type} role={outcome.type === 'error' ? 'alert' : 'status'}>
          {outcome.message}
        </Alert>
      )}
      <div>
        <Button isPrimary type="submit">
          Save settings
        </Button>
      </div>
    </Form>
  );
}
