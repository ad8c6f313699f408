package dev.waymark.roadmap;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the roadmap was made from is on it: listed here by hand, from the text that the users gave. */
@QuarkusTest
class BriefCoverageTest {

    /** Stage, group and kind; then, in the brief's order, each item's slug and what its title must say. */
    private static final String BRIEF = """
            backend-mastery | Core skills | TOPIC
            python | Python 3
            python-typing | typing
            python-async | async
            python-dataclasses | dataclasses
            python-context-managers | context managers
            fastapi-fundamentals | FastAPI fundamentals
            fastapi-path-operations | path op
            fastapi-dependencies | dependencies
            fastapi-background-tasks | background tasks
            pydantic | Pydantic (v2)
            starlette | Starlette underpinnings

            backend-mastery | Resources | RESOURCE
            fastapi-docs | FastAPI Docs
            fastapi-by-example | FastAPI by Example
            full-stack-fastapi-template | full stack fastapi

            backend-mastery | Projects | PROJECT
            auth-system-jwt-oauth2 | Auth system with JWT/OAuth2
            async-microservice-postgresql-redis-celery | Async microservice with PostgreSQL + Redis + Celery
            rest-websocket-api-background-workers | REST + WebSocket API with background workers

            aws-cloud-proficiency | Core services | TOPIC
            aws-iam | IAM
            aws-s3 | S3
            aws-ec2 | EC2
            aws-lambda | Lambda
            aws-rds | RDS
            aws-vpc | VPC
            aws-cloudwatch | CloudWatch
            aws-cloudformation | CloudFormation
            ci-cd | CI/CD
            aws-codepipeline | CodePipeline
            github-actions-to-aws | GitHub Actions
            aws-ecr | ECR
            aws-ecs | ECS
            aws-secrets-manager | Secrets Manager
            aws-ssm-parameter-store | SSM Parameter Store

            aws-cloud-proficiency | Resources | RESOURCE
            aws-skill-builder | AWS Skill Builder
            freecodecamp-aws-bootcamp | FreeCodeCamp AWS Bootcamp on YouTube
            aws-well-architected-framework | The AWS Well-Architected Framework
            exampro-aws-solutions-architect-associate | AWS Certified Solutions Architect – Associate

            aws-cloud-proficiency | Projects | PROJECT
            fastapi-on-ecs-fargate | Deploy FastAPI on ECS Fargate with ALB
            serverless-fastapi-lambda-api-gateway | Serverless FastAPI via Lambda + API Gateway
            s3-cloudfront-media-delivery | S3 + CloudFront image/video delivery

            microservices-architecture | Concepts | TOPIC
            api-gateway | API Gateway
            service-registry | Service Registry
            event-driven-architecture | Event-Driven
            kafka | Kafka
            rabbitmq | RabbitMQ
            aws-sqs | SQS
            service-to-service-auth | Service-to-service auth
            retries | retries
            circuit-breaker | circuit breaker
            domain-driven-design | DDD
            bounded-contexts | bounded contexts

            microservices-architecture | Resources | RESOURCE
            microservices-patterns | Microservices Patterns
            building-microservices | Building Microservices
            techworld-with-nana | TechWorld with Nana – Microservices, Docker, Kubernetes

            microservices-architecture | Projects | PROJECT
            user-payment-notification-microservices | User + Payment + Notification microservices with FastAPI
            event-driven-pipeline | Kafka or RabbitMQ event-driven pipeline
            redis-rate-limiter-task-queue | Redis-based rate-limiter & task queue

            testing-observability | Areas | TOPIC
            unit-testing | Unit
            integration-testing | Integration
            e2e-testing | E2E
            pytest | pytest
            httpx | httpx
            pytest-asyncio | pytest-asyncio
            logging | Logging
            structlog | structlog
            loguru | loguru
            metrics | Metrics
            prometheus | Prometheus
            grafana | Grafana
            distributed-tracing | tracing
            opentelemetry | OpenTelemetry

            testing-observability | Resources | RESOURCE
            testdriven-fastapi-testing | Testdriven.io FastAPI Testing
            opentelemetry-python | OpenTelemetry Python

            devops-ci-cd | Tooling | TOPIC
            github-actions | GitHub Actions
            gitlab-ci | GitLab CI
            automated-tests-in-ci | automated tests
            automated-deployments | deployments
            docker-multi-stage-builds | Docker multi-stage builds
            docker-compose | Compose
            terraform | Terraform

            devops-ci-cd | Resources | RESOURCE
            devops-handbook | The DevOps Handbook
            kelseyhightower-nocode | kelseyhightower/nocode
            awesome-terraform | Awesome Terraform

            certifications | Certifications | CERTIFICATION
            aws-certified-solutions-architect-associate | AWS Certified Solutions Architect – Associate
            certified-kubernetes-application-developer | Certified Kubernetes Application Developer (CKAD)
            microsoft-mta-python | MTA
            pcep | PCEP
            django-fastapi-focused-certifications | Django/FastAPI focused certs
            """;

    private JsonPath roadmap;

    record Item(String slug, String words) {}

    record Heading(String stage, String group, String kind, List<Item> items) {

        @Override
        public String toString() {
            return stage + ", " + group;
        }
    }

    static Stream<Heading> headings() {
        return Stream.of(BRIEF.split("\n\n")).map(block -> {
            var lines = block.strip().lines().map(line -> line.split(" \\| ")).toList();
            var heading = lines.getFirst();
            var items = lines.stream()
                    .skip(1)
                    .map(line -> new Item(line[0], line[1]))
                    .toList();
            return new Heading(heading[0], heading[1], heading[2], items);
        });
    }

    @BeforeEach
    void read_the_roadmap() {
        roadmap =
                get("/api/v1/roadmaps/senior-backend-python-aws-microservices").jsonPath();
    }

    @ParameterizedTest
    @MethodSource("headings")
    void every_item_of_the_brief_is_in_its_stage_and_group_and_in_order(Heading heading) {
        List<Map<String, Object>> steps =
                roadmap.param("stage", heading.stage()).getList("stages.find { it.slug == stage }.steps");
        var there = steps.stream()
                .filter(step -> heading.group().equals(step.get("group")))
                .filter(step -> heading.kind().equals(step.get("kind")))
                .toList();
        var wanted = heading.items().stream().map(Item::slug).toList();
        var found = there.stream()
                .map(step -> (String) step.get("slug"))
                .filter(wanted::contains)
                .toList();
        assertEquals(wanted, found);
        for (var item : heading.items()) {
            var step = there.stream()
                    .filter(candidate -> item.slug().equals(candidate.get("slug")))
                    .findFirst()
                    .orElseThrow();
            assertThat((String) step.get("title"), containsStringIgnoringCase(item.words()));
        }
    }

    @Test
    void the_five_layers_and_the_certifications_have_the_briefs_titles() {
        assertThat(
                roadmap.getList("stages.title"),
                equalTo(List.of(
                        "Backend Mastery (Python + FastAPI)",
                        "AWS Cloud Proficiency",
                        "Microservices Architecture",
                        "Testing & Observability",
                        "DevOps & CI/CD",
                        "Optional: Certification Roadmap")));
    }

    /** Resources, projects and certifications are the brief's alone; only topics were added to stand on. */
    @Test
    void nothing_but_topics_was_added() {
        for (var kind : List.of("RESOURCE", "PROJECT", "CERTIFICATION")) {
            var wanted = headings()
                    .filter(heading -> heading.kind().equals(kind))
                    .mapToInt(heading -> heading.items().size())
                    .sum();
            assertThat(
                    roadmap.param("kind", kind).getList("stages.steps.flatten().findAll { it.kind == kind }"),
                    hasSize(wanted));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fastapi-docs, https://fastapi.tiangolo.com",
        "full-stack-fastapi-template, tiangolo/full-stack-fastapi-postgresql",
        "aws-skill-builder, https://skillbuilder.aws",
        "exampro-aws-solutions-architect-associate, https://www.exampro.co",
        "testdriven-fastapi-testing, https://testdriven.io/blog/fastapi-tests/",
        "opentelemetry-python, opentelemetry.io/docs/instrumentation/python/",
        "kelseyhightower-nocode, kelseyhightower/nocode",
        "awesome-terraform, shuaibiyy/awesome-terraform"
    })
    void every_link_of_the_brief_is_the_address_or_stands_in_the_note_of_what_moved(String slug, String link) {
        Map<String, Object> resource =
                get("/api/v1/resources/" + slug).jsonPath().getMap("");
        assertThat(resource.get("url") + " " + resource.get("note"), containsStringIgnoringCase(link));
    }

    @ParameterizedTest
    @CsvSource({
        "fastapi-by-example, Marc García",
        "microservices-patterns, Chris Richardson",
        "building-microservices, Sam Newman",
    })
    void every_author_that_the_brief_names_is_named(String slug, String author) {
        assertThat(get("/api/v1/resources/" + slug).jsonPath().getList("authors"), equalTo(List.of(author)));
    }
}
