import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noClient = {
  regex: 'shared/api/client(\\.ts)?$',
  message: 'Only features/*/api.ts and shared/api name endpoints: add a hook there.',
};
const stayInFeature = {
  regex: '^\\.\\./(?!\\.\\./(shared/|app/paths$))',
  message: 'A feature imports itself, ../../shared/… and ../../app/paths, never another feature.',
};
const stayInShared = { regex: '(/|^)(features|app)/', message: 'shared knows nothing of features or app.' };

const imports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'test-results/', 'src/shared/api/schema.d.ts'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'The content security policy refuses inline style: use a class.',
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Trusted Types refuse HTML strings: write markup.',
        },
      ],
      ...imports(noClient),
    },
  },
  { files: ['src/features/**'], rules: imports(noClient, stayInFeature) },
  { files: ['src/features/*/api.ts'], rules: imports(stayInFeature) },
  { files: ['src/shared/**'], rules: imports(noClient, stayInShared) },
  { files: ['src/shared/api/**'], rules: imports(stayInShared) },
);
