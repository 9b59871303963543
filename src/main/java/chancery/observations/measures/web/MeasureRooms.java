package chancery.observations.measures.web;

import chancery.observations.web.ObservationRoom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts measures on the first page of observations.
@Configuration
class MeasureRooms {

    @Bean
    ObservationRoom measuresRoom() {
        return new ObservationRoom(
                1, "/observations/measures", "observations.measures", "observations.measures-says");
    }
}
