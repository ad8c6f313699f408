package dev.waymark.content;

import dev.waymark.identity.token.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;

/** The published content in GraphQL. */
@GraphQLApi
public class PublicationQueries {

    private final Publications publications;

    PublicationQueries(Publications publications) {
        this.publications = publications;
    }

    @Query("publication")
    @PermitAll
    @Description("The content that is currently published")
    public PublicationView publication() {
        return publications.current();
    }

    @Mutation("publishContent")
    @RolesAllowed(Role.A_CURATOR)
    @Description("Publishes the content folders as they are now, even if older than what is published;"
            + " mistakes are reported by file and line")
    public PublicationView publishContent() {
        return publications.publish();
    }
}
