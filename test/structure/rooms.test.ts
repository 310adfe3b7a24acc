import { ESLint } from 'eslint';

/** Lints a text as if it stood in a file, and answers what the rule of the rooms says. */
async function roomComplaints(file: string, text: string): Promise<readonly string[]> {
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: await roomsOnly() });
  const [result] = await eslint.lintText(text, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'unreadable'}: ${message}`);
}

async function roomsOnly() {
  const [{ default: boundaries }, { default: tseslint }, { rooms, roomRules }] = await Promise.all([
    import('eslint-plugin-boundaries'),
    import('typescript-eslint'),
    import('../../eslint/rooms.mjs'),
  ]);
  return [
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { boundaries },
      settings: {
        'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
        'boundaries/include': ['src/**/*'],
        'boundaries/elements': rooms,
      },
      rules: roomRules,
    },
  ];
}

test.each([
  ['the domain imports an adapter', 'src/domain/planted.ts', '../adapters/zaf/zaf-client'],
  ['the domain imports a package', 'src/domain/planted.ts', 'valibot'],
  ['the domain imports Node', 'src/domain/planted.ts', 'node:fs'],
  ['a port imports a use case', 'src/ports/planted.ts', '../use-cases/deliver-outbox'],
  ['a use case imports an adapter', 'src/use-cases/planted.ts', '../adapters/zaf/zaf-client'],
  ['an adapter imports React', 'src/adapters/zaf/planted.ts', 'react'],
  ['an adapter imports another one', 'src/adapters/zaf/planted.ts', '../zendesk/send'],
  ['the screens import an adapter', 'src/app/components/planted.ts', '../../adapters/zaf/zaf-client'],
  [
    'a location imports another one',
    'src/app/locations/ticket-sidebar/planted.ts',
    '../new-ticket-sidebar/NewTicketSidebar',
  ],
  ['the app imports the sandbox', 'src/app/components/planted.ts', '../../sandbox/server/state'],
])('lint stops it when %s', async (_sentence, file, source) => {
  const complaints = await roomComplaints(file, `import * as planted from '${source}';\nexport { planted };\n`);

  expect(complaints).toEqual([expect.stringContaining('boundaries/dependencies')]);
});

test('what points inward is let through', async () => {
  const text = "import { money } from '../domain/money';\nexport { money };\n";

  expect(await roomComplaints('src/use-cases/planted.ts', text)).toEqual([]);
});
