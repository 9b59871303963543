package chancery.observations.coding.web;

import chancery.observations.web.ObservationRoom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts assessment on the first page of observations.
@Configuration
class CodingRooms {

    @Bean
    ObservationRoom codingRoom() {
        return new ObservationRoom(
                2, "/observations/coding", "observations.coding", "observations.coding-says");
    }
}
