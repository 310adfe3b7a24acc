import { Observable, type Watched } from '../observable';

export interface FieldOption {
  readonly label: string;
  readonly value: string;
}

/** A field as the account has it. */
export interface FieldDefinition {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly requiredOnStatuses: readonly string[];
  readonly optionValues: readonly FieldOption[];
  readonly optionGroups: readonly FieldOption[];
}

interface Shown {
  readonly isVisible: boolean;
  readonly isEnabled: boolean;
}

export type OptionList = 'optionValues' | 'optionGroups';

/** A field as apps made it look. */
export interface BoardField extends Omit<FieldDefinition, OptionList>, Shown {
  readonly optionValues: readonly (FieldOption & Shown)[];
  readonly optionGroups: readonly (FieldOption & Shown)[];
}

interface Change extends Partial<Shown> {
  readonly label?: string;
}

const ALL: Shown = { isVisible: true, isEnabled: true };

/** The fields beside a ticket, a user or an organization, which apps may name anew, hide and lock. */
export class FieldBoard {
  readonly #changes = new Observable<Readonly<Record<string, Change>>>({});
  readonly changes: Watched<unknown> = this.#changes;

  constructor(readonly definitions: () => readonly FieldDefinition[]) {}

  all(): BoardField[] {
    return this.definitions().map((definition) => this.#shown(definition));
  }

  find(name: string): BoardField | undefined {
    const definition = this.definitions().find((each) => each.name === name);
    return definition && this.#shown(definition);
  }

  /** False where there is no such field. */
  alter(name: string, change: Change): boolean {
    if (this.find(name) === undefined) return false;
    this.#note(name, change);
    return true;
  }

  /** An option is found by its value, or by its place in the list. */
  option(name: string, list: OptionList, key: string | number): (FieldOption & Shown) | undefined {
    const options = this.find(name)?.[list];
    return typeof key === 'number' ? options?.[key] : options?.find(({ value }) => value === key);
  }

  alterOption(name: string, list: OptionList, { value }: FieldOption, change: Partial<Shown>): void {
    this.#note(optionKey(name, list, value), change);
  }

  #note(key: string, change: Change): void {
    this.#changes.update((all) => ({ ...all, [key]: { ...all[key], ...change } }));
  }

  #shown(definition: FieldDefinition): BoardField {
    const changes = this.#changes.get();
    const options = (list: OptionList) =>
      definition[list].map((option) => ({
        ...option,
        ...ALL,
        ...changes[optionKey(definition.name, list, option.value)],
      }));
    return {
      ...definition,
      ...ALL,
      ...changes[definition.name],
      optionValues: options('optionValues'),
      optionGroups: options('optionGroups'),
    };
  }
}

const optionKey = (name: string, list: OptionList, value: string) => `${name}.${list}:${value}`;
