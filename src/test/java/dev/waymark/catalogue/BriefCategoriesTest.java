package dev.waymark.catalogue;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every topic that a senior should know, and every keyword behind it: listed by hand, in the users' order. */
@QuarkusTest
class BriefCategoriesTest {

    /** Below a category: a topic's slug and what its title must say; indented, the keywords behind it likewise. */
    private static final String BRIEF = """
            # core-computer-science-concepts
            data-structures-and-algorithms | Data Structures and Algorithms
              trees | Trees
              graphs | Graphs
              heaps | Heaps
              sorting-algorithms | Sorting
              searching-algorithms | Searching
              complexity-analysis | Complexity analysis
            operating-systems | Operating Systems
              processes | Processes
              threads | Threads
              memory-management | Memory management
              file-systems | File systems
            networking | Networking
              http | HTTP
              https-tls | HTTPS
              tcp-ip | TCP/IP
              dns | DNS
              sockets | Sockets
              load-balancing | Load balancing
              cdn | CDN
            databases | Databases
              sql-optimization | SQL optimization
              database-indexing | Indexing
              database-transactions | Transactions
              acid-vs-base | ACID vs. BASE
              cap-theorem | CAP theorem
              nosql-types | NoSQL types

            # software-engineering-practices
            design-patterns | Design Patterns
              singleton-pattern | Singleton
              factory-pattern | Factory
              observer-pattern | Observer
              strategy-pattern | Strategy
            software-design-principles | Principles
              solid | SOLID
              dry | DRY
              kiss | KISS
              yagni | YAGNI
              law-of-demeter | Law of Demeter
            code-quality | Code Quality
              static-analysis | Static analysis
              code-reviews | Code reviews
              test-coverage | Test coverage
            testing | Test
              unit-testing | Unit
              integration-testing | Integration
              e2e-testing | E2E
              tdd | TDD
              mocking | Mocking
              property-based-testing | Property-based testing

            # system-design-architecture
            scalability | Scalability
              horizontal-vs-vertical-scaling | Horizontal vs. vertical scaling
              stateless-systems | Stateless systems
            system-design-patterns | System Design Patterns
              cqrs | CQRS
              event-sourcing | Event Sourcing
              saga | Saga
              circuit-breaker | Circuit Breaker
            api-design | API Design
              rest | REST
              graphql | GraphQL
              grpc | gRPC
              api-versioning | versioning
              pagination | pagination
              rate-limiting | rate limiting
            microservices | Microservices
              service-discovery | Service discovery
              message-queues | Message queues
              service-orchestration | Service orchestration
              monolith-to-microservices-migration | Monolith to Microservices Migration

            # devops-infrastructure
            ci-cd | CI/CD
              github-actions | GitHub Actions
              gitlab-ci | GitLab CI
              jenkins | Jenkins
              argocd | Argo
            infrastructure-as-code | Infrastructure as Code
              terraform | Terraform
              ansible | Ansible
              pulumi | Pulumi
            containerization | Containerization
              docker | Docker
              kubernetes | Kubernetes
            kubernetes | Kubernetes
              helm | Helm
              service-mesh | service mesh
            service-mesh | Service mesh
              istio | Istio
            observability | Observability
              logging | Logging
              metrics | Metrics
              opentelemetry | OpenTelemetry
            metrics | Metrics
              prometheus | Prometheus
              grafana | Grafana
            logging | Logging
              elk-stack | ELK stack

            # cloud-platforms
            aws | AWS
              aws-iam | IAM
              aws-ec2 | EC2
              aws-s3 | S3
              aws-lambda | Lambda
              aws-vpc | VPC
              aws-rds | RDS
              aws-cloudwatch | CloudWatch
            azure | Azure
              azure-entra-id-rbac | Entra
              azure-virtual-machines | Virtual Machines
              azure-blob-storage | Blob Storage
              azure-functions | Functions
              azure-virtual-network | Virtual Network
              azure-sql-database | SQL Database
              azure-monitor | Monitor
            gcp | Google Cloud
              gcp-iam | IAM
              gcp-compute-engine | Compute Engine
              gcp-cloud-storage | Cloud Storage
              gcp-cloud-run-functions | functions
              gcp-vpc | VPC
              gcp-cloud-sql | Cloud SQL
              gcp-cloud-monitoring | Monitoring
            serverless-architecture | Serverless Architecture
            cloud-cost-optimization | Cloud Cost Optimization

            # security
            owasp-top-10 | OWASP Top 10
              xss | XSS
              csrf | CSRF
              sql-injection | SQLi
            authentication-and-authorization | Authentication and Authorization
              oauth2 | OAuth 2
              oidc | OIDC
              saml | SAML
              rbac | RBAC
              jwt | JWT
            secrets-management | Secrets Management
              vault | Vault
              kms | KMS
            secure-coding-practices | Secure Coding Practices

            # leadership-collaboration
            mentoring-and-coaching | Mentoring and Coaching
              giving-feedback | Giving feedback
              pair-programming | pair programming
              knowledge-sharing | knowledge sharing
            project-management | Project Management
              agile | Agile
              scrum | Scrum
              kanban | Kanban
              retrospectives | retrospectives
            stakeholder-communication | Stakeholder Communication
              technical-issues-in-business-terms | Translating technical issues into business terms
            conflict-resolution | Conflict Resolution
            team-dynamics | Team Dynamics

            # tooling-ecosystem-mastery
            git | Git
              git-rebase-vs-merge | Rebase vs. merge
              git-cherry-pick | cherry-pick
              git-submodules | submodules
            ide-mastery | IDE
              debugging | Debugging
            package-managers | Package Managers
              pip | pip
              npm | npm
              yarn | yarn
              maven | Maven

            # performance-optimization
            profiling | Profiling
              memory-profiling | Memory
              cpu-profiling | CPU
              io-profiling | I/O
            caching | Caching
              redis | Redis
              memcached | Memcached
              cdn-caching-strategies | CDN caching strategies
            concurrency-and-parallelism | Concurrency and Parallelism
              multithreading | Threads
              async-await | async/await
              task-queues | task queues

            # emerging-trends
            ai-ml-awareness | AI
              llms | LLMs
              model-inference | model inference basics
            edge-computing | Edge Computing
            webassembly | WebAssembly
            event-driven-architecture | Event-Driven Architecture
            zero-trust-architecture | Zero Trust Architecture
            """;

    record Entry(String category, Named topic, List<Named> keywords) {
        @Override
        public String toString() {
            return topic.slug;
        }
    }

    record Named(String slug, String title) {
        static Named of(String line) {
            var parts = line.strip().split(" \\| ");
            return new Named(parts[0], parts[1]);
        }
    }

    static List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        var category = "";
        for (var line : BRIEF.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith("# ")) {
                category = line.substring(2);
            } else if (line.startsWith(" ")) {
                entries.getLast().keywords.add(Named.of(line));
            } else {
                entries.add(new Entry(category, Named.of(line), new ArrayList<>()));
            }
        }
        return entries;
    }

    @ParameterizedTest
    @MethodSource("entries")
    void each_topic_has_its_keywords_as_sub_topics(Entry entry) {
        var topic = get("/api/v1/topics/" + entry.topic.slug)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(topic.getString("title"), containsStringIgnoringCase(entry.topic.title));
        assertEquals(entry.category, topic.getString("category"));
        List<String> subTopics = topic.getList("subTopics.slug");
        assertThat(subTopics, hasItems(entry.keywords.stream().map(Named::slug).toArray(String[]::new)));
        List<String> titles = topic.getList("subTopics.title");
        entry.keywords.forEach(keyword ->
                assertThat(titles.get(subTopics.indexOf(keyword.slug)), containsStringIgnoringCase(keyword.title)));
        assertThat(topic.getList("resources"), not(empty()));
    }

    @Test
    void the_categories_are_the_briefs_in_its_order() {
        var categories = BRIEF.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .toList();

        get("/api/v1/categories").then().body("items.slug", equalTo(categories));
    }

    /** Resource lists as the brief offers them: books, sites and courses for whatever one wants to be good at. */
    @ParameterizedTest
    @MethodSource("focusAreas")
    void each_focus_area_has_books_sites_and_courses(String focus) {
        Stream.of("BOOK", "SITE", "COURSE", "DOCS")
                .forEach(type -> get("/api/v1/resources?focus=" + focus + "&type=" + type)
                        .then()
                        .body("items", not(empty())));
        get("/api/v1/resources?focus=" + focus + "&cost=FREE").then().body("items", not(empty()));
    }

    static List<String> focusAreas() {
        return Arrays.asList(
                "backend-python-fastapi",
                "cloud-aws",
                "microservices",
                "backend-java-quarkus",
                "cloud-azure",
                "cloud-gcp",
                "devops",
                "application-security",
                "data-and-databases",
                "performance-engineering",
                "system-design",
                "software-craftsmanship",
                "computer-science",
                "technical-leadership",
                "ai-and-emerging-technology");
    }
}
