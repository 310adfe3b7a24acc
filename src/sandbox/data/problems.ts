import path from 'node:path';
import { DataError } from './data-error';

const MOST_OF_A_FILE = 20;
const MOST = 100;

interface FileProblems {
  readonly told: { readonly line: number; readonly text: string }[];
  count: number;
}

/** What does not fit in the files of a folder, told all at once: so many of a file, and so many in all. */
export class Problems {
  readonly #byFile = new Map<string, FileProblems>();
  readonly #ofFolder: string[] = [];

  constructor(readonly folder: string) {}

  /** `line` is looked up for what is told only. */
  add(file: string, line: () => number, text: string): void {
    const name = path.relative(this.folder, file);
    const problems = this.#byFile.get(name) ?? { told: [], count: 0 };
    this.#byFile.set(name, problems);
    if (problems.count++ < MOST_OF_A_FILE) problems.told.push({ line: line(), text });
  }

  /** Of no file alone. */
  addOfFolder(text: string): void {
    this.#ofFolder.push(text);
  }

  get isEmpty(): boolean {
    return this.#byFile.size === 0 && this.#ofFolder.length === 0;
  }

  throwIfAny(): void {
    if (this.isEmpty) return;
    const lines = [...this.#ofFolder, ...[...this.#byFile].flatMap(([name, problems]) => linesOf(name, problems))];
    const more = lines.length > MOST ? [`… and more, in ${this.#byFile.size} files in all`] : [];
    throw new DataError([...lines.slice(0, MOST), ...more].join('\n'));
  }
}

function linesOf(name: string, { told, count }: FileProblems): string[] {
  const inOrder = told.toSorted((one, other) => one.line - other.line);
  const lines = inOrder.map(({ line, text }) => `${name}, line ${line}: ${text}`);
  return count > told.length ? [...lines, `… and ${count - told.length} more in ${name}`] : lines;
}
