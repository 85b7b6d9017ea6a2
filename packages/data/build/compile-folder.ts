import { type Compilation, compileFolder as compile } from '@briefing/model/source';
import packageJson from '../package.json' with { type: 'json' };

/** Checks a folder of YAML and writes the published dataset as this package; on any error the target stays as it was. */
export function compileFolder(source: string, target: string, shown: string): Promise<Compilation> {
  const { name, version, license } = packageJson;
  return compile(source, target, { shown, label: { name, version, license } });
}
