import { readText, repositoryFiles } from './repository.ts';

/** What the tests need to know of one package of the workspace. */
export interface Package {
  name: string;
  /** Folder from the root, such as `packages/model`. */
  folder: string;
  isPrivate: boolean;
  nodeRange: string | undefined;
  /** Names of the packages of this repository that it depends on in any way. */
  declared: string[];
}

interface PackageFile {
  name: string;
  private?: boolean;
  engines?: { node?: string };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** Every package of the workspace, read from the package.json files below the root. */
export function workspacePackages(): Package[] {
  return repositoryFiles()
    .filter((path) => /^(packages|apps|tests)\/[^/]+\/package\.json$/.test(path))
    .map((path) => {
      const file: PackageFile = JSON.parse(readText(path) ?? '{}');
      const names = [
        file.dependencies,
        file.devDependencies,
        file.peerDependencies,
        file.optionalDependencies,
      ].flatMap((dependencies) => Object.keys(dependencies ?? {}));
      return {
        name: file.name,
        folder: path.slice(0, -'/package.json'.length),
        isPrivate: file.private === true,
        nodeRange: file.engines?.node,
        declared: [...new Set(names.filter(isOwn))],
      };
    });
}

function isOwn(name: string): boolean {
  return name.startsWith('@briefing/');
}
