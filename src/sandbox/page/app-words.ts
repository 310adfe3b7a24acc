import { isRecord } from './zaf-host/is-record';

/** The app's translations of what Zendesk itself shows: its name, and the labels of its settings. */
export class AppWords {
  constructor(readonly translations: Record<string, unknown>) {}

  appName(): string {
    return this.#text(['app', 'name']) ?? 'App';
  }

  label(parameter: string): string {
    return this.#text(['app', 'parameters', parameter, 'label']) ?? parameter;
  }

  helpText(parameter: string): string | undefined {
    return this.#text(['app', 'parameters', parameter, 'helpText']);
  }

  #text(path: readonly string[]): string | undefined {
    const found = path.reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), this.translations);
    const value = isRecord(found) && 'value' in found ? found.value : found;
    return typeof value === 'string' ? value : undefined;
  }
}
