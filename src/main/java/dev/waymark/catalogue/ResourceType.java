package dev.waymark.catalogue;

import org.eclipse.microprofile.graphql.Description;

@Description("Type of learning resource")
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
