package dev.waymark.roadmap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "waymark.roadmaps")
public interface RoadmapConfig {

    /** The largest number of versions that one of a learner's own roadmaps may have; every change makes one. */
    @WithDefault("1000")
    int maxPersonalVersions();
}
