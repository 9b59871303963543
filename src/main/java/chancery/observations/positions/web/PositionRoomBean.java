package chancery.observations.positions.web;

import chancery.observations.web.ObservationRoom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Shows the way to positions on the first page of the module.
@Configuration
class PositionRoomBean {

    @Bean
    ObservationRoom positionRoom() {
        return new ObservationRoom(
                60,
                "/observations/positions",
                "observations.positions",
                "observations.positions-say");
    }
}
