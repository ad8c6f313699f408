package dev.waymark.platform.graphql;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.problem.ProblemException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/** The operations that are registered by ids; by configuration, only these run. */
@Singleton
class RegisteredOperations {

    private static final Logger LOG = Logger.getLogger(RegisteredOperations.class);

    private final Map<String, String> documents;
    private final Set<String> texts;
    private final boolean only;

    RegisteredOperations(GraphqlConfig config, ObjectMapper json) {
        this.documents =
                OperationFiles.read(config.registeredOperations().files().orElse(List.of()), json);
        this.texts = Set.copyOf(documents.values());
        this.only = config.registeredOperations().only();
        if (only && texts.isEmpty()) {
            throw new IllegalStateException("waymark.graphql.registered-operations.only is set, but no operation is"
                    + " registered: waymark.graphql.registered-operations.files names none");
        }
    }

    /** Warns of operations that no longer fit the schema, which must not keep the application from serving others. */
    void tell(@Observes StartupEvent started, GraphqlEngine engine) {
        for (var text : texts) {
            try {
                var prepared = engine.prepare(text, null);
                if (prepared.entry().hasErrors()) {
                    LOG.warnf(
                            "A registered operation cannot run: %s",
                            prepared.entry().getErrors().getFirst().getMessage());
                }
            } catch (ProblemException e) {
                LOG.warnf("A registered operation cannot run: %s", e.getMessage());
            }
        }
    }

    boolean contain(GraphqlRequest request) {
        return texts.contains(request.document());
    }

    /** Adds the document that the request names. */
    GraphqlRequest resolve(GraphqlRequest request) {
        var id = request.documentName();
        if (id != null) {
            var document = documents.get(id);
            if (document == null) {
                throw new OperationNotRegistered("No operation is registered by this id.");
            }
            return request.withDocument(document);
        }
        if (request.document().isBlank()) {
            throw new MissingQuery();
        }
        if (only && !contain(request)) {
            throw new OperationNotRegistered(
                    "Only registered operations run here; send one's id as \"documentId\" instead of a \"query\".");
        }
        return request;
    }

    /** The id is unknown, or the operation is not registered although only registered ones run. */
    static final class OperationNotRegistered extends ProblemException {
        OperationNotRegistered(String detail) {
            super(400, "Operation not registered", detail);
        }
    }
}
