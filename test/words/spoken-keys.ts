import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the source of the app's pages says about the words it needs. */
interface SpokenKeys {
  /** First arguments of `t(…)`: whole keys, and patterns for those that a template literal puts together. */
  readonly asked: readonly KeyPattern[];
  /** Every text that could be a key, wherever it stands: tables from a kind to its key count as use. */
  readonly mentioned: readonly KeyPattern[];
}

interface KeyPattern {
  /** As it stands in the source, `who.${…}` for a template literal. */
  readonly source: string;
  readonly file: string;
  readonly matches: (key: string) => boolean;
}

const FOLDER = join(process.cwd(), 'src/app');

/** Reads all pages and components, tests apart. */
export function spokenKeys(): SpokenKeys {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$/.test(path))
    .map((path) => ts.createSourceFile(path, readFileSync(join(FOLDER, path), 'utf8'), ts.ScriptTarget.Latest, true));
  return { asked: files.flatMap(askedIn), mentioned: files.flatMap(patternsIn) };
}

function askedIn(node: ts.Node): readonly KeyPattern[] {
  const inside = childrenOf(node).flatMap(askedIn);
  if (!ts.isCallExpression(node) || !isSpeaking(node.expression)) return inside;
  const [key] = node.arguments;
  return key ? [...resultsOf(key).flatMap(patternOf), ...inside] : inside;
}

/** `t(…)` and `speech.t(…)`. */
function isSpeaking(callee: ts.Expression): boolean {
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  return ts.isIdentifier(name) && name.text === 't';
}

/** What an expression can come to: both sides of a choice, not the question before it. */
function resultsOf(expression: ts.Expression): readonly ts.Expression[] {
  if (ts.isParenthesizedExpression(expression)) return resultsOf(expression.expression);
  if (!ts.isConditionalExpression(expression)) return [expression];
  return [...resultsOf(expression.whenTrue), ...resultsOf(expression.whenFalse)];
}

const patternsIn = (node: ts.Node): readonly KeyPattern[] => [
  ...patternOf(node),
  ...childrenOf(node).flatMap(patternsIn),
];

function patternOf(node: ts.Node): readonly KeyPattern[] {
  const file = node.getSourceFile().fileName;
  if (ts.isStringLiteralLike(node)) return [{ source: node.text, file, matches: (key) => key === node.text }];
  // A template that begins with a value could be anything, so it stands for no key.
  if (!ts.isTemplateExpression(node) || !/^[\w-]+\./.test(node.head.text)) return [];
  const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  const whole = new RegExp(`^${parts.map(literally).join('.+')}$`);
  return [{ source: parts.join('${…}'), file, matches: (key) => whole.test(key) }];
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}
