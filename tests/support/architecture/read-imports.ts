import { type Node, parseSync, Visitor } from 'oxc-parser';

/** One place where a file names another one or a package. */
export interface ReadImport {
  readonly specifier: string;
  /** Gone after compiling; the rules of the house hold for it all the same. */
  readonly isTypeOnly: boolean;
  /** Names that are imported, for rules about single names of a package. */
  readonly names: readonly string[];
}

/** What a source file says about other files and about itself. */
export interface ReadFile {
  readonly imports: readonly ReadImport[];
  readonly hasDefaultExport: boolean;
  readonly hasStarExport: boolean;
  /** An import whose file is computed: nobody could check it. */
  readonly hasComputedImport: boolean;
}

type Parsed = ReturnType<typeof parseSync>;

function staticImports({ module }: Parsed): ReadImport[] {
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    isTypeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    names: entries.flatMap((entry) => entry.importName.name ?? []),
  }));
  const reExports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType, importName }) => (moduleRequest === null ? [] : [{ specifier: moduleRequest.value, isTypeOnly: isType, names: importName.name === null ? [] : [importName.name] }])),
  );
  return [...imports, ...reExports];
}

function literalText(node: Node | null | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** Imports that stand in the middle of code: `import('x')` as a value and as a type, `require('x')`, workers by their address. */
function innerImports({ program }: Parsed): { imports: ReadImport[]; hasComputedImport: boolean } {
  const imports: ReadImport[] = [];
  let hasComputedImport = false;
  const found = (node: Node | undefined, isTypeOnly: boolean): void => {
    const specifier = literalText(node);
    if (specifier === undefined) hasComputedImport = true;
    else imports.push({ specifier, isTypeOnly, names: [] });
  };
  new Visitor({
    ImportExpression: (node) => found(node.source, false),
    TSImportType: (node) => found(node.source, true),
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') found(node.arguments[0], false);
    },
    NewExpression: (node) => {
      const [address, base] = node.arguments;
      const isHere = base?.type === 'MemberExpression' && base.object.type === 'MetaProperty';
      if (node.callee.type === 'Identifier' && node.callee.name === 'URL' && isHere && literalText(address) !== undefined) found(address, false);
    },
  }).visit(program);
  return { imports, hasComputedImport };
}

/** Reads the imports of a source text. Throws when it cannot be parsed: a file that nobody reads must not pass for a good one. */
export function readImports(fileName: string, text: string): ReadFile {
  const parsed = parseSync(fileName, text);
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${fileName}: ${error.message}`);
  const exports = parsed.module.staticExports.flatMap(({ entries }) => entries);
  const inner = innerImports(parsed);
  return {
    imports: [...staticImports(parsed), ...inner.imports],
    hasDefaultExport: exports.some((entry) => entry.exportName.kind === 'Default' || entry.exportName.name === 'default'),
    hasStarExport: exports.some((entry) => entry.importName.kind === 'AllButDefault' || entry.importName.kind === 'All'),
    hasComputedImport: inner.hasComputedImport,
  };
}
