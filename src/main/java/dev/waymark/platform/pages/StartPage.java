package dev.waymark.platform.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.html.Html;
import dev.waymark.platform.html.Template;
import dev.waymark.platform.startup.Build;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says what this is and where to go from here. It leads to nothing that is switched off. */
@ApplicationScoped
class StartPage {

    private static final String ROOT = "./";

    private record Link(boolean shown, String member, String path, String name, String says) {

        Html card() {
            return Html.of(
                    "<li><a href=\"%s%s\"><strong>%s</strong><span>%s</span></a></li>",
                    ROOT, path.substring(1), name, says);
        }
    }

    private final String name;
    private final String description;
    private final List<Link> consoles;
    private final List<Link> contract;
    private final boolean healthElsewhere;

    StartPage(
            @ConfigProperty(name = "quarkus.smallrye-openapi.info-title") String name,
            @ConfigProperty(name = "quarkus.smallrye-openapi.info-description") String description,
            @ConfigProperty(name = "quarkus.smallrye-openapi.enabled", defaultValue = "true") boolean openapi,
            @ConfigProperty(name = "quarkus.swagger-ui.enabled", defaultValue = "true") boolean swaggerUi,
            @ConfigProperty(name = "quarkus.smallrye-graphql.ui.enabled", defaultValue = "true") boolean graphiql,
            @ConfigProperty(name = "waymark.graphql.introspection", defaultValue = "true") boolean introspection,
            @ConfigProperty(name = "quarkus.management.enabled", defaultValue = "false") boolean healthElsewhere) {
        this.name = name;
        this.description = description;
        this.healthElsewhere = healthElsewhere;
        this.consoles = List.of(
                new Link(swaggerUi, "swaggerUi", "/q/swagger-ui/", "Swagger UI", "REST: a form for each operation"),
                new Link(graphiql, "graphiql", "/q/graphql-ui/", "GraphiQL", "GraphQL: opens with a query to run"));
        this.contract = List.of(
                new Link(openapi, "openapi", "/openapi", "OpenAPI", "The contract of REST, for generators of clients"),
                new Link(
                        introspection,
                        "graphqlSchema",
                        "/graphql/schema.graphql",
                        "GraphQL schema",
                        "The contract of GraphQL, in its schema language"),
                new Link(true, "problems", "/problems", "Problem types", "What each error means, and what to do"));
    }

    Page make(Layout layout, Build build, ObjectMapper json) {
        var body = Template.load("start.html")
                .fill(Map.of("root", Html.escaped(ROOT), "consoles", cards(consoles), "contract", cards(contract)));
        return Page.of("/", layout.page(name, ROOT, body), data(build), json);
    }

    private static Html cards(List<Link> links) {
        return Html.joined(links.stream().filter(Link::shown).map(Link::card));
    }

    private Map<String, Object> data(Build build) {
        var links = new LinkedHashMap<String, String>();
        links.put("rest", "/api/v1");
        links.put("graphql", "/graphql");
        Stream.concat(consoles.stream(), contract.stream())
                .filter(Link::shown)
                .forEach(link -> links.put(link.member, link.path));
        if (!healthElsewhere) {
            links.put("health", "/q/health");
        }
        var data = new LinkedHashMap<String, Object>();
        data.put("name", name);
        data.put("description", description);
        data.put("version", build.version());
        build.commit().ifPresent(commit -> data.put("commit", commit));
        data.put("links", links);
        return data;
    }
}
