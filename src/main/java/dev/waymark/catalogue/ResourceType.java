package dev.waymark.catalogue;

import org.eclipse.microprofile.graphql.Description;

@Description("What form a learning resource has")
public enum ResourceType {
    DOCS,
    STANDARD,
    BOOK,
    COURSE,
    VIDEO,
    CHANNEL,
    ARTICLE,
    REPOSITORY,
    SITE,
    TOOL
}
