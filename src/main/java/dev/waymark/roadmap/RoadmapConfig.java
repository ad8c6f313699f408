package dev.waymark.roadmap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "waymark.roadmaps")
public interface RoadmapConfig {

    /** How many versions one roadmap of a learner's own may have; every change makes one. */
    @WithDefault("1000")
    int maxPersonalVersions();
}
