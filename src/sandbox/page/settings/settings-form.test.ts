import type { Parameter } from '../boot';
import { initialValues, problemsOf, settingsToSave } from './settings-form';

const aParameter = (parameter: Partial<Parameter> & { name: string }): Parameter => ({
  ...{ type: 'text', required: false, secure: false },
  ...parameter,
});

const PARAMETERS = [
  aParameter({ name: 'currency', required: true, default: 'GBP' }),
  aParameter({ name: 'percent', type: 'number', default: 15 }),
  aParameter({ name: 'notes', type: 'checkbox', default: true }),
  aParameter({ name: 'key', secure: true, required: true }),
  aParameter({ name: 'policy', type: 'hidden' }),
];

test('the form begins with what is stored, else with the defaults, and shows no secret', () => {
  expect(initialValues(PARAMETERS, { currency: 'EUR', notes: 'false', key: 'secret', policy: '{}' })).toEqual({
    currency: 'EUR',
    percent: '15',
    notes: false,
    key: '',
  });
});

test('what is missing or no number is named', () => {
  expect(problemsOf(PARAMETERS, { currency: ' ', percent: 'many', notes: true, key: '' })).toEqual({
    currency: 'This is required.',
    percent: 'This must be a number.',
  });
});

test('an untouched secret is not sent, and hidden settings are left alone', () => {
  expect(settingsToSave(PARAMETERS, { currency: 'EUR', percent: '20', notes: false, key: '' })).toEqual({
    currency: 'EUR',
    percent: 20,
    notes: false,
  });
  expect(settingsToSave(PARAMETERS, { key: 'new' })).toMatchObject({ key: 'new' });
});
