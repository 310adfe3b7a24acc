import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  buildClientSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';

/*
 * Writes the part of Shopify's own schema that discount codes need, word for word, out of the package that carries the whole of it.
 * The package is unpacked and not installed: it brings hundreds of others.
 */
const PACKAGE = '@shopify/dev-mcp@1.16.0';
const SCHEMA = 'package/dist/data/admin_2026-10.json.gz';
const FILE = join(ROOT, 'src/sandbox/providers/shopify/admin-2026-10.graphql');

/** Of these, only so much. */
const ONLY = {
  QueryRoot: ['codeDiscountNodeByCode', 'currentAppInstallation', 'shop'],
  Mutation: ['discountCodeBasicCreate', 'discountCodeDeactivate'],
  Shop: ['currencyCode', 'name'],
  AppInstallation: ['accessScopes', 'id'],
};
/** Answers lead everywhere: only these types are followed, and all that inputs lead to. */
const ANSWERS = [
  ...['DiscountCodeBasicCreatePayload', 'DiscountCodeDeactivatePayload', 'DiscountCodeNode', 'DiscountUserError'],
  ...['DiscountCode', 'DiscountCodeBasic', 'DiscountRedeemCodeConnection', 'DiscountRedeemCode'],
  ...['DiscountMinimumRequirement', 'DiscountMinimumSubtotal', 'MoneyV2', 'Shop', 'AppInstallation', 'AccessScope'],
];

const whole = buildClientSchema(wholeSchema());
const wanted = new Set([...Object.keys(ONLY), ...ANSWERS]);
const parts = [];
for (const name of wanted) parts.push(...partOf(whole.getType(name)));
const head = `# Part of Shopify's Admin API 2026-10, word for word out of ${PACKAGE} (ISC, Copyright 2025-present, Shopify Inc.).\n# Written by scripts/shopify-schema.mjs.\n`;
const text = `${head}\nschema {\n  query: QueryRoot\n  mutation: Mutation\n}\n\n${parts.join('\n\n')}\n`;
writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }));
say(`Wrote ${FILE}.`);

function wholeSchema() {
  const folder = mkdtempSync(join(tmpdir(), 'shopify-'));
  try {
    // It prints the name of the file that it wrote.
    const archive = execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: folder, encoding: 'utf8' }).trim();
    execFileSync('tar', ['xzf', archive, SCHEMA], { cwd: folder });
    const told = JSON.parse(gunzipSync(readFileSync(join(folder, SCHEMA))).toString());
    return told.data ?? told;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function partOf(type) {
  if (isSpecifiedScalarType(type)) return [];
  if (isScalarType(type)) return [`scalar ${type.name}`];
  if (isEnumType(type))
    return [
      block(
        'enum',
        type.name,
        type.getValues().map(({ name }) => name),
      ),
    ];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) => (follow(field), inputText(field)));
    return [block('input', `${type.name}${type.isOneOf ? ' @oneOf' : ''}`, fields)];
  }
  if (isUnionType(type)) {
    const known = type.getTypes().filter(({ name }) => wanted.has(name));
    return [`union ${type.name} = ${known.map(({ name }) => name).join(' | ')}`];
  }
  return isObjectType(type) ? [block('type', type.name, fieldsOf(type))] : [];
}

function fieldsOf(type) {
  const among = ONLY[type.name];
  const fields = Object.values(type.getFields()).filter(({ name, type: leads }) =>
    among ? among.includes(name) : isKept(getNamedType(leads)),
  );
  return fields.map(({ name, args, type: leads }) => {
    args.forEach(follow);
    wanted.add(getNamedType(leads).name);
    return `${name}${args.length > 0 ? `(${args.map(inputText).join(', ')})` : ''}: ${String(leads)}`;
  });
}

function isKept(type) {
  return isScalarType(type) || isEnumType(type) || ANSWERS.includes(type.name);
}

function follow({ type }) {
  return wanted.add(getNamedType(type).name);
}

function inputText({ name, type, defaultValue }) {
  return `${name}: ${String(type)}${defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue).replaceAll('"', '')}`}`;
}

function block(kind, name, lines) {
  return `${kind} ${name} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
}
